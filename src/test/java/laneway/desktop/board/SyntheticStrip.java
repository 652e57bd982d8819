// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import java.awt.Color;
import java.awt.Graphics2D;

/// A strip of stripes that stays in view beside a synthetic board.
record SyntheticStrip(SyntheticBoard board, boolean across, boolean down) implements Picture {

    private static final int STRIPE = 100;

    @Override
    public int pixelWidth(ViewScale scale) {
        return across ? board.pixelWidth(scale) : SyntheticBoard.round(120 * scale.outputScale());
    }

    @Override
    public int pixelHeight(ViewScale scale) {
        return down ? board.pixelHeight(scale) : SyntheticBoard.round(48 * scale.outputScale());
    }

    /// Nothing that happens in the body shows in a strip.
    @Override
    public PixelRect pixels(BoardRect area, ViewScale scale) {
        return new PixelRect(0, 0, 0, 0);
    }

    @Override
    public void paint(Graphics2D graphics, ViewScale scale, PixelRect area) {
        graphics.setColor(new Color(0xdfe3ee));
        graphics.fillRect(area.x(), area.y(), area.width(), area.height());
        graphics.setColor(new Color(0xb9c2d8));
        for (int x = Math.floorDiv(area.x(), STRIPE) * STRIPE; x < area.right(); x += STRIPE) {
            graphics.fillRect(x, 0, across ? 2 : 0, pixelHeight(scale));
        }
        for (int y = Math.floorDiv(area.y(), STRIPE) * STRIPE; y < area.bottom(); y += STRIPE) {
            graphics.fillRect(0, y, pixelWidth(scale), down ? 2 : 0);
        }
    }
}
