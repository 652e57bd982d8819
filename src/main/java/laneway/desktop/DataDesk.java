// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.accounts.DataAtHand;
import laneway.desktop.dialog.FileChoice;
import laneway.desktop.work.Works;
import laneway.edit.Edit;
import laneway.edit.Result;
import laneway.file.Store;
import laneway.model.JourneyMap;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// Joins the data about customers to the open document, whose questions are put to it.
final class DataDesk implements DataAtHand.Host {
    private final OpenDocument document;
    private final FileChoice choice;
    private final DataAtHand data;
    private Runnable changed = () -> {};
    private Runnable answered = () -> {};

    DataDesk(OpenDocument document, Store store, Works works, FileChoice choice) {
        this.document = document;
        this.choice = choice;
        data = new DataAtHand(this, works, store.folder().resolve("asking"));
        document.onOpen(_ -> data.forget());
    }

    /// @param onChange hears of every change of the data
    /// @param onAnswer hears of new answers
    void tell(Runnable onChange, Runnable onAnswer) {
        changed = onChange;
        answered = onAnswer;
    }

    DataAtHand data() {
        return data;
    }

    /// Lets the user choose a file.
    Optional<Path> choose(String title, String kind, List<String> patterns) {
        return choice.toRead(title, document.file(), kind, patterns);
    }

    @Override
    public JourneyMap map() {
        return document.map();
    }

    @Override
    public Optional<Path> file() {
        return document.file();
    }

    @Override
    public boolean apply(Edit edit) {
        return document.session().apply(edit) instanceof Result.Edited;
    }

    @Override
    public void changed() {
        changed.run();
    }

    @Override
    public void answered() {
        answered.run();
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
