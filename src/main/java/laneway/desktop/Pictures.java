// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.dialog.Asker;
import laneway.desktop.dialog.FileChoice;
import laneway.desktop.dialog.Question;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.edit.AddImageCards;
import laneway.edit.ShowImage;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.Image;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Brings picture files onto cards.
final class Pictures {
    private static final List<String> PATTERNS =
            List.of("*.png", "*.jpg", "*.jpeg", "*.gif", "*.bmp");

    private final OpenDocument document;
    private final Works works;
    private final FileChoice choice;
    private final Asker asker;

    Pictures(OpenDocument document, Works works, FileChoice choice, Asker asker) {
        this.document = document;
        this.works = works;
        this.choice = choice;
        this.asker = asker;
    }

    /// Asks for a picture and shows it on a card.
    void choose(CardId card) {
        ask(image -> document.session().apply(new ShowImage(card, image)));
    }

    /// Asks for a picture and adds a card that shows it.
    void add(Cell cell) {
        ask(image ->
                document.session()
                        .apply(
                                new AddImageCards(
                                        cell,
                                        Integer.MAX_VALUE,
                                        List.of(new AddImageCards.Entry(CardId.random(), image)))));
    }

    private void ask(Consumer<Image> use) {
        choice.toRead(
                        Words.say("dialog.image.title"),
                        Optional.empty(),
                        Words.say("dialog.image.kind"),
                        PATTERNS)
                .ifPresent(file -> read(file, use));
    }

    private void read(Path file, Consumer<Image> use) {
        works.run(
                Words.say("work.image", file.getFileName()),
                () -> PictureFile.read(file),
                image ->
                        image.ifPresentOrElse(
                                use,
                                () ->
                                        asker.ask(
                                                Question.notice(
                                                        Words.say("dialog.image.failed"),
                                                        Words.say(
                                                                "dialog.image.failed.text",
                                                                file.getFileName()),
                                                        Words.say("dialog.ok")))));
    }
}
