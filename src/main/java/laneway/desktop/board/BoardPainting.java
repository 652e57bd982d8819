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
    private static PixelRect around(
            double left, double top, double right, double bottom, ViewScale scale) {
        double s = scale.pixelsPerUnit();
        int x = (int) Math.floor(left * s) - 1;
        int y = (int) Math.floor(top * s) - 1;
        return new PixelRect(
                x, y, (int) Math.ceil(right * s) + 1 - x, (int) Math.ceil(bottom * s) + 1 - y);
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
            return around(area.x(), area.y(), area.right(), area.bottom(), scale);
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
            double top = board.headerHeight();
            return around(area.x(), area.y() + top, area.right(), area.bottom() + top, scale);
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
            double left = board.labelWidth();
            return around(area.x() + left, area.y(), area.right() + left, area.bottom(), scale);
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
            double left = board.labelWidth();
            double top = board.headerHeight();
            return around(
                    area.x() + left,
                    area.y() + top,
                    area.right() + left,
                    area.bottom() + top,
                    scale);
        }

        @Override
        public void paint(Graphics2D graphics, ViewScale scale, PixelRect area) {
            painter.paintCorner(graphics, board, scale.pixelsPerUnit());
        }
    }
}
