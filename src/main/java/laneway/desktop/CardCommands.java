// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.scene.input.KeyCode;

import laneway.desktop.command.Command;
import laneway.desktop.command.Keys;
import laneway.desktop.words.Words;
import laneway.edit.DuplicateLane;
import laneway.edit.DuplicateStage;
import laneway.edit.Edit;
import laneway.edit.Landings;
import laneway.edit.MergeCards;
import laneway.edit.Result;
import laneway.edit.SplitCard;
import laneway.edit.SplitTouchpoint;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.PartId;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.StepId;
import laneway.model.TouchpointId;
import laneway.model.Tray;
import laneway.session.Clipping;
import laneway.session.Cursor;
import laneway.session.EditTarget;
import laneway.session.Navigation;
import laneway.session.Request;
import laneway.session.Selection;
import laneway.tool.NextCard;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// What is done with cards: they come, are written, copied, and taken along.
final class CardCommands {
    private final OpenDocument document;
    private final Clipboard clipboard;
    private final Consumer<EditTarget> editor;

    /// @param editor opens the in-place editor
    CardCommands(OpenDocument document, Clipboard clipboard, Consumer<EditTarget> editor) {
        this.document = document;
        this.clipboard = clipboard;
        this.editor = editor;
    }

    /// @param editSelection opens the in-place editor for what is selected
    /// @param addImage asks for an image file for the cell where the keyboard is
    /// @param writer opens the in-place editor for new cards, one after the other
    List<Command> commands(
            Runnable editSelection,
            Runnable addImage,
            BiConsumer<EditTarget.OfNewCard, NextCard> writer) {
        return List.of(
                command("addCard")
                        .icon(MaterialDesignN.NOTE_PLUS_OUTLINE)
                        .keys(Keys.shortcutShift(KeyCode.C))
                        .when(() -> target().isPresent())
                        .does(this::addCard),
                command("writeCards")
                        .keys(Keys.key(KeyCode.F8))
                        .when(() -> target().isPresent())
                        .does(() -> write(writer, NextCard.IN_CELL)),
                command("writeAcross")
                        .keys(Keys.shift(KeyCode.F8))
                        .when(() -> target().isPresent())
                        .does(() -> write(writer, NextCard.ACROSS)),
                command("addImage")
                        .icon(MaterialDesignI.IMAGE_PLUS)
                        .when(() -> target().isPresent())
                        .does(addImage),
                command("edit")
                        .icon(MaterialDesignP.PENCIL_OUTLINE)
                        .boardKeys(Keys.key(KeyCode.F2))
                        .when(this::isOneToEdit)
                        .does(editSelection),
                command("cut")
                        .icon(MaterialDesignC.CONTENT_CUT)
                        .boardKeys(Keys.shortcut(KeyCode.X))
                        .when(this::hasCards)
                        .does(clipboard::cut),
                command("copy")
                        .icon(MaterialDesignC.CONTENT_COPY)
                        .boardKeys(Keys.shortcut(KeyCode.C))
                        .when(() -> hasCards() || hasColumnOrRow())
                        .does(clipboard::copy),
                command("paste")
                        .icon(MaterialDesignC.CONTENT_PASTE)
                        .boardKeys(Keys.shortcut(KeyCode.V))
                        .when(() -> new Clipping(document.session()).place().isPresent())
                        .does(clipboard::paste),
                command("pasteIntoCard")
                        .boardKeys(Keys.shortcutShift(KeyCode.V))
                        .when(() -> document.session().selection().singleCard().isPresent())
                        .does(clipboard::pasteIntoCard),
                command("duplicate")
                        .boardKeys(Keys.shortcut(KeyCode.D))
                        .when(() -> hasCards() || hasColumnOrRow())
                        .does(this::duplicate),
                command("mergeCards")
                        .boardKeys(Keys.shortcut(KeyCode.M))
                        .when(() -> document.session().selection().cards().size() > 1)
                        .does(this::merge),
                command("splitCard").when(() -> manyLines().isPresent()).does(this::splitLines),
                command("selectAll")
                        .boardKeys(Keys.shortcut(KeyCode.A))
                        .when(() -> !document.map().cards().isEmpty())
                        .does(() -> new Navigation(document.session()).selectAll()),
                command("splitTouchpoint")
                        .when(() -> sharedTouchpoint().isPresent())
                        .does(() -> sharedTouchpoint().ifPresent(this::split)));
    }

