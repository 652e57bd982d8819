// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.FieldType;
import laneway.accounts.Problem;
import laneway.accounts.ProblemException;
import laneway.accounts.sql.Dialect;
import laneway.accounts.sql.DuckDb;
import laneway.accounts.sql.Engine;
import laneway.accounts.sql.EngineTrouble;
import laneway.accounts.sql.Sql;

import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Makes sources into tables that DuckDB can be asked for.
final class DuckTables {
    /// Beyond it nobody reads what is wrong with the lines, and they would fill the memory.
    private static final int REJECTS = 100_000;

    private DuckTables() {}

    /// @param read the files that the engine reads in place of the sources
    /// @param number tells the source from others of the same asking
    static Table open(Engine engine, Source source, Map<Source, Path> read, int number)
            throws ProblemException {
        return switch (source) {
            case Source.Delimited text -> delimited(text, Objects.requireNonNull(read.get(source)));
            case Source.Parquet(Path file) -> described(engine, source, parquet(file));
            case Source.Json(Path file) -> json(engine, source, file);
            case Source.KeptAccounts _ -> KeptTable.open(engine, source.name());
            case Source.KeptEvents _ -> described(engine, source, Sql.of("stage_event"));
            case Source.Given(String name, Rows rows) -> read(engine, name, rows, number);
            case Source.Table table -> throw new IllegalArgumentException("no file: " + table);
        };
    }

    private static Table delimited(Source.Delimited source, Path file) throws ProblemException {
        boolean copied = !file.equals(source.file());
        var beginning =
                TextForm.beginning(
                        file, copied ? StandardCharsets.UTF_8 : source.form().encoding());
        var names = Delimiters.header(beginning, source.form().delimiter());
        if (names.isEmpty() || beginning.chars().allMatch(letter -> letter == 0)) {
            throw new ProblemException(new Problem.Empty(source.name()));
        }
        var types = new ArrayList<Sql>();
        var trimmed = new ArrayList<Sql>();
        var columns = new ArrayList<Column>();
        for (int i = 0; i < names.size(); i++) {
            types.add(Sql.of("'c" + i + "': 'VARCHAR'"));
            trimmed.add(Sql.of("nullif(trim(c" + i + "), '') as c" + i));
            columns.add(new Column(names.get(i), Sql.of("c" + i), FieldType.TEXT, true));
        }
        var path = file.toAbsolutePath().toString();
        var rows =
                new Sql(
                        "(select "
                                + Sql.join(", ", trimmed).text()
                                + " from read_csv("
                                + DuckDb.text(path)
                                + ", auto_detect = false, header = true, quote = '\"',"
                                + " escape = '\"', delim = "
                                + DuckDb.text(String.valueOf(source.form().delimiter()))
                                + ", ignore_errors = true, store_rejects = true, rejects_limit = "
                                + REJECTS
                                + ", compression = '"
                                + (TextForm.isPacked(file) ? "gzip" : "none")
                                + "', columns = {"
                                + Sql.join(", ", types).text()
                                + "})) lines",
                        List.of());
        return new Table(source.name(), rows, columns, path);
    }

    private static Sql parquet(Path file) {
        return new Sql(
                "read_parquet(" + DuckDb.text(file.toAbsolutePath().toString()) + ")", List.of());
    }

    /// Everything in it is text to us, so that a value of another type further down is no fault.
    private static Table json(Engine engine, Source source, Path file) throws ProblemException {
        var path = DuckDb.text(file.toAbsolutePath().toString());
        var found =
                described(engine, source, new Sql("read_json(" + path + ")", List.of())).columns();
        var columns = new ArrayList<Column>();
        var types = new ArrayList<Sql>();
        for (Column column : found) {
            columns.add(new Column(column.name(), column.value(), FieldType.TEXT));
            types.add(new Sql(DuckDb.text(column.name()) + ": 'VARCHAR'", List.of()));
        }
        var rows =
                new Sql(
                        "read_json(" + path + ", columns = {" + Sql.join(", ", types).text() + "})",
                        List.of());
        return new Table(source.name(), rows, columns, "");
    }

    private static Table described(Engine engine, Source source, Sql rows) throws ProblemException {
        var columns =
                engine.rows(
                        Sql.of(
                                "select column_name, column_type from (describe select * from {})",
                                rows),
                        row ->
                                new Column(
                                        row.getString(1),
                                        Dialect.DUCKDB.name(row.getString(1)),
                                        type(row.getString(2))));
        return new Table(source.name(), rows, columns, "");
    }

    private static FieldType type(String name) {
        if (name.startsWith("TIMESTAMP") || name.equals("DATE")) {
            return FieldType.DATE;
        }
        if (name.equals("BOOLEAN")) {
            return FieldType.FLAG;
        }
        boolean number =
                name.endsWith("INT")
                        || name.equals("INTEGER")
                        || name.equals("DOUBLE")
                        || name.equals("FLOAT")
                        || name.startsWith("DECIMAL");
        return number ? FieldType.NUMBER : FieldType.TEXT;
    }

    private static Table read(Engine engine, String source, Rows rows, int number)
            throws ProblemException {
        try {
            return given(engine, source, rows, number);
        } catch (UncheckedIOException problem) {
            throw new ProblemException(
                    new Problem.Unreadable(source, String.valueOf(problem.getMessage())), problem);
        } finally {
            rows.close();
        }
    }

    private static Table given(Engine engine, String source, Rows rows, int number)
            throws ProblemException {
        var names = Delimiters.unique(rows.header());
        if (names.isEmpty()) {
            throw new ProblemException(new Problem.Empty(source));
        }
        var columns = new ArrayList<Column>();
        var types = new ArrayList<Sql>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(new Column(names.get(i), Sql.of("c" + i), FieldType.TEXT));
            types.add(Sql.of("c" + i + " varchar"));
        }
        var table = "given_" + number;
        engine.run(Sql.of("create temp table " + table + " ({})", Sql.join(", ", types)));
        fill(engine, source, rows, table, names.size());
        return new Table(source, Sql.of(table), columns, "");
    }

    private static void fill(Engine engine, String source, Rows rows, String table, int width)
            throws ProblemException {
        try {
            var duck = engine.connection().unwrap(DuckDBConnection.class);
            try (var appender = duck.createAppender("temp", "main", table)) {
                for (var all = rows.iterator(); all.hasNext(); ) {
                    engine.stop().check();
                    append(appender, all.next(), width);
                }
            }
        } catch (SQLException problem) {
            throw new ProblemException(EngineTrouble.of(problem, source, Engine.NO_LIMIT), problem);
        }
    }

    private static void append(
            org.duckdb.DuckDBAppender appender, List<@Nullable String> row, int width)
            throws SQLException {
        appender.beginRow();
        for (int i = 0; i < width; i++) {
            appender.append(i < row.size() ? row.get(i) : null);
        }
        appender.endRow();
    }
}
