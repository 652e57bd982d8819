// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.Attempt;
import laneway.accounts.FieldType;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.source.Preview.ColumnPreview;
import laneway.accounts.source.Reading.DayOrder;
import laneway.accounts.sql.Dialect;
import laneway.accounts.sql.Engine;
import laneway.accounts.sql.Sql;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/// Looks into sources.
public final class Previews {
    private static final int SHOWN = 20;
    private static final int SAMPLE = 10_000;

    private Previews() {}

    /// What a source shows.
    ///
    /// @param work a folder for what does not fit into memory
    public static Attempt<Preview> of(Source source, Path work, Stop stop) {
        return Attempt.of(() -> {
            try (var open = OpenData.open(List.of(source), work, stop)) {
                return of(open.engine(), open.tables().getFirst());
            }
        });
    }

    private static Preview of(Engine engine, Table table) throws ProblemException {
        var dialect = engine.dialect();
        var texts =
                table.columns().stream()
                        .map(it -> Sql.of("coalesce({}, '')", Values.text(dialect, it)))
                        .toList();
        var sample =
                engine.rows(
                        Sql.of(
                                "select {} from {} limit {}",
                                Sql.join(", ", texts),
                                table.rows(),
                                Sql.of(Integer.toString(SAMPLE))),
                        row -> {
                            var values = new ArrayList<String>();
                            for (int i = 1; i <= texts.size(); i++) {
                                values.add(Objects.requireNonNullElse(row.getString(i), ""));
                            }
                            return List.copyOf(values);
                        });
        long count =
                engine.row(Sql.of("select count(*) from {}", table.rows()), row -> row.getLong(1));
        return new Preview(
                table.source(),
                columns(engine, table, sample),
                sample.subList(0, Math.min(SHOWN, sample.size())),
                count,
                Rejects.of(engine, table));
    }

    private static List<ColumnPreview> columns(
            Engine engine, Table table, List<List<String>> sample) throws ProblemException {
        var guesses = new ArrayList<Guess>();
        var seen = new ArrayList<Roles.Seen>();
        var shorts = new ArrayList<Integer>();
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            int index = i;
            var filled =
                    sample.stream().map(it -> it.get(index)).filter(it -> !it.isEmpty()).toList();
            var guess = settled(engine, table, column, guess(column, filled));
            guesses.add(guess);
            boolean days =
                    guess.reading().type() == FieldType.DATE && column.stored() == FieldType.TEXT;
            shorts.add(days ? (int) filled.stream().filter(Notation::isShort).count() : 0);
            seen.add(
                    new Roles.Seen(
                            column.name(),
                            guess.reading().type(),
                            filled.size(),
                            new HashSet<>(filled).size()));
        }
        var accounts = Roles.ofAccounts(seen);
        var events = Roles.ofEvents(seen);
        var columns = new ArrayList<ColumnPreview>();
        for (int i = 0; i < seen.size(); i++) {
            columns.add(
                    new ColumnPreview(
                            seen.get(i).name(),
                            guesses.get(i).reading(),
                            accounts.get(i),
                            events.get(i),
                            guesses.get(i).openOrder(),
                            shorts.get(i)));
        }
        return columns;
    }

    private static Guess guess(Column column, List<String> filled) {
        return switch (column.stored()) {
            case TEXT -> Guess.of(column.name(), filled);
            case NUMBER -> new Guess(Reading.NUMBER, false);
            case DATE -> new Guess(Reading.DATE, false);
            case FLAG -> new Guess(Reading.FLAG, false);
        };
    }

    /// Where the sample leaves open what comes first in a date, all rows are asked.
    private static Guess settled(Engine engine, Table table, Column column, Guess guess)
            throws ProblemException {
        if (!guess.openOrder() || engine.dialect() != Dialect.DUCKDB) {
            return guess;
        }
        var counts =
                engine.row(
                        Sql.of(
                                "select count(*) filter (where a > 12 and b <= 12),"
                                        + " count(*) filter (where b > 12 and a <= 12) from (select"
                                        + " try_cast(regexp_extract({}, '^([0-9]{1,2})[/-]', 1)"
                                        + " as integer) as a, try_cast(regexp_extract({},"
                                        + " '^[0-9]{1,2}[/-]([0-9]{1,2})[/-]', 1) as integer) as b"
                                        + " from {})",
                                Values.text(engine.dialect(), column),
                                Values.text(engine.dialect(), column),
                                table.rows()),
                        row -> List.of(row.getLong(1), row.getLong(2)));
        long dayFirst = counts.getFirst();
        long monthFirst = counts.getLast();
        var order = monthFirst > dayFirst ? DayOrder.MONTH_FIRST : DayOrder.DAY_FIRST;
        return new Guess(
                new Reading(FieldType.DATE, order, guess.reading().mark()),
                dayFirst == 0 && monthFirst == 0);
    }
}
