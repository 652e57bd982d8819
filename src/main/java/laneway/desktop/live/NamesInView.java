// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.layout.Pane;

import laneway.layout.Board;
import laneway.layout.Box;
import laneway.layout.Item;
import laneway.layout.ItemRole;
import laneway.layout.Row;
import laneway.layout.StageSlot;
import laneway.model.PartId;
import laneway.paint.BoardPainter;

import java.util.Optional;

/// Keeps in view the names of the lane and of the stage that begin beyond the edge of the window.
///
/// Each is a piece of the painted label or chevron that lies over it at the edge, so panning moves
/// or leaves one small picture.
final class NamesInView {
    private static final double AROUND_LANE = 6;
    private static final double AROUND_STAGE = 8;

    private final NamePicture lane;
    private final NamePicture stage;

    NamesInView(Pane pane) {
        lane = new NamePicture(pane);
        stage = new NamePicture(pane);
    }

    void draw(Projection on, BoardPainter painter) {
        drawLane(on, painter);
        drawStage(on, painter);
    }

    private void drawLane(Projection on, BoardPainter painter) {
        var view = on.view();
        double s = view.scale().pixelsPerUnit();
        double strip = painter.stripScale(s);
        var seen = on.of(Projection.Piece.MOVING).visible();
        var row =
                on.board().rowsIn(seen).stream().findFirst().filter(first -> first.y() < seen.y());
        var spot = row.flatMap(first -> laneSpot(first, s / strip));
        if (row.isEmpty() || spot.isEmpty()) {
            lane.hide();
            return;
        }
        int origin = on.originY();
        int y = (int) Math.round(spot.get().y() * strip);
        int height = (int) Math.round(spot.get().height() * strip);
        int end = origin + (int) Math.round((row.get().bottom() - AROUND_LANE) * s);
        int width =
                scaleLeft(row.get(), s / strip)
                        .map(x -> (int) Math.floor((x + on.board().labelWidth()) * strip))
                        .orElse(view.left());
        lane.look(
                new NamePicture.Look(row.get(), painter, view.scale(), 0, y, width, height),
                graphics -> painter.paintLabels(graphics, on.board(), s));
        lane.stick(origin + y, view.top() + view.pinned(), end, NamePicture.Way.DOWN);
    }

    /// Where the scale of a curve begins, which stays where it is while the name does not.
    private static Optional<Double> scaleLeft(Row row, double squeeze) {
        return row.labelItems(squeeze).stream()
                .filter(item -> item.role() == ItemRole.CURVE_AXIS)
                .map(item -> item.box().x())
                .min(Double::compare);
    }

    /// Empty where the label has hardly more room than for the name.
    private static Optional<Box> laneSpot(Row row, double squeeze) {
        return row.labelItems(squeeze).stream()
                .filter(item -> item.role() == ItemRole.LANE_NAME)
                .findFirst()
                .map(item -> item.box().grown(AROUND_LANE))
                .filter(spot -> row.height() * squeeze > 2 * spot.height());
    }

    /// Far away, where headers no longer shrink with the body, stages are narrow and stay whole.
    private void drawStage(Projection on, BoardPainter painter) {
        var view = on.view();
        double s = view.scale().pixelsPerUnit();
        double left = on.visible().x();
        var slot =
                on.board().stages().stream()
                        .filter(each -> each.x() < left && each.right() > left)
                        .findFirst();
        var spot = slot.flatMap(each -> stageSpot(on.board(), each));
        if (slot.isEmpty() || spot.isEmpty() || painter.stripScale(s) != s) {
            stage.hide();
            return;
        }
        int origin = on.originX();
        int headerTop = painter.headerHeight(on.board(), s);
        int x = (int) Math.round(spot.get().x() * s);
        int y = (int) Math.round(spot.get().y() * s) + headerTop;
        int width = (int) Math.round(spot.get().right() * s) - x;
        int height = (int) Math.round(spot.get().bottom() * s) + headerTop - y;
        int end = origin + (int) Math.round((slot.get().right() - AROUND_STAGE) * s);
        stage.look(
                new NamePicture.Look(
                        on.board().headerItems(), painter, view.scale(), x, y, width, height),
                graphics -> painter.paintHeader(graphics, on.board(), s));
        stage.stick(origin + x, view.left(), end, NamePicture.Way.RIGHT);
    }

    /// As high as the chevron, as wide as its texts; empty where they stand at its right.
    private static Optional<Box> stageSpot(Board board, StageSlot slot) {
        var chevron = item(board, slot.stage(), ItemRole.STAGE).map(Item::box);
        var texts =
                board.headerItems().stream()
                        .filter(item -> item.part().equals(slot.stage()))
                        .filter(Item.Text.class::isInstance)
                        .map(Item.Text.class::cast)
                        .toList();
        double room = slot.width() / 2;
        return chevron.filter(_ -> !texts.isEmpty())
                .map(box -> {
                    double left = texts.getFirst().box().x() - AROUND_STAGE;
                    double right = left;
                    for (var text : texts) {
                        right = Math.max(right, text.box().x() + text.text().widest());
                    }
                    return Box.between(left, box.y(), right + AROUND_STAGE, box.bottom());
                })
                .filter(spot -> spot.width() < room)
                .filter(_ ->
                        texts.stream().allMatch(text -> text.text().lines().getFirst().x() == 0));
    }

    private static Optional<Item> item(Board board, PartId part, ItemRole role) {
        return board.headerItems().stream()
                .filter(item -> item.role() == role && item.part().equals(part))
                .findFirst();
    }
}
