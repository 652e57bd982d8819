// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// How sure a card is.
public enum Certainty {
    ASSUMPTION,
    VALIDATED
}
