// SPDX-License-Identifier: Apache-2.0
package laneway.cli;

import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Stage;
import laneway.model.Tray;

import java.util.ArrayList;
import java.util.List;

/// How many cards each stage has in each lane, as lines of a table for letters of one width.
final class CountTable {
    private static final int WIDEST_NAME = 24;
    private static final String GAP = "  ";

    private final JourneyMap map;

    CountTable(JourneyMap map) {
        this.map = Tray.laidOut(map);
    }

    List<String> lines() {
        var rows = new ArrayList<List<String>>();
        var header = new ArrayList<>(List.of(""));
        map.stages().forEach(stage -> header.add(shortened(stage.name())));
        header.add(CliWords.of("info.total"));
        rows.add(header);
        var totals = new int[map.stages().size() + 1];
        for (Lane lane : map.lanes()) {
            rows.add(row(lane, totals));
        }
        var last = new ArrayList<>(List.of(CliWords.of("info.total")));
        for (int total : totals) {
            last.add(Integer.toString(total));
        }
        rows.add(last);
        return aligned(rows);
    }

    private List<String> row(Lane lane, int[] totals) {
        var row = new ArrayList<>(List.of(shortened(lane.name())));
        int all = 0;
        int column = 0;
        for (Stage stage : map.stages()) {
            int count =
                    map.stepsOf(stage.id()).stream()
                            .mapToInt(step -> map.cardsIn(new Cell(step.id(), lane.id())).size())
                            .sum();
            row.add(Integer.toString(count));
            totals[column++] += count;
            all += count;
        }
        row.add(Integer.toString(all));
        totals[column] += all;
        return row;
    }

    private static List<String> aligned(List<List<String>> rows) {
        var lines = new ArrayList<String>();
        int columns = rows.getFirst().size();
        var widths = new int[columns];
        for (var row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], widthOf(row.get(i)));
            }
        }
        for (var row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = row.get(i);
                String pad = " ".repeat(widths[i] - widthOf(cell));
                line.append(i == 0 ? cell + pad : GAP + pad + cell);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static String shortened(String name) {
        var flat = name.strip().replaceAll("\\s+", " ");
        if (widthOf(flat) <= WIDEST_NAME) {
            return flat;
        }
        int end = flat.length();
        while (widthOf(flat.substring(0, end)) >= WIDEST_NAME) {
            end = flat.offsetByCodePoints(end, -1);
        }
        return flat.substring(0, end).strip() + "…";
    }

    /// Ideographs and pictures take two places on a console, marks none.
    private static int widthOf(String text) {
        return text.codePoints().map(CountTable::widthOf).sum();
    }

    private static int widthOf(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default ->
                    Character.isIdeographic(codePoint)
                                    || Character.isEmojiPresentation(codePoint)
                                    || (codePoint >= 0x3000 && codePoint <= 0x30FF)
                                    || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                                    || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                            ? 2
                            : 1;
        };
    }
}
