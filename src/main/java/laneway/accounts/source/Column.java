// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.FieldType;
import laneway.accounts.sql.Sql;

/// A column as the engine holds it.
///
/// @param value what a statement calls it
/// @param stored what it holds; a text may still be read as something else
/// @param trimmed whether a text is null where it is empty, and has no spaces around it
public record Column(String name, Sql value, FieldType stored, boolean trimmed) {
    public Column(String name, Sql value, FieldType stored) {
        this(name, value, stored, false);
    }
}
