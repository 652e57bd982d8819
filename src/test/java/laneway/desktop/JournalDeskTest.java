// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.SetProperty;
import laneway.file.Disk;
import laneway.file.Store;
import laneway.file.journal.JournalStock;
import laneway.model.About;
import laneway.model.MapBuilder;
import laneway.session.Session;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class JournalDeskTest {
    @TempDir private Path folder;

    private static void entitle(Session session, String title) {
        session.apply(SetProperty.of(session.map().id(), About.TITLE, title));
    }

    private static List<JournalStock.Stock> kept(Store store) throws IOException {
        return new JournalStock(store.disk(), store.journals()).all();
    }

    @Test
    void whatIsForgottenIsGoneAndTheNextEditIsKeptAgain() throws IOException {
        var store = new Store(Disk.real(), folder);
        var desk = new JournalDesk(store, _ -> {});
        var session = Session.ofNew(MapBuilder.aSmallMap().build());
        desk.opened(session);
        entitle(session, "secret");
        desk.force().join();
        assertThat(kept(store)).hasSize(1);
        desk.forget(session).join();
        assertThat(kept(store)).isEmpty();
        entitle(session, "public");
        desk.force().join();
        assertThat(kept(store))
                .singleElement()
                .satisfies(stock -> assertThat(stock.bytes()).isPositive());
        desk.end().join();
        assertThat(kept(store)).isEmpty();
    }
}
