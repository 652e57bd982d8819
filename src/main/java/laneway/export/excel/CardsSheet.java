// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.Progress;
import laneway.export.Words;
import laneway.export.excel.TableSheet.Column;
import laneway.model.Card;
import laneway.model.Evidence;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Source;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.model.Touchpoint;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// All cards as a table, one in each row, in the order of the journey.
///
/// The first column holds the card's identity and is hidden, so that rows that were edited, moved
/// or added can be told apart when the workbook comes back.
final class CardsSheet {
    static final List<Column> COLUMNS =
            List.of(
                    new Column("id", 0),
                    new Column("stage", 18),
                    new Column("step", 16),
                    new Column("lane", 20),
                    new Column("order", 8),
                    new Column("kind", 13),
                    new Column("touchpoint", 24),
                    new Column("text", 56),
                    new Column("sentiment", 12),
                    new Column("moments", 18),
                    new Column("votes", 8),
                    new Column("tags", 18),
                    new Column("certainty", 14),
                    new Column("sources", 32),
                    new Column("notes", 32),
                    new Column("colour", 10),
                    new Column("spanTo", 16),
                    new Column("image", 18));

    private final JourneyMap map;

    CardsSheet(JourneyMap map) {
        this.map = map;
    }

    void write(Sheet sheet, XSSFWorkbook workbook, Styles styles, Progress progress) {
        var table = new TableSheet(sheet, COLUMNS, styles);
        int order = 0;
        var all = map.cardsInOrder().toList();
        for (Card card : all) {
            table.add(valuesOf(card, ++order));
            progress.step(order, all.size());
        }
        table.finish(workbook, "Cards");
        Choices.addTo(sheet, map, table.lastRow());
    }

    private List<@Nullable Object> valuesOf(Card card, int order) {
        Step step = map.step(card.place().step()).orElseThrow();
        var colour = card.colour();
        var certainty = card.evidence().certainty();
        return Arrays.<@Nullable Object>asList(
                card.id().value(),
                map.stage(step.stage()).map(Stage::name).orElse(""),
                step.name(),
                map.lane(card.place().lane()).map(Lane::name).orElse(""),
                order,
                Words.of(card.kind()),
                map.touchpoint(card.touchpoint()).map(Touchpoint::name).orElse(""),
                card.text(),
                card.sentiment(),
                card.moments().stream().map(Words::of).collect(Collectors.joining(", ")),
                card.votes() == 0 ? null : card.votes(),
                String.join(", ", card.tags()),
                certainty == null ? "" : Words.of(certainty),
                sources(card.evidence()),
                card.notes(),
                colour == null ? "" : Words.of(colour),
                map.step(card.spanTo()).map(last -> PartNames.ofStep(map, last)).orElse(""),
                card.image() == null ? "" : card.image().value());
    }

    private static String sources(Evidence evidence) {
        return evidence.sources().stream()
                .map(CardsSheet::source)
                .collect(Collectors.joining("\n"));
    }

    private static String source(Source source) {
        var parts = new ArrayList<String>();
        if (!source.quote().isBlank()) {
            parts.add("“" + source.quote() + "”");
        }
        parts.add(source.participant());
        parts.add(source.link());
        Optional.ofNullable(source.date()).ifPresent(date -> parts.add(date.toString()));
        parts.removeIf(String::isBlank);
        return String.join(", ", parts);
    }
}
