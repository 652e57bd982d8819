// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.util.List;

class TileStoreTest {

    private static final ViewScale WHOLE = new ViewScale(1, 1);
    private static final TileKey KEY = new TileKey(1, 1);

    private final SyntheticBoard board = SyntheticBoard.of(200);
    private final SyntheticBoard.Card card =
            board.cardsIn(new BoardRect(300, 300, 100, 100)).getFirst();
    private final TileStore store = new TileStore(board, WHOLE, new SheetStock());

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private Tile paint(TileKey key) {
        var job = store.job(key);
        var tile = job.paint(new Sheet());
        assertThat(store.accept(job, tile)).isTrue();
        return store.tiles().find(key).orElseThrow();
    }

    private void edit(String words) {
        store.show(board.withText(card, words), List.of(card.area()));
    }

    @Test
    void onlyTilesThatAChangeTouchesBecomeStale() {
        paint(KEY);
        paint(new TileKey(5, 0));

        edit("other words");

        assertThat(store.tiles().find(KEY)).hasValueSatisfying(this::isStale);
        assertThat(store.tiles().find(new TileKey(5, 0)))
                .hasValueSatisfying(tile -> assertThat(store.isStale(tile)).isFalse());
    }

    private void isStale(Tile tile) {
        assertThat(store.isStale(tile)).isTrue();
    }

    @Test
    void aTileThatWasPaintedWhileItsPlaceChangedIsKnownToBeStale() {
        var job = store.job(KEY);
        edit("meanwhile");

        store.accept(job, job.paint(new Sheet()));

        assertThat(store.tiles().find(KEY)).hasValueSatisfying(this::isStale);
    }

    @Test
    void anOlderTileNeverReplacesANewerOne() {
        var old = store.job(KEY);
        edit("first");
        var newer = paint(KEY);

        assertThat(store.accept(old, old.paint(new Sheet()))).isFalse();

        assertThat(store.tiles().find(KEY)).hasValue(newer);
    }

    @Test
    void aTileOfAnotherScaleIsOfNoUse() {
        var job = store.job(KEY);
        store.rescale(new ViewScale(0.5, 1));

        assertThat(store.accept(job, job.paint(new Sheet()))).isFalse();
        assertThat(store.tiles().size()).isZero();
    }

    @Test
    void aRepairedTileIsTheSameAsOnePaintedWhole() {
        paint(KEY);
        edit("repaired");

        var job = store.job(KEY);
        var repaired = job.paint(new Sheet());

        assertThat(job.base()).isPresent();
        var whole = Tile.paint(KEY, 1, store.picture(), WHOLE, new Sheet());
        assertThat(differingPixels(repaired, whole)).isZero();
    }

    @Test
    void aRepairIsOfNoUseWhenItsBaseWasDropped() {
        paint(KEY);
        edit("repaired too late");
        var job = store.job(KEY);
        store.tiles().remove(KEY);

        assertThat(store.accept(job, job.paint(new Sheet()))).isFalse();
    }

    @Test
    void manyChangesWhileATileIsOutOfSightEndInPaintingItWhole() {
        paint(KEY);
        for (int i = 0; i < 100; i++) {
            edit("number " + i);
        }

        assertThat(store.job(KEY).base()).isEmpty();
    }

    @Test
    void staleTilesOutOfSightAreForgotten() {
        paint(KEY);
        edit("unseen");

        store.dropStaleOutside(new PixelRect(5_000, 5_000, 100, 100));

        assertThat(store.tiles().size()).isZero();
    }

    @Test
    void growingMakesTheTilesAtTheOldEdgeStale() {
        int lastRow = (store.bounds().height() - 1) / Tile.SIZE;
        paint(new TileKey(0, lastRow));
        paint(new TileKey(0, 0));

        store.show(SyntheticBoard.of(400), List.of());

        assertThat(store.tiles().find(new TileKey(0, lastRow))).hasValueSatisfying(this::isStale);
        assertThat(store.tiles().find(new TileKey(0, 0)))
                .hasValueSatisfying(tile -> assertThat(store.isStale(tile)).isFalse());
    }

    private static long differingPixels(Tile one, Tile other) {
        long differing = 0;
        for (int y = 0; y < Tile.SIZE; y++) {
            for (int x = 0; x < Tile.SIZE; x++) {
                if (one.sheet().pixels().argb(x, y) != other.sheet().pixels().argb(x, y)) {
                    differing++;
                }
            }
        }
        return differing;
    }
}
