// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import laneway.accounts.FieldType;
import laneway.accounts.Problem;
import laneway.accounts.ProblemException;
import laneway.accounts.source.Assignment;
import laneway.accounts.source.Assignment.AssignedField;
import laneway.accounts.source.Column;
import laneway.accounts.source.Rejects;
import laneway.accounts.source.Table;
import laneway.accounts.source.Values;
import laneway.accounts.sql.Dialect;
import laneway.accounts.sql.Engine;
import laneway.accounts.sql.Field;
import laneway.accounts.sql.Sql;
import laneway.model.JourneyMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads accounts: each once, its values by type, its segment by number.
final class AccountRows {
    /// More segments would make answers that nobody reads.
    static final int SEGMENTS = 50;

    private static final String READ = "laneway_read";

    private final Engine engine;
    private final Table table;
    private final Assignment assignment;
    private final List<Note> notes = new ArrayList<>();

    AccountRows(Engine engine, Table table, Assignment assignment) {
        this.engine = engine;
        this.table = table;
        this.assignment = assignment;
    }

    private record Segment(String name, long accounts) {}

    /// Defines [Frame#ACCOUNTS].
    Frame define(JourneyMap map, LocalDate day) throws ProblemException {
        engine.define(READ, read());
        noteLines();
        boolean once = noteRows();
        noteUnread();
        var segments = segments();
        engine.define(Frame.ACCOUNTS, accounts(segments, once));
        var fields = new ArrayList<Field>();
        for (int i = 0; i < assignment.fields().size(); i++) {
            var field = assignment.fields().get(i);
            fields.add(new Field(field.column(), Sql.of("f" + i), field.reading().type()));
        }
        if (!assignment.segment().isEmpty() && !isField(assignment.segment())) {
            fields.add(new Field(assignment.segment(), Sql.of("segment"), FieldType.TEXT));
        }
        return new Frame(engine, map, day, segments, fields, notes);
    }

    private boolean isField(String column) {
        return assignment.fields().stream().anyMatch(it -> it.column().equals(column));
    }

    /// In two layers, so that each value is read once, and then compared with its text.
    private Sql read() throws ProblemException {
        var dialect = engine.dialect();
        var inner = new ArrayList<Sql>();
        inner.add(Sql.of("{} as id", Values.text(dialect, table.column(assignment.id()))));
        inner.add(Sql.of("{} as name", optional(assignment.name())));
        inner.add(Sql.of("{} as segment", optional(assignment.segment())));
        var outer = new ArrayList<Sql>(List.of(Sql.of("id, name, segment")));
        for (int i = 0; i < assignment.fields().size(); i++) {
            var field = assignment.fields().get(i);
            var column = table.column(field.column());
            var value = Values.of(dialect, column, field.reading());
            inner.add(Sql.of("{} as {}", value, Sql.of("f" + i)));
            outer.add(Sql.of("f" + i));
            if (canFail(column, field)) {
                inner.add(Sql.of("{} as {}", Values.text(dialect, column), Sql.of("t" + i)));
                outer.add(Sql.of("(t" + i + " is not null and f" + i + " is null) as u" + i));
            }
        }
        return Sql.of(
                "select {} from (select {} from {}) r",
                Sql.join(", ", outer),
                Sql.join(", ", inner),
                table.rows());
    }

    private static boolean canFail(Column column, AssignedField field) {
        return field.reading().type() != FieldType.TEXT
                && (column.stored() != field.reading().type() || column.stored() == FieldType.DATE);
    }

    private Sql unread(Column column, AssignedField field) {
        return Sql.of(
                "({} is not null and {} is null)",
                Values.text(engine.dialect(), column),
                Values.of(engine.dialect(), column, field.reading()));
    }

    private Sql optional(String column) throws ProblemException {
        return column.isEmpty()
                ? engine.dialect().cast(Sql.of("null"), FieldType.TEXT)
                : Values.text(engine.dialect(), table.column(column));
    }

    private void noteLines() throws ProblemException {
        var lines = Rejects.of(engine, table);
        if (lines.count() > 0) {
            notes.add(new Note.Lines(table.source(), lines.count(), lines.example()));
        }
    }

