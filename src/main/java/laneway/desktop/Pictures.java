// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.dialog.Asker;
import laneway.desktop.dialog.FileChoice;
import laneway.desktop.dialog.Question;
import laneway.desktop.live.DroppedPictures;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.edit.AddImageCards;
import laneway.edit.Edit;
import laneway.edit.Result;
import laneway.edit.ShowImage;
import laneway.file.ImageReading;
import laneway.layout.Hit;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.Image;
import laneway.session.Request;
import laneway.session.Selection;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    static boolean isPicture(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return PATTERNS.stream().anyMatch(pattern -> name.endsWith(pattern.substring(1)));
    }

    /// Asks for a picture and shows it on a card.
    void choose(CardId card) {
        ask(file -> show(file, card));
    }

    /// Asks for a picture and adds a card that shows it.
    void add(Cell cell) {
        ask(file -> add(List.of(file), cell, Integer.MAX_VALUE));
    }

    /// Shows a picture on the card on which it was dropped; of others come cards.
    void take(DroppedPictures dropped) {
        dropped.card()
                .ifPresentOrElse(
                        card -> show(dropped.files().getFirst(), card),
                        () ->
                                add(
                                        dropped.files(),
                                        dropped.place().cell(),
                                        dropped.place().index()));
    }

    /// Adds a card that shows a picture of the clipboard, such as a part of the screen.
    void paste(javafx.scene.image.Image picture, Hit.InCell at) {
        works.run(
                Words.say("work.image.pasted"),
                () -> ScreenPicture.read(picture),
                read -> {
                    switch (read) {
                        case ImageReading.Outcome.Read(Image image) ->
                                addAll(List.of(image), at.cell(), at.index());
                        case ImageReading.Outcome.Refused refused ->
                                asker.ask(
                                        Question.notice(
                                                Words.say("dialog.image.failed"),
                                                refused.sentence().text(),
                                                Words.say("dialog.ok")));
                    }
                });
    }

    private void show(Path file, CardId card) {
        read(List.of(file), images -> apply(new ShowImage(card, images.getFirst()), List.of(card)));
    }

    private void add(List<Path> files, Cell cell, int index) {
        read(files, images -> addAll(images, cell, index));
    }

    private void addAll(List<Image> images, Cell cell, int index) {
        var entries =
                images.stream()
                        .map(image -> new AddImageCards.Entry(CardId.random(), image))
                        .toList();
        apply(
                new AddImageCards(cell, index, entries),
                entries.stream().map(AddImageCards.Entry::card).toList());
    }

    private void apply(Edit edit, List<CardId> cards) {
        var session = document.session();
        if (session.apply(edit) instanceof Result.Edited) {
            session.select(Selection.ofCards(session.map(), cards));
            session.ask(new Request.Reveal(Set.copyOf(cards)));
        }
    }

    private void ask(Consumer<Path> use) {
        choice.toRead(
                        Words.say("dialog.image.title"),
                        Optional.empty(),
                        Words.say("dialog.image.kind"),
                        PATTERNS)
                .ifPresent(use);
    }

    /// Reads all of some files, or says of the first that is no picture why it is none.
    private void read(List<Path> files, Consumer<List<Image>> use) {
        works.run(
                Words.say("work.image", files.getFirst().getFileName()),
                () -> files.stream().map(ImageReading::read).toList(),
                outcomes -> {
                    var images = new ArrayList<Image>();
                    var refused = new LinkedHashMap<Path, ImageReading.Outcome.Refused>();
                    for (int i = 0; i < files.size(); i++) {
                        switch (outcomes.get(i)) {
                            case ImageReading.Outcome.Read(Image image) -> images.add(image);
                            case ImageReading.Outcome.Refused reason ->
                                    refused.put(files.get(i), reason);
                        }
                    }
                    if (!images.isEmpty()) {
                        use.accept(images);
                    }
                    refused.entrySet().stream()
                            .findFirst()
                            .ifPresent(first ->
                                    tell(first.getKey(), first.getValue(), !images.isEmpty()));
                });
    }

    private void tell(Path file, ImageReading.Outcome.Refused refused, boolean othersAdded) {
        var reason = refused.sentence().text();
        asker.ask(
                Question.notice(
                        Words.say("dialog.image.failed.file", file.getFileName()),
                        othersAdded
                                ? reason + " " + Words.say("dialog.image.failed.others")
                                : reason,
                        Words.say("dialog.ok")));
    }
}
