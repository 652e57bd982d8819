// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// A number in which a segment differs from the other accounts, which says nothing of a cause.
///
/// @param quantity the number; a share, 0 to 1, for one that is yes or no
/// @param value the mean in the segment
/// @param others the mean of the accounts beside it
/// @param low the lower bound of the interval of the difference, value minus others
/// @param high the upper bound
/// @param accounts how many of the segment have the number
public record Contrast(
        Quantity quantity,
        String segment,
        double value,
        double others,
        double low,
        double high,
        int accounts) {
    public Contrast {
        Limits.checkText(segment);
        Limits.checkNumber("value", value);
        Limits.checkNumber("others", others);
        Limits.checkNumber("low", low);
        Limits.checkNumber("high", high);
        Limits.checkRange("accounts", accounts, 0, Integer.MAX_VALUE);
    }
}