    /// Whether every account stands in one row.
    private boolean noteRows() throws ProblemException {
        record Rows(long all, long named, long different) {}
        var rows =
                engine.row(
                        Sql.of("select count(*), count(id), count(distinct id) from " + READ),
                        row -> new Rows(row.getLong(1), row.getLong(2), row.getLong(3)));
        if (rows.all() == 0) {
            throw new ProblemException(new Problem.Empty(table.source()));
        }
        if (rows.named() < rows.all()) {
            notes.add(new Note.Nameless(table.source(), rows.all() - rows.named()));
        }
        if (rows.different() < rows.named()) {
            record Twice(long accounts, String example) {}
            var twice =
                    engine.row(
                            Sql.of(
                                    "select count(*), min(id) from (select id from "
                                            + READ
                                            + " where id is not null group by id"
                                            + " having count(*) > 1) twice"),
                            row -> new Twice(row.getLong(1), row.getString(2)));
            notes.add(new Note.Twice(table.source(), twice.accounts(), twice.example()));
        }
        return rows.different() == rows.all();
    }

    private void noteUnread() throws ProblemException {
        var sums = new ArrayList<Sql>();
        var fields = new ArrayList<AssignedField>();
        for (int i = 0; i < assignment.fields().size(); i++) {
            var field = assignment.fields().get(i);
            if (canFail(table.column(field.column()), field)) {
                sums.add(Sql.of("sum(case when u" + i + " then 1 else 0 end)"));
                fields.add(field);
            }
        }
        if (sums.isEmpty()) {
            return;
        }
        var counts =
                engine.row(
                        Sql.of("select {} from " + READ, Sql.join(", ", sums)),
                        row -> {
                            var all = new ArrayList<Long>();
                            for (int i = 1; i <= sums.size(); i++) {
                                all.add(row.getLong(i));
                            }
                            return all;
                        });
        for (int i = 0; i < fields.size(); i++) {
            if (counts.get(i) > 0) {
                noteUnread(fields.get(i), counts.get(i));
            }
        }
    }

    private void noteUnread(AssignedField field, long count) throws ProblemException {
        var column = table.column(field.column());
        var text = Values.text(engine.dialect(), column);
        var example =
                engine.rows(
                        Sql.of(
                                "select {} from {} where {} limit 1",
                                text,
                                table.rows(),
                                unread(column, field)),
                        row -> row.getString(1));
        notes.add(new Note.Unread(table.source(), field.column(), count, String.join("", example)));
    }

    private List<String> segments() throws ProblemException {
        if (assignment.segment().isEmpty()) {
            return List.of();
        }
        var all =
                engine.rows(
                        Sql.of(
                                "select segment, count(*) from "
                                        + READ
                                        + " where id is not null and segment is not null"
                                        + " group by segment"),
                        row -> new Segment(row.getString(1), row.getLong(2)));
        if (all.size() > SEGMENTS) {
            notes.add(new Note.ManySegments(all.size(), SEGMENTS));
        }
        return all.stream()
                .sorted(
                        Comparator.comparingLong(Segment::accounts)
                                .reversed()
                                .thenComparing(Segment::name))
                .limit(SEGMENTS)
                .map(Segment::name)
                .sorted()
                .toList();
    }

    /// DuckDB knows the order of rows, and that of two the later is the newer; other engines have
    /// no order, and one row is taken in the same way each time.
    private Sql accounts(List<String> segments, boolean once) {
        boolean duck = engine.dialect() == Dialect.DUCKDB;
        var key = Sql.of(duck ? "rowid" : "id");
        var rows = Sql.of(READ);
        if (!once) {
            rows =
                    Sql.of(
                            "(select * from (select *, {} as own, row_number() over"
                                    + " (partition by id order by {}) as copy from "
                                    + READ
                                    + " where id is not null) numbered where copy = 1)",
                            key,
                            Sql.of(duck ? "rowid desc" : order()));
            key = Sql.of("own");
        }
        var fields = new StringBuilder();
        for (int i = 0; i < assignment.fields().size(); i++) {
            fields.append(", f").append(i);
        }
        return Sql.of(
                "select {} as n, id, name, segment, {} as seg{} from {} one",
                key,
                segmentNumber(segments),
                Sql.of(fields.toString()),
                rows);
    }

    private String order() {
        var order = new StringBuilder("name, segment");
        for (int i = 0; i < assignment.fields().size(); i++) {
            order.append(", f").append(i);
        }
        return order.toString();
    }

    private Sql segmentNumber(List<String> segments) {
        if (segments.isEmpty()) {
            return Sql.of("cast(null as integer)");
        }
        var cases = new ArrayList<Sql>();
        for (int i = 0; i < segments.size(); i++) {
            cases.add(Sql.of("when {} then {}", segments.get(i), Sql.of(Integer.toString(i))));
        }
        return Sql.of("(case segment {} end)", Sql.join(" ", cases));
    }
}
