// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

/// What a column is used for.
public enum Role {
    /// Tells one account from the others; of events, whose they are.
    ID,
    /// What people call the account.
    NAME,
    /// The group of accounts that it belongs to.
    SEGMENT,
    /// Something about the account that may be asked for.
    FIELD,
    /// The stage that an account came into.
    STAGE,
    /// When it did.
    DAY,
    /// For nothing.
    UNUSED
}
