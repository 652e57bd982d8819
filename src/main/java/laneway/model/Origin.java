// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// Where a signal comes from: what a customer does weighs more than what is known of them.
public enum Origin {
    BEHAVIOUR,
    /// Bought in or asked for: role, industry, size.
    FACT
}
