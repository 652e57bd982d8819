// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/// Sheets that wait to be used again.
///
/// Panning uses up hundreds of tiles a second. Were each of them a new array, with a new texture
/// behind it, the garbage collector would have to clear away a hundred megabytes a second. Zooming
/// gives back all of them at once and soon wants as many: what a large window needs is kept.
final class SheetStock {
    private static final int MOST_FREE = 192;

    private final Deque<Sheet> free = new ConcurrentLinkedDeque<>();
    private List<Sheet> retiredNow = new ArrayList<>();
    private List<Sheet> retiredBefore = new ArrayList<>();

    /// A sheet with any pixels; may be called from any thread.
    Sheet take() {
        var sheet = free.pollFirst();
        return sheet == null ? new Sheet() : sheet;
    }

    /// Takes back a sheet that the screen may still be reading; on the screen's thread.
    void retire(Sheet sheet) {
        retiredNow.add(sheet);
    }

    /// Begins a frame: what was taken back before the last one is no longer read by anyone.
    void beginFrame() {
        int room = Math.max(0, MOST_FREE - free.size());
        free.addAll(retiredBefore.subList(0, Math.min(room, retiredBefore.size())));
        retiredBefore = retiredNow;
        retiredNow = new ArrayList<>();
    }
}
