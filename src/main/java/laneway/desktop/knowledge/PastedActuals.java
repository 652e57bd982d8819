// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import laneway.model.Actual;
import laneway.session.SeparatedText;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads what was measured from rows of a spreadsheet: a date and a value, then a segment if there
/// is one.
final class PastedActuals {
    private PastedActuals() {}

    /// The values, or what is wrong with the first row that is not understood; a first row in which
    /// nothing is a date or a number is taken for headings.
    static Written<List<Actual>> read(String text) {
        var actuals = new ArrayList<Actual>();
        var rows = SeparatedText.withTabs(text.strip()).lines().toList();
        for (int i = 0; i < rows.size(); i++) {
            var cells = Arrays.stream(rows.get(i).split("\t", -1)).map(String::strip).toList();
            if (rows.get(i).isBlank() || (i == 0 && isHeading(cells))) {
                continue;
            }
            switch (row(cells)) {
                case Written.Value<Actual>(Actual actual) -> actuals.add(actual);
                case Written.Wrong<Actual>(String sentence) -> {
                    return new Written.Wrong<>(
                            KnowledgeWords.say("actuals.wrong", i + 1, sentence));
                }
            }
        }
        return actuals.isEmpty()
                ? new Written.Wrong<>(KnowledgeWords.say("actuals.none"))
                : new Written.Value<>(List.copyOf(actuals));
    }

    private static boolean isHeading(List<String> cells) {
        return cells.stream()
                .noneMatch(cell ->
                        WrittenDate.read(cell) instanceof Written.Value<LocalDate>
                                || WrittenNumber.read(cell) instanceof Written.Value<Double>);
    }

    private static Written<Actual> row(List<String> cells) {
        var date = WrittenDate.read(cells.getFirst());
        var segment = cells.size() > 2 ? cells.get(2) : "";
        var value = WrittenNumber.read(cells.size() > 1 ? cells.get(1) : "");
        return switch (date) {
            case Written.Wrong<LocalDate>(String sentence) -> new Written.Wrong<>(sentence);
            case Written.Value<LocalDate>(LocalDate day) ->
                    value.map(number -> new Actual(day, segment, number));
        };
    }

    /// A value as it is written in one line.
    static String written(Actual actual) {
        var text = actual.date() + "; " + WrittenNumber.say(actual.value());
        return actual.segment().isBlank() ? text : text + "; " + actual.segment();
    }

    /// Those that were known but one.
    static List<Actual> without(List<Actual> known, Actual gone) {
        return known.stream().filter(other -> !other.equals(gone)).toList();
    }

    /// Those that were known and the new ones, which take the place of others of the same day and
    /// segment.
    static List<Actual> joined(List<Actual> known, List<Actual> fresh) {
        var all = new ArrayList<>(known);
        for (Actual actual : fresh) {
            all.removeIf(other ->
                    other.date().equals(actual.date()) && other.segment().equals(actual.segment()));
            all.add(actual);
        }
        return List.copyOf(all);
    }
}
