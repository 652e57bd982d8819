// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// What the values of a metric count.
public enum MetricKind {
    /// Anything that has a target.
    NUMBER,
    /// How many customers reach the stage: from stage to stage that is the conversion.
    REACHED,
    /// How many of a hundred customers in the stage go on to the next.
    CONVERSION
}
