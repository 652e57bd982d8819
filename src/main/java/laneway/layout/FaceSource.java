// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.Lane;

/// Where faces come from: from the board before, or newly made.
interface FaceSource {
    CardFace of(Card card, Lane lane, double width);
}
