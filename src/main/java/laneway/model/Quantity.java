// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// A number that accounts have; where it is yes or no, 1 or 0.
public sealed interface Quantity {
    /// The value of a field.
    record Field(String name) implements Quantity {
        public Field {
            Limits.checkText(name);
        }
    }

    /// How many days the first stay in a stage took, where it has ended.
    record DaysIn(StageId stage) implements Quantity {}
}