    /// One card, or a part with a name on the board.
    private boolean isOneToEdit() {
        var selection = document.session().selection();
        return selection.singleCard().filter(id -> !Tray.holds(document.map(), id)).isPresent()
                || selection.part() instanceof StageId
                || selection.part() instanceof StepId
                || selection.part() instanceof LaneId;
    }

    private boolean hasCards() {
        return !document.session().selection().cards().isEmpty();
    }

    /// The cell for a new card: where the keyboard is, else the first one there is.
    Optional<Cell> target() {
        var map = document.map();
        return new Places(map, document.session().selection())
                .cell()
                .or(() ->
                        map.steps().isEmpty() || map.lanes().isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        new Cell(
                                                map.steps().getFirst().id(),
                                                map.lanes().getFirst().id())));
    }

    private void addCard() {
        target().ifPresent(cell -> editor.accept(new EditTarget.OfNewCard(cell, index(cell))));
    }

    private void write(BiConsumer<EditTarget.OfNewCard, NextCard> writer, NextCard next) {
        target().ifPresent(
                        cell -> writer.accept(new EditTarget.OfNewCard(cell, index(cell)), next));
    }

    /// After the card that the keyboard is on, else at the end of the cell.
    private int index(Cell cell) {
        var cursor = document.session().selection().cursor();
        var cards = document.map().cardsIn(cell).stream().map(Card::id).toList();
        int at = Optional.ofNullable(cursor).map(Cursor::card).map(cards::indexOf).orElse(-1);
        return at < 0 ? cards.size() : at + 1;
    }

    private boolean hasColumnOrRow() {
        return document.session().selection().part() instanceof StageId
                || document.session().selection().part() instanceof LaneId;
    }

    private void duplicate() {
        var map = document.map();
        switch (document.session().selection().part()) {
            case StageId id -> {
                var name = map.stage(id).map(Stage::name).orElse("");
                var edit = DuplicateStage.of(map, id, Words.say("new.copy", name));
                add(edit, edit.copy());
            }
            case LaneId id -> {
                var name = map.lane(id).map(Lane::name).orElse("");
                var edit = DuplicateLane.of(map, id, Words.say("new.copy", name));
                add(edit, edit.copy());
            }
            case null, default -> clipboard.duplicate();
        }
    }

    private void add(Edit edit, PartId copy) {
        if (document.session().apply(edit) instanceof Result.Edited) {
            document.session().select(Selection.ofPart(copy));
            document.session().ask(new Request.Reveal(Set.of(copy)));
        }
    }

    private void merge() {
        var cards = List.copyOf(document.session().selection().cards());
        var first = Landings.inOrder(document.map(), cards).getFirst();
        if (document.session().apply(new MergeCards(cards)) instanceof Result.Edited) {
            document.session().select(Selection.ofCards(document.map(), List.of(first)));
        }
    }

    /// The one selected card, if it has several lines.
    private Optional<Card> manyLines() {
        return document.session()
                .selection()
                .singleCard()
                .flatMap((CardId id) -> document.map().card(id))
                .filter(card -> SplitCard.lines(card).size() > 1);
    }

    private void splitLines() {
        manyLines()
                .ifPresent(card -> {
                    var edit = SplitCard.of(card);
                    if (document.session().apply(edit) instanceof Result.Edited) {
                        var all = new ArrayList<>(edit.pieces());
                        all.addFirst(card.id());
                        document.session().select(Selection.ofCards(document.map(), all));
                    }
                });
    }

    /// The one selected card, if it shares its touchpoint with others.
    private Optional<Card> sharedTouchpoint() {
        var map = document.map();
        return document.session()
                .selection()
                .singleCard()
                .flatMap((CardId id) -> map.card(id))
                .filter(card -> card.touchpoint() != null && meetings(map, card) > 1);
    }

    private static long meetings(JourneyMap map, Card card) {
        return map.cards().stream()
                .filter(other -> Objects.equals(card.touchpoint(), other.touchpoint()))
                .limit(2)
                .count();
    }

    private void split(Card card) {
        var name = document.map().titleOf(card);
        document.session()
                .apply(
                        new SplitTouchpoint(
                                card.id(), TouchpointId.random(), Words.say("new.split", name)));
        editor.accept(new EditTarget.OfCard(card.id()));
    }
}
