// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// Two numbers of accounts that go together, which says nothing of a cause.
///
/// @param segment of which accounts; empty for all
/// @param strength the rank correlation, -1 to 1
/// @param low the lower bound of its interval
/// @param high the upper bound
/// @param accounts how many have both numbers
public record Association(
        Quantity left,
        Quantity right,
        String segment,
        double strength,
        double low,
        double high,
        int accounts) {
    public Association {
        Limits.checkText(segment);
        if (!(-1 <= low && low <= strength && strength <= high && high <= 1)) {
            throw new IllegalArgumentException(low + ", " + strength + ", " + high);
        }
        Limits.checkRange("accounts", accounts, 0, Integer.MAX_VALUE);
    }
}
