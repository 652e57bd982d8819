// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import static laneway.layout.BoardTest.board;
import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Link;
import laneway.model.LinkId;

import org.junit.jupiter.api.Test;

import java.awt.geom.Path2D;
import java.util.List;

final class LinkDrawingTest {
    private static final JourneyMap MAP =
            aMap().withStage("A")
                    .withStage("B")
                    .withLane("One")
                    .withLane("Two")
                    .withCards("A", "One", 1)
                    .withCards("B", "Two", 1)
                    .build();

    private static Link link(String label) {
        return new Link(new LinkId("link"), new CardId("card-1"), new CardId("card-2"), label);
    }

    private static List<Item> items(String... labels) {
        var board = board(MAP);
        var links = List.of(labels).stream().map(LinkDrawingTest::link).toList();
        return board.items(LinkRoutes.of(board, links));
    }

    @Test
    void aLinkIsALineFromCardToCardWithItsHeadAtTheOtherCard() {
        var board = board(MAP);
        var route = LinkRoutes.of(board, List.of(link(""))).list().getFirst();
        var line = LinkDrawing.line(route).getBounds2D();
        var from = board.boxOf(new CardId("card-1")).orElseThrow();
        var to = board.boxOf(new CardId("card-2")).orElseThrow();
        assertThat(line.getMinX()).isBetween(from.x(), from.right());
        assertThat(line.getMaxY()).isBetween(to.y(), to.bottom());
        var head = LinkDrawing.head(route).getBounds2D();
        assertThat(head.getMaxX()).isEqualTo(to.x());
        assertThat(head.getCenterY()).isEqualTo(route.points().getLast().y());
    }

    @Test
    void theCornersAreRoundAndLieInsideTheWay() {
        var route = ((Item.Way) items("").getFirst()).route();
        var line = LinkDrawing.line(route);
        assertThat(line.getBounds2D().getHeight()).isEqualTo(route.box().height());
        var corner = route.points().get(1);
        assertThat(touches(line, corner)).isFalse();
    }

    private static boolean touches(Path2D line, Point corner) {
        var at = new double[6];
        for (var piece = line.getPathIterator(null, 0.1); !piece.isDone(); piece.next()) {
            piece.currentSegment(at);
            if (Math.hypot(at[0] - corner.x(), at[1] - corner.y()) < 0.5) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aLinkWithALabelSaysItOnItsWay() {
        var items = items("leads to");
        assertThat(items).extracting(Item::role).contains(ItemRole.LINK, ItemRole.LINK_LABEL);
        var words = (Item.Text) items.getLast();
        assertThat(words.text().text()).isEqualTo("leads to");
        var route = ((Item.Way) items.getFirst()).route();
        assertThat(words.box().y() + words.box().height() / 2).isEqualTo(route.middle().y());
    }

    @Test
    void aLinkWithoutALabelIsItsLineAlone() {
        assertThat(items(" ")).singleElement().isInstanceOf(Item.Way.class);
    }

    @Test
    void labelsLieAboveAllLines() {
        var roles = items("one", "two").stream().map(Item::role).toList();
        assertThat(roles.lastIndexOf(ItemRole.LINK)).isLessThan(roles.indexOf(ItemRole.LINK_LABEL));
    }
}
