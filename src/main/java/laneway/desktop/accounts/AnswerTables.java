// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import laneway.insight.QuantityWords;
import laneway.model.Answer;
import laneway.model.Association;
import laneway.model.Contrast;
import laneway.model.JourneyMap;
import laneway.model.PathCount;
import laneway.model.PathSet;
import laneway.model.Stage;
import laneway.model.StageCount;
import laneway.model.Standing;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What was answered, as tables of words and numbers.
final class AnswerTables {
    private static final Locale LOCALE = Locale.getDefault(Locale.Category.FORMAT);

    private final JourneyMap map;
    private final Answer answer;

    AnswerTables(JourneyMap map, Answer answer) {
        this.map = map;
        this.answer = answer;
    }

    /// A table.
    ///
    /// @param headings of its columns; the first names the row
    record Table(List<String> headings, List<List<String>> rows) {
        Table {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// The segments that were asked for, by name.
    List<String> segments() {
        return Stream.concat(
                        answer.stages().stream().map(StageCount::segment),
                        answer.paths().stream().map(PathCount::segment))
                .filter(segment -> !segment.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /// The stages in their order, then accounts that are nowhere.
    ///
    /// @param segment empty for all accounts
    Table stages(String segment) {
        var rows = new ArrayList<List<String>>();
        for (Stage stage : map.stages()) {
            answer.countOf(stage.id(), segment)
                    .ifPresent(count -> rows.add(row(stage.name(), count)));
        }
        answer.stages().stream()
                .filter(count -> count.stage() == null && count.segment().equals(segment))
                .filter(count -> count.accounts() > 0)
                .forEach(count -> rows.add(row(say("nowhere"), count)));
        return table("stages", 8, rows);
    }

    private static List<String> row(String name, StageCount count) {
        var days = count.days();
        return List.of(
                name,
                number(count.accounts()),
                days == null ? "" : decimal(days.median()),
                days == null
                        ? ""
                        : say(
                                "quartiles",
                                decimal(days.lowerQuartile()),
                                decimal(days.upperQuartile())),
                number(count.entered()),
                share(count.wentOn(), count.entered()),
                share(count.remaining(), count.entered()),
                share(count.lost(), count.entered()));
    }

    /// How many accounts are on which path.
    Table paths(String segment) {
        var rows = new ArrayList<List<String>>();
        for (PathSet set : map.pathSets()) {
            var counts =
                    answer.paths().stream()
                            .filter(count -> count.pathSet().equals(set.id()))
                            .filter(count -> count.segment().equals(segment))
                            .toList();
            int all = counts.stream().mapToInt(PathCount::accounts).sum();
            if (!counts.isEmpty()) {
                var row = new ArrayList<String>();
                row.add(set.name());
                Arrays.stream(Standing.values())
                        .map(standing -> of(counts, standing))
                        .map(count -> say("ofAll", number(count), share(count, all)))
                        .forEach(row::add);
                rows.add(row);
            }
        }
        return table("paths", 4, rows);
    }

    private static int of(List<PathCount> counts, Standing standing) {
        return counts.stream()
                .filter(count -> count.standing() == standing)
                .mapToInt(PathCount::accounts)
                .sum();
    }

    /// What goes together, the strongest first, in all accounts and in segments.
    Table associations() {
        var rows = new ArrayList<List<String>>();
        for (Association it : answer.associations()) {
            rows.add(
                    List.of(
                            say(
                                    it.strength() > 0 ? "more" : "less",
                                    QuantityWords.of(map, it.left()),
                                    QuantityWords.of(map, it.right())),
                            it.segment().isEmpty() ? say("everybody") : it.segment(),
                            strength(it.strength()),
                            say("quartiles", strength(it.low()), strength(it.high())),
                            number(it.accounts())));
        }
        return table("associations", 5, rows);
    }

    /// Where segments differ from the others.
    Table contrasts() {
        var rows = new ArrayList<List<String>>();
        for (Contrast it : answer.contrasts()) {
            rows.add(
                    List.of(
                            QuantityWords.of(map, it.quantity()),
                            it.segment(),
                            decimal(it.value()),
                            decimal(it.others()),
                            say("quartiles", decimal(it.low()), decimal(it.high())),
                            number(it.accounts())));
        }
        return table("contrasts", 6, rows);
    }

    /// How a stage was answered from time to time.
    Table trend(Stage stage, String segment) {
        var rows = new ArrayList<List<String>>();
        for (Answer each : map.answers()) {
            each.countOf(stage.id(), segment)
                    .ifPresent(count -> {
                        var days = count.days();
                        rows.add(
                                List.of(
                                        each.date().toString(),
                                        number(count.accounts()),
                                        days == null ? "" : decimal(days.median()),
                                        share(count.wentOn(), count.entered()),
                                        share(count.lost(), count.entered())));
                    });
        }
        return table("trend", 5, rows);
    }

    private static Table table(String key, int columns, List<List<String>> rows) {
        var headings = new ArrayList<String>();
        for (int i = 0; i < columns; i++) {
            headings.add(say(key + "." + i));
        }
        return new Table(headings, rows);
    }

    private static String say(String key, Object... values) {
        return CustomerWords.say("answers." + key, values);
    }

    static String number(long number) {
        return NumberFormat.getIntegerInstance(LOCALE).format(number);
    }

    private static String decimal(double value) {
        var format = NumberFormat.getNumberInstance(LOCALE);
        format.setMaximumFractionDigits(Math.abs(value) < 10 ? 2 : 1);
        return format.format(value);
    }

    private static String strength(double value) {
        var format = NumberFormat.getNumberInstance(LOCALE);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /// In percent; empty where there is nothing to divide by.
    private static String share(int part, int whole) {
        return whole == 0 ? "" : say("share", (double) part / whole);
    }
}
