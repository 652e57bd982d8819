// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.Words;
import laneway.export.excel.TableSheet.Column;
import laneway.model.Card;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The tables of stages, lanes and touchpoints, each with the number of its cards.
final class PartSheets {
    private static final List<Column> STAGES =
            List.of(
                    new Column("id", 0),
                    new Column("name", 22),
                    new Column("question", 40),
                    new Column("description", 48),
                    new Column("steps", 24),
                    new Column("exitCriteria", 40),
                    new Column("mode", 13),
                    new Column("on", 8),
                    new Column("locked", 10),
                    new Column("cards", 9));
    private static final List<Column> LANES =
            List.of(
                    new Column("id", 0),
                    new Column("name", 28),
                    new Column("kind", 22),
                    new Column("colour", 12),
                    new Column("collapsed", 12),
                    new Column("locked", 10),
                    new Column("cards", 9));
    private static final List<Column> TOUCHPOINTS =
            List.of(
                    new Column("id", 0),
                    new Column("name", 32),
                    new Column("description", 48),
                    new Column("channels", 24),
                    new Column("major", 9),
                    new Column("differs", 24),
                    new Column("stages", 36),
                    new Column("cards", 9));

    private final JourneyMap original;
    private final JourneyMap map;
    private final Styles styles;
    private final Map<StageId, Integer> byStage = new LinkedHashMap<>();
    private final Map<LaneId, Integer> byLane = new LinkedHashMap<>();
    private final Map<TouchpointId, Integer> byTouchpoint = new LinkedHashMap<>();
    private final Map<TouchpointId, Set<String>> stagesOfTouchpoint = new LinkedHashMap<>();

    /// @param original the map as it is
    /// @param map with what is parked laid out
    PartSheets(JourneyMap original, JourneyMap map, Styles styles) {
        this.original = original;
        this.map = map;
        this.styles = styles;
        map.cardsInOrder().forEach(this::count);
    }

    private void count(Card card) {
        Step step = map.step(card.place().step()).orElseThrow();
        byStage.merge(step.stage(), 1, Integer::sum);
        byLane.merge(card.place().lane(), 1, Integer::sum);
        var touchpoint = card.touchpoint();
        if (touchpoint != null) {
            byTouchpoint.merge(touchpoint, 1, Integer::sum);
            stagesOfTouchpoint
                    .computeIfAbsent(touchpoint, _ -> new LinkedHashSet<>())
                    .add(map.stage(step.stage()).map(Stage::name).orElse(""));
        }
    }

    void writeStages(Sheet sheet, XSSFWorkbook workbook) {
        var table = new TableSheet(sheet, STAGES, styles);
        for (Stage stage : map.stages()) {
            var mode = stage.mode();
            table.add(
                    Arrays.<@Nullable Object>asList(
                            stage.id().value(),
                            stage.name(),
                            stage.question(),
                            stage.description(),
                            map.stepsOf(stage.id()).stream()
                                    .map(Step::name)
                                    .filter(name -> !name.isBlank())
                                    .collect(Collectors.joining("\n")),
                            String.join("\n", stage.exitCriteria()),
                            mode == null ? "" : Words.of(mode),
                            yesOrNo(stage.on()),
                            yesOrNo(stage.locked()),
                            byStage.getOrDefault(stage.id(), 0)));
        }
        table.finish(workbook, "Stages");
    }

    void writeLanes(Sheet sheet, XSSFWorkbook workbook) {
        var table = new TableSheet(sheet, LANES, styles);
        for (Lane lane : map.lanes()) {
            var colour = lane.colour();
            table.add(
                    List.of(
                            lane.id().value(),
                            lane.name(),
                            Words.of(original.lane(lane.id()).orElse(lane).kind()),
                            colour == null ? "" : Words.of(colour),
                            yesOrNo(lane.collapsed()),
                            yesOrNo(lane.locked()),
                            byLane.getOrDefault(lane.id(), 0)));
        }
        table.finish(workbook, "Lanes");
    }

    void writeTouchpoints(Sheet sheet, XSSFWorkbook workbook) {
        var table = new TableSheet(sheet, TOUCHPOINTS, styles);
        for (Touchpoint touchpoint : map.touchpoints()) {
            table.add(
                    List.of(
                            touchpoint.id().value(),
                            touchpoint.name(),
                            touchpoint.description(),
                            String.join(", ", touchpoint.channels()),
                            yesOrNo(touchpoint.major()),
                            yesOrNo(touchpoint.differsBySalesChannel()),
                            String.join(
                                    "\n",
                                    stagesOfTouchpoint.getOrDefault(touchpoint.id(), Set.of())),
                            byTouchpoint.getOrDefault(touchpoint.id(), 0)));
        }
        table.finish(workbook, "Touchpoints");
    }

    private static String yesOrNo(boolean value) {
        return Words.of(value ? "word.yes" : "word.no");
    }
}
