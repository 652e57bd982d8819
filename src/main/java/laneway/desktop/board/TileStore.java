// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One picture's tiles at one scale, and what is known about their being up to date.
///
/// Belongs to the screen's thread. Every tile carries the version it shows: after a change only the
/// tiles that the change touched are stale, and a tile that was being painted meanwhile is judged
/// by what changed since its painting began.
final class TileStore {

    private static final int SMALLEST_CACHE = 4;

    private final SheetStock stock;
    private final TileCache tiles;
    private final EditLog edits = new EditLog();
    private Picture picture;
    private ViewScale scale;
    private int generation;
    private long version;

    TileStore(Picture picture, ViewScale scale, SheetStock stock) {
        this.stock = stock;
        tiles = new TileCache(SMALLEST_CACHE, tile -> stock.retire(tile.sheet()));
        this.picture = picture;
        this.scale = scale;
    }

    Picture picture() {
        return picture;
    }

    ViewScale scale() {
        return scale;
    }

    int generation() {
        return generation;
    }

    long version() {
        return version;
    }

    TileCache tiles() {
        return tiles;
    }

    /// The whole picture at the present scale.
    PixelRect bounds() {
        return new PixelRect(0, 0, picture.pixelWidth(scale), picture.pixelHeight(scale));
    }

    /// Takes the picture's next state; only the given areas of the board look different in it.
    void show(Picture next, List<BoardRect> changed) {
        var before = bounds();
        picture = next;
        version++;
        var areas =
                new ArrayList<>(changed.stream().map(area -> next.pixels(area, scale)).toList());
        addEdges(before, bounds(), areas);
        edits.add(version, areas);
        tiles.all().forEach(this::validate);
    }

    /// Marks a tile as up to date that no change has touched.
    private void validate(Tile tile) {
        if (!isStale(tile)) {
            tile.validate(version);
        }
    }

    /// Makes room for the tiles that are seen, half as many behind, and all that are painted ahead:
    /// with less, those would drive out each other for ever.
    void makeRoomFor(int visible, int ahead) {
        tiles.resize(SMALLEST_CACHE + visible + visible / 2 + ahead);
    }

    /// What a picture gained or lost when it grew or shrank looks different too.
    private static void addEdges(PixelRect before, PixelRect after, List<PixelRect> areas) {
        int width = Math.max(before.width(), after.width());
        int height = Math.max(before.height(), after.height());
        int right = Math.min(before.width(), after.width());
        int bottom = Math.min(before.height(), after.height());
        areas.add(new PixelRect(right, 0, width - right, height));
        areas.add(new PixelRect(0, bottom, width, height - bottom));
    }

    /// Begins a new grid; all tiles are forgotten.
    void rescale(ViewScale newScale) {
        scale = newScale;
        generation++;
        tiles.clear();
        edits.clear(version);
    }

    boolean isStale(Tile tile) {
        return edits.since(tile.version(), tile.key().area())
                .map(areas -> !areas.isEmpty())
                .orElse(true);
    }

    /// What it takes to show a place as it is now: a repair of the tile that is there, or a new
    /// one.
    PaintJob job(TileKey key) {
        Optional<Tile> base = tiles.find(key);
        Optional<List<PixelRect>> areas =
                base.flatMap(tile -> edits.since(tile.version(), key.area()));
        return new PaintJob(
                this,
                generation,
                key,
                version,
                picture,
                scale,
                areas.isPresent() ? base : Optional.empty(),
                areas.orElse(List.of()));
    }

    /// Takes a painted tile in, unless it is of no use any more.
    boolean accept(PaintJob job, Tile painted) {
        var present = tiles.find(job.key());
        if (job.generation() != generation || !isUseful(job, painted, present)) {
            stock.retire(painted.sheet());
            return false;
        }
        tiles.put(painted);
        validate(painted);
        return true;
    }

    /// A repair counts only while its base is there: the base's sheet may be in use for another
    /// tile.
    private static boolean isUseful(PaintJob job, Tile painted, Optional<Tile> present) {
        if (job.base().isPresent() && !job.base().equals(present)) {
            return false;
        }
        return present.isEmpty() || present.get().version() <= painted.version();
    }

    /// Takes back the sheet of a stand-in.
    void retire(Tile standIn) {
        stock.retire(standIn.sheet());
    }

    /// Forgets the stale tiles that are not on screen: they cost memory and would be repainted
    /// anyway.
    void dropStaleOutside(PixelRect window) {
        for (var tile : tiles.all()) {
            if (!tile.key().area().intersects(window) && isStale(tile)) {
                tiles.remove(tile.key());
            }
        }
    }
}
