// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.sql;

import laneway.accounts.FieldType;

/// A field of accounts as the engine knows it.
///
/// @param name what the user and conditions call it
/// @param column what the statement calls it
public record Field(String name, Sql column, FieldType type) {}
