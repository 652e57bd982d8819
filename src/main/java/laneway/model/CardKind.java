// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// What a card says: an observation, or one of the things that analysis counts.
public enum CardKind {
    NOTE,
    ACTION,
    NEED,
    PAIN,
    OPPORTUNITY,
    QUOTE,
    IMAGE
}
