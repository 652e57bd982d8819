// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.FieldType;
import laneway.accounts.sql.Sql;

/// A column as the engine holds it.
///
/// @param value what a statement calls it
/// @param stored what it holds; a text may still be read as something else
public record Column(String name, Sql value, FieldType stored) {}
