// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import laneway.accounts.FieldType;
import laneway.accounts.ProblemException;
import laneway.accounts.source.EventAssignment;
import laneway.accounts.source.Rejects;
import laneway.accounts.source.Table;
import laneway.accounts.source.Values;
import laneway.accounts.sql.Engine;
import laneway.accounts.sql.Sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// Makes stays in stages of stage events.
///
/// An event without a stage, or into one that the map does not know, leads out of the journey.
final class EventRows {
    private static final String STAGES = "laneway_stages";
    private static final String EVENTS = "laneway_events";
    private static final String ORDERED = "laneway_ordered";

    private final Frame frame;
    private final Engine engine;
    private final Table table;
    private final EventAssignment assignment;

    EventRows(Frame frame, Table table, EventAssignment assignment) {
        this.frame = frame;
        this.engine = frame.engine();
        this.table = table;
        this.assignment = assignment;
    }

    /// Defines [Frame#STAYS] and [Frame#COURSES].
    void define() throws ProblemException {
        engine.define(STAGES, stages());
        engine.define(EVENTS, events());
        note();
        engine.define(ORDERED, ordered());
        engine.define(Frame.STAYS, stays());
        engine.define(Frame.COURSES, courses());
    }

    /// A stage is known by its name and by its id, whatever their case; of two with one name the
    /// first.
    private Sql stages() {
        var numbers = new TreeMap<String, Integer>();
        var stages = frame.map().stages();
        for (int i = 0; i < stages.size(); i++) {
            numbers.putIfAbsent(stages.get(i).name().strip().toLowerCase(Locale.ROOT), i);
        }
        for (int i = 0; i < stages.size(); i++) {
            numbers.putIfAbsent(stages.get(i).id().value().toLowerCase(Locale.ROOT), i);
        }
        var rows = new ArrayList<Sql>();
        numbers.forEach((name, number) ->
                rows.add(
                        Sql.of(
                                "select {} as name, {} as stage",
                                engine.dialect().cast(Sql.of("{}", name), FieldType.TEXT),
                                Sql.of(number.toString()))));
        return rows.isEmpty()
                ? Sql.of("select '' as name, 0 as stage where 1 = 0")
                : Sql.join(" union all ", rows);
    }

    private Sql events() throws ProblemException {
        var dialect = engine.dialect();
        var day = table.column(assignment.day());
        return Sql.of(
                "select a.n, a.seg, s.stage, e.day,"
                        + " case when a.n is null then e.account end as stranger,"
                        + " case when s.stage is null then e.stage end as unknown"
                        + " from (select {} as account, {} as stage, {} as day"
                        + " from {}) e left join laneway_accounts a on a.id = e.account"
                        + " left join laneway_stages s on s.name = lower(e.stage)",
                Values.text(dialect, table.column(assignment.account())),
                Values.text(dialect, table.column(assignment.stage())),
                Values.of(dialect, day, assignment.reading()),
                table.rows());
    }

    private void note() throws ProblemException {
        var lines = Rejects.of(engine, table);
        if (lines.count() > 0) {
            frame.notes().add(new Note.Lines(table.source(), lines.count(), lines.example()));
        }
        engine.each(
                Sql.of(
                        "select sum(case when n is null then 1 else 0 end), min(stranger),"
                                + " sum(case when day is null then 1 else 0 end),"
                                + " sum(case when stage is null then 1 else 0 end),"
                                + " sum(case when day > {} then 1 else 0 end) from "
                                + EVENTS,
                        frame.day()),
                row -> {
                    if (row.getLong(1) > 0) {
                        frame.notes()
                                .add(
                                        new Note.Strangers(
                                                row.getLong(1), String.valueOf(row.getString(2))));
                    }
                    if (row.getLong(3) > 0) {
                        frame.notes()
                                .add(
                                        new Note.Unread(
                                                table.source(),
                                                assignment.day(),
                                                row.getLong(3),
                                                ""));
                    }
                    if (row.getLong(5) > 0) {
                        frame.notes().add(new Note.Future(row.getLong(5)));
                    }
                });
        frame.notes()
                .addAll(
                        engine.rows(
                                Sql.of(
                                        "select unknown, count(*) from "
                                                + EVENTS
                                                + " where unknown is not null group by unknown"
                                                + " order by count(*) desc, unknown limit 10"),
                                row -> new Note.UnknownStage(row.getString(1), row.getLong(2))));
    }

    /// Who comes into the stage where he is has not left it.
    private Sql ordered() {
        return Sql.of(
                "select n, seg, stage, day, lag(stage) over (partition by n order by day, stage)"
                        + " as before from (select n, seg, coalesce(stage, -1) as stage, day from "
                        + EVENTS
                        + " where n is not null and day <= {}) known",
                frame.day());
    }

    private static Sql stays() {
        return Sql.of(
                "select n, seg, stage, day as entered,"
                        + " lead(day) over (partition by n order by day, stage) as ended,"
                        + " lead(stage) over (partition by n order by day, stage) as next from "
                        + ORDERED
                        + " where before is null or before <> stage");
    }

    private Sql courses() {
        var columns = new ArrayList<Sql>();
        var days = engine.dialect().daysBetween(Sql.of("entered"), Sql.of("ended"));
        for (int i = 0; i < frame.stages().size(); i++) {
            var here = Sql.of("case when stage = " + i + " then ");
            columns.add(Sql.of("min({} entered end) as {}", here, Sql.of("a" + i)));
            columns.add(Sql.of("max({} entered end) as {}", here, Sql.of("z" + i)));
            columns.add(Sql.of("sum({} {} end) as {}", here, days, Sql.of("d" + i)));
        }
        columns.add(Sql.of("max(case when ended is null then stage end) as stage"));
        return Sql.of(
                "select n, min(seg) as seg, {} from " + Frame.STAYS + " group by n",
                Sql.join(", ", columns));
    }

    /// Defines the same without a row, where nobody knows of events.
    static void defineNone(Frame frame) throws ProblemException {
        var engine = frame.engine();
        engine.define(
                Frame.STAYS,
                Sql.of(
                        "select n, seg, 0 as stage, {} as entered, {} as ended, 0 as next from"
                                + " laneway_accounts where 1 = 0",
                        engine.dialect().cast(Sql.of("null"), FieldType.DATE),
                        engine.dialect().cast(Sql.of("null"), FieldType.DATE)));
        var columns = new ArrayList<Sql>(List.of(Sql.of("n"), Sql.of("seg")));
        for (int i = 0; i < frame.stages().size(); i++) {
            for (var name : List.of("a" + i, "z" + i)) {
                columns.add(
                        Sql.of(
                                "{} as {}",
                                engine.dialect().cast(Sql.of("null"), FieldType.DATE),
                                Sql.of(name)));
            }
            columns.add(Sql.of("cast(null as integer) as {}", Sql.of("d" + i)));
        }
        columns.add(Sql.of("cast(null as integer) as stage"));
        engine.define(
                Frame.COURSES,
                Sql.of("select {} from laneway_accounts where 1 = 0", Sql.join(", ", columns)));
    }
}
