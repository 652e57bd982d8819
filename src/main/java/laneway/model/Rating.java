// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// What one person says about a fit.
///
/// @param value 1 (does not serve the need) to 5
public record Rating(String rater, int value) {
    /// The best rating; the worst is 1.
    public static final int BEST = 5;

    public Rating {
        Limits.checkText(rater);
        Limits.checkRange("rating", value, 1, BEST);
    }
}
