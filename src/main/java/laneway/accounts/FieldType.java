// SPDX-License-Identifier: Apache-2.0
package laneway.accounts;

/// What the values of a field are.
public enum FieldType {
    TEXT,
    NUMBER,
    DATE,
    /// Yes or no.
    FLAG
}
