// SPDX-License-Identifier: Apache-2.0
/// What the painting of boards promises.
@NullMarked
package laneway.paint;

import org.jspecify.annotations.NullMarked;
