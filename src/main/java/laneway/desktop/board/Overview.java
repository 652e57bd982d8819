// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// A small picture of the whole body, for places where no tile is there yet.
///
/// It is painted in bands while the painters have nothing better to do. Reading while a band is
/// being painted may show half a card for a moment, which a stand-in may.
final class Overview {

    private static final double LARGEST_SCALE = 1 / 8.0;
    private static final double MOST_PIXELS = 3_000_000;
    private static final double SLACK = 1.05;
    private static final int BAND = 128;

    /// @param pixels may be larger than the board is now
    private record Sheet(Pixels pixels, ViewScale scale) {}

    private final TilePainters painters;
    private final BitSet dirtyBands = new BitSet();
    private final AtomicReference<BoardPictures> pictures;
    private Sheet sheet;
    private boolean painting;

    Overview(BoardPictures pictures, TilePainters painters) {
        this.painters = painters;
        this.pictures = new AtomicReference<>(pictures);
        this.sheet = fitting(pictures);
        markAll();
    }

    /// Takes the board's next state; only the given areas look different in it.
    void show(BoardPictures next, List<BoardRect> changed) {
        boolean other = next.background() != pictures.getAndSet(next).background();
        if (other || !fits(next)) {
            sheet = fitting(next);
            markAll();
        } else {
            changed.forEach(area -> mark(next.body().pixels(area, sheet.scale())));
        }
    }

    /// Board units to overview pixels.
    double pixelsPerUnit() {
        return sheet.scale().pixelsPerUnit();
    }

    /// The overview as a source to scale from.
    PixelSource source() {
        var body = pictures.get().body();
        var whole =
                new PixelRect(
                        0, 0, body.pixelWidth(sheet.scale()), body.pixelHeight(sheet.scale()));
        return new PixelSource(sheet.pixels(), whole.intersection(sheet.pixels().bounds()));
    }

    private boolean fits(BoardPictures next) {
        var pixels = sheet.pixels();
        return next.body().pixelWidth(sheet.scale()) <= pixels.width()
                && next.body().pixelHeight(sheet.scale()) <= pixels.height();
    }

    private static Sheet fitting(BoardPictures next) {
        double fitting = Math.sqrt(MOST_PIXELS / Math.max(1, next.width() * next.height()));
        var scale = new ViewScale(Math.min(LARGEST_SCALE, fitting), 1);
        int width = (int) Math.ceil(next.body().pixelWidth(scale) * SLACK) + 1;
        int height = (int) Math.ceil(next.body().pixelHeight(scale) * SLACK) + 1;
        var pixels = new Pixels(width, height);
        pixels.fill(next.background());
        return new Sheet(pixels, scale);
    }

    private void markAll() {
        mark(sheet.pixels().bounds());
    }

    private void mark(PixelRect pixels) {
        if (pixels.isEmpty() || pixels.bottom() <= 0) {
            return;
        }
        synchronized (dirtyBands) {
            dirtyBands.set(Math.max(0, pixels.y() / BAND), (pixels.bottom() - 1) / BAND + 1);
            if (painting) {
                return;
            }
            painting = true;
        }
        painters.whenIdle(this::paintOneBand);
    }

    private void paintOneBand() {
        Sheet target = sheet;
        int band;
        synchronized (dirtyBands) {
            band = dirtyBands.nextSetBit(0);
            if (band < 0) {
                painting = false;
                return;
            }
            dirtyBands.clear(band);
        }
        paint(band, target);
        painters.whenIdle(this::paintOneBand);
    }

    private void paint(int band, Sheet target) {
        var pixels = target.pixels();
        var area =
                new PixelRect(0, band * BAND, pixels.width(), BAND).intersection(pixels.bounds());
        if (!area.isEmpty()) {
            var graphics = pixels.graphics(area, 0, 0);
            pictures.get().body().paint(graphics, target.scale(), area);
            graphics.dispose();
        }
    }
}
