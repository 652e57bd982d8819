// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.file.ContentHash;
import laneway.file.Store;
import laneway.file.journal.JournalKeeper;
import laneway.file.journal.JournalState;
import laneway.session.Session;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Has every edit of the document in the window kept in a journal, until the document goes.
final class JournalDesk {
    private final Store store;
    private final Consumer<JournalState> told;
    private volatile Optional<JournalState> state = Optional.empty();
    private Optional<JournalKeeper> keeper = Optional.empty();

    /// @param told how the journal fares; on a thread of its own
    JournalDesk(Store store, Consumer<JournalState> told) {
        this.store = store;
        this.told =
                fares -> {
                    state = Optional.of(fares);
                    told.accept(fares);
                };
    }

    /// How the journal fares; empty before its first edit.
    Optional<JournalState> state() {
        return state;
    }

    /// Hears how a journal fares that was begun elsewhere.
    void hear(JournalState fares) {
        told.accept(fares);
    }

    /// A document came: the one before was left, and nothing of its journal is wanted.
    void opened(Session session) {
        var next = session.journal().orElseGet(() -> begin(session));
        keeper.filter(before -> before != next)
                .ifPresent(before -> {
                    var _ = before.forget();
                });
        keeper = Optional.of(next);
    }

    /// Deletes what was kept of the document; it is kept again from the next edit on.
    CompletableFuture<Void> forget(Session session) {
        var gone = end();
        keeper = Optional.of(begin(session));
        return gone;
    }

    private JournalKeeper begin(Session session) {
        state = Optional.empty();
        var place = session.savedPlace();
        var saved = session.isUnsaved() ? Optional.<ContentHash>empty() : place.contentHash();
        var origin = new JournalKeeper.Origin(session.map(), place.file(), saved);
        var begun = new JournalKeeper(store.disk(), store.journals(), origin, told);
        session.keepIn(begun);
        return begun;
    }

    /// Forces what was edited; done when it is on the disk.
    CompletableFuture<Void> force() {
        return keeper.map(JournalKeeper::force).orElse(CompletableFuture.completedFuture(null));
    }

    /// The document was left and no other comes.
    CompletableFuture<Void> end() {
        return keeper.map(JournalKeeper::forget).orElse(CompletableFuture.completedFuture(null));
    }
}
