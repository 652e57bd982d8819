// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.file;

import laneway.accounts.Attempt;
import laneway.accounts.FieldType;
import laneway.accounts.ProblemException;
import laneway.accounts.answer.Data;
import laneway.accounts.answer.Report;
import laneway.accounts.source.Assignment;
import laneway.accounts.source.Assignment.AssignedField;
import laneway.accounts.source.EventAssignment;
import laneway.accounts.source.Reading;
import laneway.accounts.source.Reading.DayOrder;
import laneway.accounts.source.Reading.DecimalMark;
import laneway.accounts.source.Source;
import laneway.accounts.source.TextForm;
import laneway.accounts.sql.Dialect;
import laneway.accounts.sql.Server;
import laneway.accounts.sql.Server.Secret;
import laneway.accounts.sql.Sql;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an accounts file remembers for the next asking: where the data was, what its columns are,
/// and what was asked when. No password is among it.
public final class Memory {
    private static final String ACCOUNTS = "accounts";
    private static final String EVENTS = "events";

    private final AccountsFile file;

    public Memory(AccountsFile file) {
        this.file = file;
    }

    /// An asking that was.
    public record Asking(LocalDate day, String source, long accounts, String notes) {}

    /// Remembers where data lies and what its columns are.
    public Attempt<Data> keep(Data data) {
        return Attempt.of(() -> {
            file.together(() -> remember(data));
            return data;
        });
    }

    void remember(Data data) throws ProblemException {
        put(ACCOUNTS, Lines.of(source(data.accounts())), Lines.of(assignment(data.assignment())));
        if (data.events().isPresent()) {
            var events = data.events().get();
            put(
                    EVENTS,
                    Lines.of(source(events.source())),
                    Lines.of(assignment(events.assignment())));
        } else {
            // what the columns were still fits when there are events again
            file.engine().run(Sql.of("delete from remembered where name = {}", EVENTS + ".source"));
        }
    }

    private void put(String name, String source, String assignment) throws ProblemException {
        for (var entry : List.of(List.of(name + ".source", source), List.of(name, assignment))) {
            file.engine()
                    .run(
                            Sql.of(
                                    "insert into remembered values ({}, {}) on conflict (name) do"
                                            + " update set text = excluded.text",
                                    entry.getFirst(),
                                    entry.getLast()));
        }
    }

    /// The data that was asked last, to be asked again; empty where there was none, or none that
    /// can be found again without the user.
    public Attempt<Optional<Data>> last() {
        return Attempt.of(() -> {
            var accounts = source(get(ACCOUNTS + ".source"));
            var assignment = assignment();
            if (accounts.isEmpty() || assignment.isEmpty()) {
                return Optional.empty();
            }
            var data = Data.of(accounts.get(), assignment.get());
            var events = source(get(EVENTS + ".source"));
            var known = events();
            return Optional.of(
                    events.isPresent() && known.isPresent()
                            ? data.with(events.get(), known.get())
                            : data);
        });
    }

    /// What the columns of accounts were last, which fits other data with columns of these names.
    public Optional<Assignment> assignment() throws ProblemException {
        var rows = get(ACCOUNTS);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var first = rows.getFirst();
        var fields =
                rows.stream()
                        .skip(1)
                        .map(row -> new AssignedField(row.getFirst(), reading(row)))
                        .toList();
        return Optional.of(new Assignment(first.getFirst(), first.get(1), first.get(2), fields));
    }

    /// What the columns of events were last.
    public Optional<EventAssignment> events() throws ProblemException {
        return get(EVENTS).stream()
                .findFirst()
                .map(row ->
                        new EventAssignment(row.get(4), row.get(5), row.getFirst(), reading(row)));
    }

    /// Notes that questions were put and what there was to know.
    public Attempt<Report> note(Report report) {
        return Attempt.of(() -> {
            var notes =
                    Lines.of(
                            report.notes().stream().map(note -> List.of(note.sentence())).toList());
            file.engine()
                    .run(
                            Sql.of(
                                    "insert into asking values ({}, {}, {}, {})",
                                    report.answer().date(),
                                    report.answer().source(),
                                    report.answer().accounts(),
                                    notes));
            return report;
        });
    }

    /// The askings, the newest first.
    public Attempt<List<Asking>> askings() {
        return Attempt.of(() ->
                file.engine()
                        .rows(
                                Sql.of(
                                        "select day, source, accounts, notes from asking"
                                                + " order by day desc, rowid desc"),
                                row ->
                                        new Asking(
                                                row.getDate(1).toLocalDate(),
                                                row.getString(2),
                                                row.getLong(3),
                                                row.getString(4))));
    }

    private List<List<String>> get(String name) throws ProblemException {
        return file
                .engine()
                .rows(
                        Sql.of("select text from remembered where name = {}", name),
                        row -> Lines.parts(row.getString(1)))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<List<String>> assignment(Assignment assignment) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(assignment.id(), assignment.name(), assignment.segment()));
        assignment.fields().forEach(field -> rows.add(words(field.column(), field.reading())));
        return rows;
    }

    private static List<List<String>> assignment(EventAssignment events) {
        var row = new ArrayList<>(words(events.day(), events.reading()));
        row.add(events.account());
        row.add(events.stage());
        return List.of(row);
    }

    private static List<String> words(String column, Reading reading) {
        return List.of(
                column, reading.type().name(), reading.order().name(), reading.mark().name());
    }

    private static Reading reading(List<String> row) {
        return new Reading(
                FieldType.valueOf(row.get(1)),
                DayOrder.valueOf(row.get(2)),
                DecimalMark.valueOf(row.get(3)));
    }

    private static List<List<String>> source(Source source) {
        return switch (source) {
            case Source.Delimited(Path path, TextForm form) ->
                    List.of(
                            List.of(
                                    "delimited",
                                    path.toString(),
                                    form.encoding().name(),
                                    String.valueOf(form.delimiter())));
            case Source.Parquet(Path path) -> List.of(List.of("parquet", path.toString()));
            case Source.Json(Path path) -> List.of(List.of("json", path.toString()));
            case Source.Table(Server it, String schema, String table) ->
                    List.of(
                            List.of(
                                    "table",
                                    it.dialect().name(),
                                    it.host(),
                                    Integer.toString(it.port()),
                                    it.database(),
                                    it.user(),
                                    it.secret() instanceof Secret.Variable(String name) ? name : "",
                                    schema,
                                    table));
            case Source.KeptAccounts _, Source.KeptEvents _, Source.Given _ -> List.of();
        };
    }

    private static Optional<Source> source(List<List<String>> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var row = rows.getFirst();
        return switch (row.getFirst()) {
            case "delimited" ->
                    Optional.of(
                            new Source.Delimited(
                                    Path.of(row.get(1)),
                                    new TextForm(
                                            Charset.forName(row.get(2)), row.get(3).charAt(0))));
            case "parquet" -> Optional.of(new Source.Parquet(Path.of(row.get(1))));
            case "json" -> Optional.of(new Source.Json(Path.of(row.get(1))));
            case "table" -> Optional.of(table(row));
            default -> Optional.empty();
        };
    }

    private static Source table(List<String> row) {
        var secret = row.get(6).isEmpty() ? new Secret.None() : new Secret.Variable(row.get(6));
        return new Source.Table(
                new Server(
                        Dialect.valueOf(row.get(1)),
                        row.get(2),
                        Integer.parseInt(row.get(3)),
                        row.get(4),
                        row.get(5),
                        secret),
                row.get(7),
                row.get(8));
    }
}
