// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.sql;

import laneway.accounts.FieldType;

import java.util.List;

/// What one family of engines says in words of its own; everything else is standard SQL.
public enum Dialect {
    DUCKDB,
    POSTGRESQL,
    /// Trino and its relatives; its statements are compared with what they should be, not run.
    TRINO;

    /// A name as it stands in a statement, whatever is in it.
    public Sql name(String name) {
        if (name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a name with a zero character");
        }
        return new Sql('"' + name.replace("\"", "\"\"") + '"', List.of());
    }

    /// A value of another type; the statement fails where it is none.
    public Sql cast(Sql value, FieldType type) {
        return Sql.of("cast({} as {})", value, type(type));
    }

    /// How many days one day lies after another.
    public Sql daysBetween(Sql earlier, Sql later) {
        return switch (this) {
            case DUCKDB, POSTGRESQL -> Sql.of("({} - {})", later, earlier);
            case TRINO -> Sql.of("date_diff('day', {}, {})", earlier, later);
        };
    }

    /// Whether what is defined in front of a question is worked out once and kept for the others.
    boolean keepsDefinitions() {
        return this == DUCKDB;
    }

    /// What the engine calls a type.
    public Sql type(FieldType type) {
        return Sql.of(
                switch (type) {
                    case TEXT -> "varchar";
                    case NUMBER -> this == POSTGRESQL ? "double precision" : "double";
                    case DATE -> "date";
                    case FLAG -> "boolean";
                });
    }
}
