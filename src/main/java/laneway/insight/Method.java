// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

/// A way of working with a map, in steps.
public enum Method {
    /// From what is to what should be, with everybody behind it.
    ALIGN,

    /// Customers who reach value and stay there.
    KEEP,

    /// What the numbers say of the journey, and what follows from it.
    ANALYSE
}
