// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.dialog.Dialogs;
import laneway.desktop.dialog.PastePreview;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.layout.Hit;
import laneway.session.Clipping;
import laneway.session.PastePlan;
import laneway.session.Session;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Brings text from other programs onto the board, a table that would change the board after a look
/// at it.
final class PasteDesk {
    private final OpenDocument document;
    private final Dialogs dialogs;
    private final Works works;
    private final Consumer<String> telling;

    /// @param telling tells the user something in a sentence
    PasteDesk(OpenDocument document, Dialogs dialogs, Works works, Consumer<String> telling) {
        this.document = document;
        this.dialogs = dialogs;
        this.works = works;
        this.telling = telling;
    }

    /// Pastes what the first of some files holds that is a file of text, or says what can be taken.
    void take(List<Path> files, Hit.InCell at) {
        files.stream()
                .filter(TextFile::isText)
                .findFirst()
                .ifPresentOrElse(
                        file -> read(file, at),
                        () ->
                                telling.accept(
                                        Words.say("drop.unknown", files.getFirst().getFileName())));
    }

    /// Says what has to be there before a picture can lie on the board.
    void tellOfNoCell() {
        telling.accept(Words.say("drop.noCell"));
    }

    private void read(Path file, Hit.InCell at) {
        var session = document.session();
        works.run(
                Words.say("work.text", file.getFileName()),
                () -> TextFile.read(file),
                read -> {
                    switch (read) {
                        case TextFile.Read.Text(String text) -> {
                            if (session == document.session()) {
                                paste(text, at);
                            }
                        }
                        case TextFile.Read.TooLarge _ ->
                                telling.accept(Words.say("drop.tooLarge", file.getFileName()));
                        case TextFile.Read.Unreadable _ ->
                                telling.accept(Words.say("drop.unreadable", file.getFileName()));
                    }
                });
    }

    /// Pastes a text, after a preview where it brings stages or lanes or seems to name them.
    void paste(String text, Hit.InCell at) {
        var session = document.session();
        var names = new PastePlan.Names(Words.say("new.stage"), Words.say("new.lane"));
        new Clipping(session)
                .plan(text, at, names)
                .ifPresent(plan -> {
                    if (plan.asks() && !session.savedPlace().readOnly()) {
                        new PastePreview(dialogs, plan).show(wanted -> finish(session, wanted));
                    } else {
                        new Clipping(session).paste(plan);
                    }
                });
    }

    /// A file that was opened outside while the preview stood open is another document.
    private void finish(Session session, PastePlan plan) {
        if (session == document.session()) {
            new Clipping(session).paste(plan);
        }
    }
}
