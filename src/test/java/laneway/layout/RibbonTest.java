// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.AnswerId;
import laneway.model.Card;
import laneway.model.Colour;
import laneway.model.JourneyMap;
import laneway.model.LifecycleId;
import laneway.model.PathSetId;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Stop;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class RibbonTest {
    private static final Typesetter TYPESETTER = new Typesetter(new Fonts());
    private static final JourneyMap MAP =
            aMap().withStage("Start")
                    .withStage("First")
                    .withStage("Next")
                    .withLane("Notes")
                    .withCards("First", "Notes", 3)
                    .build();

    private final Board plain = Board.of(MAP, TYPESETTER);

    private static StageId stage(int index) {
        return MAP.stages().get(index).id();
    }

    private static Ribbon.Track track(Ribbon.Line line, Stop... stops) {
        return new Ribbon.Track(
                new PathSetId("set"),
                line.name(),
                "A sign",
                Icon.CHECK,
                Colour.GREEN,
                line,
                List.of(stops),
                "Because.");
    }

    private static Ribbon.Band band(StageId... starts) {
        return new Ribbon.Band(
                new LifecycleId("life"),
                "Renewal",
                "",
                Icon.LOOP,
                Colour.RED,
                List.of(starts),
                "may start here",
                List.of("due", "done"),
                "Again and again.");
    }

    private static Overlay below(Ribbon... ribbons) {
        return new Overlay(
                List.of(),
                List.of(),
                Map.of(),
                List.of(new Ribbons("New users", List.of(ribbons))));
    }

    private static List<Item> items(Board board, ItemRole role) {
        return board.ribbonItems(board.bounds()).stream()
                .filter(item -> item.role() == role)
                .toList();
    }

    private static String text(Item item) {
        return ((Item.Text) item).text().text();
    }

    @Test
    void ribbonsLieBelowTheLastLaneAndMakeTheBoardLonger() {
        var board = plain.with(below(track(Ribbon.Line.SOLID)));
        double lanesEnd = board.rows().getLast().bottom();
        assertThat(board.bodyHeight()).isGreaterThan(plain.bodyHeight());
        assertThat(board.bounds().bottom()).isEqualTo(board.bodyHeight());
        assertThat(board.ribbonItems(board.bounds()))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.box().y()).isGreaterThan(lanesEnd));
        assertThat(board.rows()).isEqualTo(plain.rows());
        assertThat(board.with(Overlay.NONE).bodyHeight()).isEqualTo(plain.bodyHeight());
    }

    @Test
    void aStopStandsUnderItsStage() {
        var board = plain.with(below(track(Ribbon.Line.SOLID, new Stop(stage(1), "Report"))));
        var slot = board.stages().get(1);
        assertThat(items(board, ItemRole.RIBBON_TEXT))
                .singleElement()
                .satisfies(item -> {
                    assertThat(text(item)).isEqualTo("Report");
                    assertThat(item.box().x()).isBetween(slot.x(), slot.right());
                    assertThat(item.box().right()).isLessThanOrEqualTo(slot.right());
                });
    }

    @Test
    void stopsWithoutRoomBesideEachOtherStandOneBelowTheOther() {
        var stops = new Stop[] {new Stop(stage(0), "One"), new Stop(stage(0), "Two")};
        var texts = items(plain.with(below(track(Ribbon.Line.SOLID, stops))), ItemRole.RIBBON_TEXT);
        assertThat(texts).extracting(RibbonTest::text).containsExactly("One", "Two");
        assertThat(texts.getLast().box().y())
                .isGreaterThanOrEqualTo(texts.getFirst().box().bottom());
        assertThat(texts.getLast().box().x()).isEqualTo(texts.getFirst().box().x());
    }

    @Test
    void aBarBetweenTwoStagesIsAsThickAsThoseWhoPass() {
        var current =
                new Ribbon.Current(
                        new AnswerId("answer"),
                        "Customers",
                        "",
                        Icon.PEOPLE,
                        Colour.BLUE,
                        List.of(
                                new Ribbon.Stay(stage(0), 1, "40"),
                                new Ribbon.Stay(stage(1), 0.25, "10")),
                        List.of(new Ribbon.Way(stage(0), stage(1), 0.5, "20", true)),
                        "So many.");
        var board = plain.with(below(current));
        var panels =
                items(board, ItemRole.RIBBON).stream()
                        .map(Item.Panel.class::cast)
                        .filter(panel -> panel.fill().shade() != Shade.LANE)
                        .filter(panel -> panel.fill().shade() != Shade.CANVAS)
                        .toList();

        assertThat(panels).hasSize(3);
        var bar = panels.getFirst().box();
        var full = panels.get(1).box();
        assertThat(bar.height()).isEqualTo(full.height() / 2);
        assertThat(panels.get(2).box().height()).isEqualTo(full.height() / 4);
        assertThat(bar.x()).isBetween(full.x(), full.right());
        assertThat(panels.getFirst().fill().hue()).isEqualTo(Colour.RED);
        assertThat(items(board, ItemRole.RIBBON_TEXT))
                .extracting(RibbonTest::text)
                .containsExactlyInAnyOrder("40", "10", "20");
    }

    @Test
    void tracksDifferByTheirLinesAsWellAsByTheirColours() {
        var board =
                plain.with(
                        below(
                                track(Ribbon.Line.SOLID),
                                track(Ribbon.Line.DASHED),
                                track(Ribbon.Line.DOTTED)));
        assertThat(board.ribbonItems(board.bounds()))
                .filteredOn(Item.Line.class::isInstance)
                .extracting(item -> ((Item.Line) item).stroke())
                .satisfies(strokes -> assertThat(strokes.stream().distinct()).hasSize(3));
    }

    @Test
    void aBandBeginsWithTheFirstStageInWhichItMayStartAndShowsItsStates() {
        var board = plain.with(below(band(stage(2), stage(1))));
        var panel =
                items(board, ItemRole.RIBBON).stream()
                        .filter(item -> item instanceof Item.Panel it && it.spine() != null)
                        .findFirst()
                        .orElseThrow();
        assertThat(panel.box().x())
                .isBetween(board.stages().get(1).x(), board.stages().get(1).x() + 8);
        assertThat(items(board, ItemRole.RIBBON_TEXT))
                .extracting(RibbonTest::text)
                .containsExactly("may start here", "may start here", "due", "done");
        assertThat(items(plain.with(below(band())), ItemRole.RIBBON_TEXT)).hasSize(3);
    }

    @Test
    void aRibbonIsFoundWhereItIsAndNowhereElse() {
        var track = track(Ribbon.Line.SOLID);
        var board = plain.with(below(track, band()));
        var label = board.ribbonLabels(1).getLast().box();
        assertThat(board.ribbonAt(new Point(5, label.y() + 2))).contains(band());
        assertThat(board.ribbonAt(new Point(5, board.rows().getLast().bottom() + 1))).isEmpty();
        assertThat(board.ribbonAt(new Point(5, 10))).isEmpty();
    }

    @Test
    void labelsKeepWithTheirRowsWhereTheBoardIsSeenFromFarAway() {
        var board = plain.with(below(track(Ribbon.Line.SOLID), band()));
        var near = panels(board, 1);
        var far = panels(board, 0.3);
        for (int i = 0; i < near.size(); i++) {
            assertThat(far.get(i).y()).isEqualTo(near.get(i).y() * 0.3);
            assertThat(far.get(i).height()).isEqualTo(near.get(i).height() * 0.3);
        }
        assertThat(board.ribbonLabels(0.3).size()).isLessThan(board.ribbonLabels(1).size());
    }

    private static List<Box> panels(Board board, double squeeze) {
        return board.ribbonLabels(squeeze).stream()
                .filter(Item.Panel.class::isInstance)
                .map(Item::box)
                .toList();
    }

    @Test
    void ribbonsGoWithTheLanesAboveAndTheColumns() {
        var board = plain.with(below(track(Ribbon.Line.SOLID, new Stop(stage(1), "Report"))));
        var card = MAP.cards().iterator().next();
        var longer = MAP.with(Card.TEXT.with(card, "word ".repeat(80)));
        var after = board.update(longer);
        assertThat(after.board().rows().getLast().bottom())
                .isGreaterThan(board.rows().getLast().bottom());
        assertThat(after.board()).satisfies(RibbonTest::isConsistent);
        assertThat(after.dirty())
                .anySatisfy(box ->
                        assertThat(box.bottom())
                                .isGreaterThanOrEqualTo(after.board().bounds().bottom()));
        var only = Showing.ALL.withOnlyStage(Optional.of(stage(1)));
        var part = board.update(MAP, only).board();
        assertThat(items(part, ItemRole.RIBBON_TEXT).getFirst().box().x())
                .isLessThan(part.stages().getFirst().right());
        assertThat(part.update(MAP, Showing.ALL).board().overlay()).isEqualTo(board.overlay());
        var off = Stage.ON.with(MAP.stages().get(1), false);
        assertThat(items(board.update(MAP.with(off)).board(), ItemRole.RIBBON_TEXT)).isEmpty();
    }

    private static void isConsistent(Board board) {
        assertThat(items(board, ItemRole.RIBBON_TEXT).getFirst().box().y())
                .isBetween(board.rows().getLast().bottom(), board.bodyHeight());
    }
}
