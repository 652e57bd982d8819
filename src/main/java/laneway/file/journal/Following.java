// SPDX-License-Identifier: Apache-2.0

package laneway.file.journal;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a journal that follows must begin with: what happened since the map began to be saved, and
/// what somebody is writing.
final class Following {
    private @Nullable List<byte[]> sinceSaving;
    private byte @Nullable [] unfinished;

    /// What is kept from here on belongs behind the saved map.
    void savingBegan() {
        sinceSaving = new ArrayList<>();
    }

    /// The document was not saved: nothing has to be carried over.
    void savingFailed() {
        sinceSaving = null;
    }

    /// What came since the saving began; empty where not all of it was kept.
    Optional<List<byte[]>> saved() {
        var since = Optional.ofNullable(sinceSaving);
        sinceSaving = null;
        return since;
    }

    /// Hears of a frame.
    void kept(byte[] frame) {
        if (sinceSaving != null) {
            sinceSaving.add(frame);
        }
    }

    /// Hears what somebody is writing.
    void writing(byte[] frame) {
        unfinished = frame;
    }

    /// Hears that it became an edit or was dropped.
    ///
    /// @return whether there was anything
    boolean finished() {
        boolean was = unfinished != null;
        unfinished = null;
        return was;
    }

    /// Frames with what somebody is writing behind them.
    List<byte[]> behind(List<byte[]> frames) {
        if (unfinished == null) {
            return frames;
        }
        var all = new ArrayList<>(frames);
        all.add(unfinished);
        return all;
    }
}
