// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.util.List;

/// What a metric's actuals are asked from data by, among the accounts of its stage; of all accounts
/// where its subject is no stage.
///
/// @param field of numbers, or of flags for a share; unused and empty for a count
/// @param condition of which accounts; those of the subject where it is `All()`; for a share the
///   accounts that count, of those of the subject
public record Measure(Aggregate aggregate, String field, Condition condition) {
    /// The condition of which every account is.
    public static final Condition EVERYBODY = new Condition.All(List.of());

    public Measure {
        Limits.checkText(field);
    }

    /// How many values become one.
    public enum Aggregate {
        MEAN,
        MEDIAN,
        SUM,
        COUNT,
        /// In percent of the accounts of the subject, 0 to 100.
        SHARE
    }
}
