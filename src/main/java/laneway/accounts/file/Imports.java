// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.file;

import laneway.accounts.Attempt;
import laneway.accounts.FieldType;
import laneway.accounts.Problem;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.answer.Data;
import laneway.accounts.answer.Harvest;
import laneway.accounts.answer.Note;
import laneway.accounts.source.Assignment.AssignedField;
import laneway.accounts.sql.Dialect;
import laneway.accounts.sql.Engine;
import laneway.accounts.sql.EngineTrouble;
import laneway.accounts.sql.Sql;
import laneway.model.JourneyMap;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Takes accounts and their stage events into an accounts file: new ones are added, known ones are
/// brought up to date, those that the data does not have stay as they are.
public final class Imports {
    private final AccountsFile file;
    private final Engine engine;

    public Imports(AccountsFile file) {
        this.file = file;
        this.engine = file.engine();
    }

    /// What came of it.
    ///
    /// @param added accounts that the file did not have
    /// @param updated accounts that it had
    /// @param events stage events that it did not have
    /// @param notes what to know about the data
    public record Taken(long added, long updated, long events, List<Note> notes) {}

    /// Takes everything in, or nothing where that fails or is stopped.
    public Attempt<Taken> take(Data data, JourneyMap map, Stop stop) {
        return Attempt.of(() -> {
            var taken = new ArrayList<Taken>();
            file.together(() -> taken.add(takeAll(data, map, stop)));
            engine.run(Sql.of("checkpoint"));
            return taken.getFirst();
        });
    }

    private Taken takeAll(Data data, JourneyMap map, Stop stop) throws ProblemException {
        var columns = columns(data);
        var names = new ArrayList<Sql>(List.of(Sql.of("id"), Sql.of("name"), Sql.of("segment")));
        columns.forEach(number -> names.add(Sql.of("f" + number)));
        var all = Sql.join(", ", names);
        engine.run(
                Sql.of(
                        "create or replace temp table incoming as select {} from account limit 0",
                        all));
        engine.run(
                Sql.of(
                        "create or replace temp table incoming_event as select * from stage_event"
                                + " limit 0"));
        var notes = fill(data, map, stop);
        var counts =
                engine.row(
                        Sql.of(
                                "select count(*), count(a.id) from incoming i left join account a"
                                        + " on a.id = i.id"),
                        row -> List.of(row.getLong(1), row.getLong(2)));
        var changes = new ArrayList<Sql>();
        names.subList(1, names.size())
                .forEach(name -> changes.add(Sql.of("{} = excluded.{}", name, name)));
        engine.run(
                Sql.of(
                        "insert into account ({}) select {} from incoming on conflict (id) do"
                                + " update set {}",
                        all,
                        all,
                        Sql.join(", ", changes)));
        long before = events();
        engine.run(
                Sql.of(
                        "insert into stage_event select * from incoming_event except select * from"
                                + " stage_event"));
        new Memory(file).remember(data);
        long known = counts.getLast();
        return new Taken(counts.getFirst() - known, known, events() - before, notes);
    }

    private long events() throws ProblemException {
        return engine.row(Sql.of("select count(*) from stage_event"), row -> row.getLong(1));
    }

    /// The numbers of the columns that hold the fields, made where they are missing.
    private List<Integer> columns(Data data) throws ProblemException {
        var assignment = data.assignment();
        KeptColumns.name(engine, KeptColumns.ID, assignment.id(), FieldType.TEXT);
        if (!assignment.name().isEmpty()) {
            KeptColumns.name(engine, KeptColumns.NAME, assignment.name(), FieldType.TEXT);
        }
        if (!assignment.segment().isEmpty()) {
            KeptColumns.name(engine, KeptColumns.SEGMENT, assignment.segment(), FieldType.TEXT);
        }
        var numbers = new ArrayList<Integer>();
        for (AssignedField field : assignment.fields()) {
            numbers.add(column(data, field));
        }
        return numbers;
    }

    private int column(Data data, AssignedField field) throws ProblemException {
        record Known(int number, FieldType type) {}
        var known =
                engine.rows(
                        Sql.of(
                                "select number, type from field where number >= 0 and name = {}",
                                field.column()),
                        row -> new Known(row.getInt(1), FieldType.valueOf(row.getString(2))));
        var type = field.reading().type();
        if (!known.isEmpty()) {
            if (known.getFirst().type() != type) {
                throw new ProblemException(
                        new Problem.WrongType(
                                data.accounts().name(),
                                field.column(),
                                known.getFirst().type(),
                                ""));
            }
            return known.getFirst().number();
        }
        int number =
                engine.row(
                        Sql.of("select coalesce(max(number), -1) + 1 from field where number >= 0"),
                        row -> row.getInt(1));
        KeptColumns.name(engine, number, field.column(), type);
        engine.run(
                Sql.of(
                        "alter table account add column {} {}",
                        Sql.of("f" + number),
                        Dialect.DUCKDB.type(type)));
        return number;
    }

    private List<Note> fill(Data data, JourneyMap map, Stop stop) throws ProblemException {
        var fields = data.assignment().fields();
        try {
            var duck = engine.connection().unwrap(DuckDBConnection.class);
            try (var accounts = duck.createAppender("temp", "main", "incoming");
                    var events = duck.createAppender("temp", "main", "incoming_event")) {
                return Harvest.of(
                        data,
                        map,
                        file.work(),
                        stop,
                        row -> {
                            accounts.beginRow();
                            for (int i = 1; i <= 3; i++) {
                                accounts.append(row.getString(i));
                            }
                            for (int i = 0; i < fields.size(); i++) {
                                append(accounts, row, i + 4, fields.get(i).reading().type());
                            }
                            accounts.endRow();
                        },
                        row -> {
                            events.beginRow();
                            events.append(row.getString(1));
                            events.append(row.getString(2));
                            events.append(row.getDate(3).toLocalDate());
                            events.endRow();
                        });
            }
        } catch (SQLException problem) {
            throw new ProblemException(
                    EngineTrouble.of(problem, engine.where(), Engine.NO_LIMIT), problem);
        }
    }

    private static void append(DuckDBAppender appender, ResultSet row, int column, FieldType type)
            throws SQLException {
        switch (type) {
            case TEXT -> appender.append(row.getString(column));
            case NUMBER -> {
                double value = row.getDouble(column);
                if (row.wasNull()) {
                    appender.appendNull();
                } else {
                    appender.append(value);
                }
            }
            case FLAG -> {
                boolean value = row.getBoolean(column);
                if (row.wasNull()) {
                    appender.appendNull();
                } else {
                    appender.append(value);
                }
            }
            case DATE -> {
                var value = row.getDate(column);
                if (value == null) {
                    appender.appendNull();
                } else {
                    appender.append(value.toLocalDate());
                }
            }
        }
    }
}
