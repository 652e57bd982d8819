// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import laneway.edit.SetProperty;
import laneway.file.Store;
import laneway.file.journal.JournalKeeper;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.session.Session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Edits ten times a second, with a journal or without.
final class KeptEdits implements Meanwhile {
    private static final int EVERY = 6;

    private final int cards;
    private final Session session;
    private final List<CardId> ids;
    private final Optional<JournalKeeper> journal;
    private final Samples forced = new Samples();
    private CompletableFuture<Void> forcing = CompletableFuture.completedFuture(null);

    /// @param store where the journal is kept; empty for none
    KeptEdits(int cards, JourneyMap map, Optional<Store> store) {
        this.cards = cards;
        session = Session.ofNew(map);
        ids = map.cards().stream().map(Card::id).toList();
        var origin = new JournalKeeper.Origin(map, Optional.empty(), Optional.empty());
        journal =
                store.map(where ->
                        new JournalKeeper(where.disk(), where.journals(), origin, _ -> {}));
        journal.ifPresent(session::keepIn);
    }

    /// The first edit begins the journal.
    @Override
    public void begin() {
        edit(0);
        journal.ifPresent(keeper -> keeper.force().join());
    }

    @Override
    public void frame(int number) {
        if (number % EVERY == 0) {
            edit(number);
            if (forcing.isDone()) {
                forcing = journal.map(this::force).orElse(forcing);
            }
        }
    }

    private void edit(int number) {
        var card = ids.get(number % ids.size());
        var _ = session.apply(SetProperty.of(card, Card.NOTES, "edit " + number));
    }

    private CompletableFuture<Void> force(JournalKeeper keeper) {
        long start = System.nanoTime();
        return keeper.force().thenRun(() -> forced.addNanosAsMillis(System.nanoTime() - start));
    }

    @Override
    public List<Row> rows() {
        forcing.join();
        return journal.map(
                        keeper -> {
                            keeper.close();
                            return List.of(forced.row("edit kept and forced", cards, "ms", "<= 5"));
                        })
                .orElse(List.of());
    }
}
