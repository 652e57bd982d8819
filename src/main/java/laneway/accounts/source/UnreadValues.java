// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.Attempt;
import laneway.accounts.FieldType;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.source.Assignment.AssignedField;
import laneway.accounts.source.Preview.Unread;
import laneway.accounts.sql.Dialect;
import laneway.accounts.sql.Engine;
import laneway.accounts.sql.Sql;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Tries readings on all rows of a source, before they are asked.
public final class UnreadValues {
    private UnreadValues() {}

    /// What of each column cannot be read, by its name; columns of which everything can be read are
    /// left out.
    ///
    /// @param work a folder for what does not fit into memory
    public static Attempt<Map<String, Unread>> of(
            Source source, List<AssignedField> fields, Path work, Stop stop) {
        var tried = fields.stream().filter(it -> it.reading().type() != FieldType.TEXT).toList();
        if (tried.isEmpty()) {
            return new Attempt.Done<>(Map.of());
        }
        return Attempt.of(() -> {
            try (var open = OpenData.open(List.of(source), work, stop)) {
                return of(open.engine(), open.tables().getFirst(), tried);
            }
        });
    }

    private static Map<String, Unread> of(Engine engine, Table table, List<AssignedField> fields)
            throws ProblemException {
        var asked = new ArrayList<Sql>();
        for (AssignedField field : fields) {
            var column = table.column(field.column());
            var text = unreadText(engine.dialect(), column, field.reading());
            asked.add(Sql.of("count({})", text));
            asked.add(Sql.of("min({})", text));
        }
        return engine.row(
                Sql.of("select {} from {}", Sql.join(", ", asked), table.rows()),
                row -> {
                    var unread = new LinkedHashMap<String, Unread>();
                    for (int i = 0; i < fields.size(); i++) {
                        long count = row.getLong(2 * i + 1);
                        if (count > 0) {
                            var example = Objects.requireNonNullElse(row.getString(2 * i + 2), "");
                            unread.put(fields.get(i).column(), new Unread(count, example));
                        }
                    }
                    return unread;
                });
    }

    private static Sql unreadText(Dialect dialect, Column column, Reading reading) {
        var text = Values.text(dialect, column);
        return Sql.of(
                "(case when {} is null then {} end)", Values.of(dialect, column, reading), text);
    }
}
