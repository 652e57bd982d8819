// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.edit.Writing;
import laneway.model.Card;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Stage;
import laneway.model.Step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What other programs get to read of an excerpt: a list of the cards of one cell, else the cells
/// as a table, those without cards included.
///
/// A line is a card, here as in what is pasted, so breaks within a card become spaces; a single
/// card keeps them.
public final class ExcerptText {
    private final JourneyMap map;
    private final List<Step> steps;
    private final boolean names;

    public ExcerptText(Excerpt excerpt) {
        map = excerpt.map();
        names = excerpt.subject() != Excerpt.Subject.CARDS;
        var used =
                map.cards().stream().mapToInt(card -> map.indexOf(card.place().step())).toArray();
        steps = names || used.length == 0 ? map.steps() : within(used);
    }

    private List<Step> within(int[] used) {
        var range = Arrays.stream(used).summaryStatistics();
        return map.steps().subList(range.getMin(), range.getMax() + 1);
    }

    /// Lines for a text, or rows for a spreadsheet, which expects tabs between cells.
    public String plain() {
        if (map.cards().size() == 1 && !names) {
            return map.cards().stream().map(this::written).collect(Collectors.joining());
        }
        if (isList()) {
            return String.join("\n", lines(cell()));
        }
        return rows().stream()
                .map(row ->
                        row.stream()
                                .map(lines -> quoted(String.join("\n", lines)))
                                .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /// The same for programs that read HTML.
    public String html() {
        if (isList()) {
            return lines(cell()).stream()
                    .map(line -> "<li>" + escaped(line) + "</li>")
                    .collect(Collectors.joining("", "<ul>", "</ul>"));
        }
        return rows().stream()
                .map(row -> row.stream().map(this::htmlCell).collect(Collectors.joining()))
                .map(row -> "<tr>" + row + "</tr>")
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    /// Excel breaks a cell into rows at every break that is not told to stay.
    private String htmlCell(List<String> lines) {
        return lines.stream()
                .map(ExcerptText::escaped)
                .collect(
                        Collectors.joining(
                                "<br style=\"mso-data-placement:same-cell\">", "<td>", "</td>"));
    }

    private boolean isList() {
        return !names && steps.size() == 1 && map.lanes().size() == 1;
    }

    private Cell cell() {
        return new Cell(steps.getFirst().id(), map.lanes().getFirst().id());
    }

    private List<List<List<String>>> rows() {
        var rows = new ArrayList<List<List<String>>>();
        if (names) {
            var head = new ArrayList<>(List.of(List.<String>of()));
            steps.forEach(step -> head.add(List.of(nameOf(step))));
            rows.add(head);
        }
        for (Lane lane : map.lanes()) {
            var row = new ArrayList<List<String>>();
            if (names) {
                row.add(List.of(inOneLine(lane.name())));
            }
            steps.forEach(step -> row.add(lines(new Cell(step.id(), lane.id()))));
            rows.add(row);
        }
        return rows;
    }

    private String nameOf(Step step) {
        var name =
                step.name().isBlank()
                        ? map.stage(step.stage()).map(Stage::name).orElse("")
                        : step.name();
        return inOneLine(name);
    }

    private List<String> lines(Cell cell) {
        return map.cardsIn(cell).stream().map(this::written).map(ExcerptText::inOneLine).toList();
    }

    private String written(Card card) {
        return Writing.of(map, card);
    }

    private static String inOneLine(String text) {
        return text.strip().replaceAll("\\s*[\\n\\t]\\s*", " ");
    }

    private static String quoted(String text) {
        boolean needed = text.indexOf('\n') >= 0 || text.startsWith("\"");
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
