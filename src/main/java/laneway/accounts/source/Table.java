// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.Problem;
import laneway.accounts.ProblemException;
import laneway.accounts.sql.Sql;

import java.util.List;

/// Rows that an engine can be asked for.
///
/// @param source what the user knows them by
/// @param rows what stands behind "from"
/// @param file the path that the engine reads text from, where it may leave out lines; else empty
public record Table(String source, Sql rows, List<Column> columns, String file) {
    public Table {
        columns = List.copyOf(columns);
    }

    /// The column of a name.
    public Column column(String name) throws ProblemException {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(new Problem.ColumnGone(source, name)));
    }
}
