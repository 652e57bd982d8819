// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.Heading;
import laneway.export.Words;
import laneway.export.excel.Styles.Align;
import laneway.export.excel.Styles.Edge;
import laneway.export.excel.Styles.Letters;
import laneway.export.excel.Styles.Look;
import laneway.model.Figure;
import laneway.model.JourneyMap;
import laneway.model.Persona;
import laneway.model.Team;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the map says about itself, and whose journey it is; the map's identity at the end.
final class InfoSheet {
    private static final int NAME_CHARACTERS = 24;
    private static final int VALUE_CHARACTERS = 100;

    private final JourneyMap map;
    private final SheetRows rows;
    private final CellStyle name;
    private final CellStyle value;

    InfoSheet(JourneyMap map, Sheet sheet, Styles styles) {
        this.map = map;
        this.rows = new SheetRows(sheet);
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, NAME_CHARACTERS * 256);
        sheet.setColumnWidth(1, VALUE_CHARACTERS * 256);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        name =
                styles.of(
                        new Look(
                                Letters.of(10, SheetColours.QUIET).strong(),
                                -1,
                                Align.TOP_LEFT,
                                Edge.RULE));
        value =
                styles.of(
                        new Look(Letters.of(10, SheetColours.INK), -1, Align.TOP_LEFT, Edge.RULE));
        var title =
                styles.of(
                        new Look(
                                Letters.of(16, SheetColours.INK).strong(),
                                -1,
                                Align.MIDDLE_LEFT,
                                Edge.NONE));
        var row = rows.add(34);
        SheetRows.text(row, 0, Heading.titleOf(map), title);
        SheetRows.fill(row, 1, 1, title);
        rows.merge(0, 0, 0, 1);
    }

    void write() {
        var about = map.about();
        add("perspective", Words.of(about.perspective()));
        add("purpose", about.purpose());
        add("problem", about.problem());
        add("scope", about.scope());
        add("target", map.persona(about.target()).map(Persona::name).orElse(""));
        add("targetReason", about.targetReason());
        for (Persona persona : map.personas()) {
            add("persona", describe(persona));
        }
        add(
                "figures",
                about.figures().stream().map(InfoSheet::say).collect(Collectors.joining("\n")));
        add("method", about.method());
        add("teams", map.teams().stream().map(Team::name).collect(Collectors.joining(", ")));
        add("id", map.id().value());
    }

    private static String describe(Persona persona) {
        var lines = new ArrayList<>(List.of(persona.name(), persona.description()));
        persona.traits().forEach(trait -> lines.add("• " + trait));
        persona.figures().forEach(figure -> lines.add(say(figure)));
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }

    private static String say(Figure figure) {
        return (figure.value() + " " + figure.label()).strip();
    }

    private void add(String key, String text) {
        if (text.isBlank()) {
            return;
        }
        double width = VALUE_CHARACTERS * 5.25 - 12;
        var row = rows.add(TextHeight.lines(text, width, 10) * 13.0 + 7);
        SheetRows.text(row, 0, Words.of("excel.info." + key), name);
        SheetRows.text(row, 1, text, value);
    }
}
