// SPDX-License-Identifier: Apache-2.0
package laneway.paint;

import laneway.layout.Board;
import laneway.layout.Journeys;
import laneway.layout.Theme;
import laneway.layout.TitleBlock;
import laneway.model.About;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

/// Writes pictures to look at: run its main method with a folder.
final class Renderings {
    private Renderings() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        Files.createDirectories(folder);
        var typesetter = new Typesetter(new Fonts());
        var map = Journeys.administrator();
        var title =
                new TitleBlock(
                        map.about().title(),
                        List.of(
                                "Target persona: the accidental administrator · Current journey",
                                "Made in two meetings by twenty people"));
        for (Theme theme : Theme.values()) {
            var painter = new BoardPainter(theme);
            var board = Board.of(map, typesetter, title);
            for (double scale : new double[] {1, 2, 0.5, 0.25, 0.1}) {
                ImageIO.write(
                        painter.picture(board, scale),
                        "png",
                        folder.resolve(theme + "-" + Math.round(scale * 100) + ".png").toFile());
            }
            strips(folder, theme, Board.of(map, typesetter));
            var folded = Board.of(folded(map), typesetter);
            ImageIO.write(
                    painter.picture(folded, 1),
                    "png",
                    folder.resolve(theme + "-folded.png").toFile());
        }
    }

    /// Header and labels that stay readable, above and beside a body seen from far away.
    private static void strips(Path folder, Theme theme, Board board) throws IOException {
        var painter = new BoardPainter(theme, 0.7);
        for (double scale : new double[] {0.5, 0.25, 0.1, 0.05}) {
            int left = painter.labelWidth(board, scale);
            int top = painter.headerHeight(board, scale);
            int width = (int) (board.bodyWidth() * scale);
            int height = (int) (board.bodyHeight() * scale);
            var image = new BufferedImage(left + width, top + height, BufferedImage.TYPE_INT_RGB);
            var graphics = image.createGraphics();
            graphics.setClip(0, 0, left, top);
            painter.paintCorner(graphics, board, scale);
            graphics.translate(left, 0);
            graphics.setClip(0, 0, width, top);
            painter.paintHeader(graphics, board, scale);
            graphics.translate(0, top);
            graphics.setClip(0, 0, width, height);
            painter.paintBody(graphics, board, scale);
            graphics.translate(-left, 0);
            graphics.setClip(0, 0, left, height);
            painter.paintLabels(graphics, board, scale);
            graphics.dispose();
            var name = theme + "-strips-" + Math.round(scale * 100) + ".png";
            ImageIO.write(image, "png", folder.resolve(name).toFile());
        }
    }

    private static JourneyMap folded(JourneyMap map) {
        var lane = map.lane(new LaneId("lane-3")).orElseThrow();
        var locked = map.lane(new LaneId("lane-4")).orElseThrow();
        var stage = map.stage(new StageId("stage-2")).orElseThrow();
        return map.with(
                Lane.COLLAPSED.with(lane, true),
                Lane.LOCKED.with(locked, true),
                Stage.ON.with(stage, false),
                About.TITLE.with(map.about(), ""));
    }
}
