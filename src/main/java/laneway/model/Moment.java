// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// A mark that sets a card apart from the others of the journey.
public enum Moment {
    MAKE_OR_BREAK,
    AHA,
    FIRST_VALUE,
    NEXT_VALUE,
    RECURRING_VALUE,
    FRICTION,
    GAP,
    REDUNDANT_STEP,
    SLOW_STEP,
    BROKEN_PROMISE
}
