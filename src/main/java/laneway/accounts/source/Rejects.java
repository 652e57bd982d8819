// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.ProblemException;
import laneway.accounts.source.Preview.Unread;
import laneway.accounts.sql.Engine;
import laneway.accounts.sql.Sql;

import java.util.Objects;

/// Tells of lines of a text file that were no rows when it was read last.
public final class Rejects {
    private static final int LENGTH = 200;

    private Rejects() {}

    public static Unread of(Engine engine, Table table) throws ProblemException {
        if (table.file().isEmpty()) {
            return Unread.NONE;
        }
        boolean any =
                engine.row(
                        Sql.of(
                                "select count(*) from duckdb_tables()"
                                        + " where table_name = 'reject_errors'"),
                        row -> row.getLong(1) > 0);
        return any
                ? engine.row(
                        Sql.of(
                                "select count(distinct line), min_by(csv_line, line)"
                                        + " from reject_errors where (scan_id, file_id) in"
                                        + " (select max((scan_id, file_id)) from reject_scans"
                                        + " where file_path = {})",
                                table.file()),
                        row -> new Unread(row.getLong(1), shortened(row.getString(2))))
                : Unread.NONE;
    }

    private static String shortened(@org.jspecify.annotations.Nullable String line) {
        var text = Objects.requireNonNullElse(line, "").strip();
        return text.length() > LENGTH ? text.substring(0, LENGTH) + "…" : text;
    }
}
