// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import laneway.layout.Board;
import laneway.layout.Shade;
import laneway.paint.BoardPainter;

import java.awt.Graphics2D;

/// The pictures of a placed board: body, stages, lanes' labels and the corner between them.
final class BoardPainting {
    private BoardPainting() {}

    static BoardPictures of(Board board, BoardPainter painter) {
        return new BoardPictures(
                board.bodyWidth(),
                board.bodyHeight(),
                board.pinnedHeight(),
                new Body(board, painter),
                new Header(board, painter),
                new Labels(board, painter),
                new Corner(board, painter),
                painter.theme().argb(Shade.CANVAS));
    }

    private static int length(double units, ViewScale scale) {
        return Math.max(1, (int) Math.ceil(units * scale.pixelsPerUnit()));
    }

    /// One pixel more on each side: what is drawn on an edge may reach over it.
    private static PixelRect around(BoardRect area, double across, double down) {
        int x = (int) Math.floor(area.x() * across) - 1;
        int y = (int) Math.floor(area.y() * down) - 1;
        return new PixelRect(
                x,
                y,
                (int) Math.ceil(area.right() * across) + 1 - x,
                (int) Math.ceil(area.bottom() * down) + 1 - y);
    }

    private static BoardRect moved(BoardRect area, double right, double down) {
        return new BoardRect(area.x() + right, area.y() + down, area.width(), area.height());
    }

    /// Pixels of a unit of the headers' height, which far away is more than one of the body.
    private static double headerPixels(Board board, BoardPainter painter, ViewScale scale) {
        return painter.headerHeight(board, scale.pixelsPerUnit())
                / Math.max(1, board.headerHeight());
    }

    private static double labelPixels(Board board, BoardPainter painter, ViewScale scale) {
        return painter.labelWidth(board, scale.pixelsPerUnit()) / Math.max(1, board.labelWidth());
    }

    private record Body(Board board, BoardPainter painter) implements Picture {
        @Override
        public int pixelWidth(ViewScale scale) {
            return length(board.bodyWidth(), scale);
        }

        @Override
        public int pixelHeight(ViewScale scale) {
            return length(board.bodyHeight(), scale);
        }

        @Override
        public PixelRect pixels(BoardRect area, ViewScale scale) {
            return around(area, scale.pixelsPerUnit(), scale.pixelsPerUnit());
        }

        @Override
        public void paint(Graphics2D graphics, ViewScale scale, PixelRect area) {
            painter.paintBody(graphics, board, scale.pixelsPerUnit());
        }
    }

    private record Header(Board board, BoardPainter painter) implements Picture {
        @Override
        public int pixelWidth(ViewScale scale) {
            return length(board.bodyWidth(), scale);
        }

        @Override
        public int pixelHeight(ViewScale scale) {
            return painter.headerHeight(board, scale.pixelsPerUnit());
        }

        @Override
        public PixelRect pixels(BoardRect area, ViewScale scale) {
            return around(
                    moved(area, 0, board.headerHeight()),
                    scale.pixelsPerUnit(),
                    headerPixels(board, painter, scale));
        }

        @Override
        public void paint(Graphics2D graphics, ViewScale scale, PixelRect area) {
            painter.paintHeader(graphics, board, scale.pixelsPerUnit());
        }
    }

    private record Labels(Board board, BoardPainter painter) implements Picture {
        @Override
        public int pixelWidth(ViewScale scale) {
            return painter.labelWidth(board, scale.pixelsPerUnit());
        }

        @Override
        public int pixelHeight(ViewScale scale) {
            return length(board.bodyHeight(), scale);
        }

        @Override
        public PixelRect pixels(BoardRect area, ViewScale scale) {
            return around(
                    moved(area, board.labelWidth(), 0),
                    labelPixels(board, painter, scale),
                    scale.pixelsPerUnit());
        }

        @Override
        public void paint(Graphics2D graphics, ViewScale scale, PixelRect area) {
            painter.paintLabels(graphics, board, scale.pixelsPerUnit());
        }
    }

    private record Corner(Board board, BoardPainter painter) implements Picture {
        @Override
        public int pixelWidth(ViewScale scale) {
            return painter.labelWidth(board, scale.pixelsPerUnit());
        }

        @Override
        public int pixelHeight(ViewScale scale) {
            return painter.headerHeight(board, scale.pixelsPerUnit());
        }

        @Override
        public PixelRect pixels(BoardRect area, ViewScale scale) {
            return around(
                    moved(area, board.labelWidth(), board.headerHeight()),
                    labelPixels(board, painter, scale),
                    headerPixels(board, painter, scale));
        }

        @Override
        public void paint(Graphics2D graphics, ViewScale scale, PixelRect area) {
            painter.paintCorner(graphics, board, scale.pixelsPerUnit());
        }
    }
}
