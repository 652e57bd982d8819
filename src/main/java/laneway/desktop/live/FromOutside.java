// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import laneway.edit.AddCards;
import laneway.edit.Result;
import laneway.layout.Hit;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.model.Place;
import laneway.model.Rank;
import laneway.session.Selection;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What is dragged here from other programs: map files are opened, lines of text become cards.
final class FromOutside {
    private final Supplier<Optional<Wire>> wire;
    private Consumer<List<Path>> opener = _ -> {};

    FromOutside(Node node, Supplier<Optional<Wire>> wire) {
        this.wire = wire;
        node.addEventHandler(DragEvent.DRAG_OVER, this::over);
        node.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    void onFiles(Consumer<List<Path>> wanted) {
        opener = wanted;
    }

    private void over(DragEvent event) {
        if (!maps(event.getDragboard()).isEmpty() || place(event).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        var maps = maps(event.getDragboard());
        if (!maps.isEmpty()) {
            opener.accept(maps);
            event.setDropCompleted(true);
        } else {
            event.setDropCompleted(
                    place(event).filter(at -> add(at, event.getDragboard())).isPresent());
        }
        event.consume();
    }

    private static List<Path> maps(Dragboard board) {
        return board.hasFiles()
                ? board.getFiles().stream().map(File::toPath).filter(FromOutside::isMap).toList()
                : List.of();
    }

    private static boolean isMap(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".laneway");
    }

    /// Where text would land: empty beside the cells, and for what is no text.
    private Optional<Hit.InCell> place(DragEvent event) {
        if (!event.getDragboard().hasString() || event.getDragboard().hasFiles()) {
            return Optional.empty();
        }
        return wire.get().flatMap(to -> place(to, event.getX(), event.getY()));
    }

    private static Optional<Hit.InCell> place(Wire to, double x, double y) {
        var on = to.projection();
        return switch (on.board().hit(on.toBoard(x, y), 0)) {
            case Hit.InCell in -> Optional.of(in);
            case Hit.OnCard(CardId card, Cell cell) ->
                    Optional.of(after(on.board().map(), card, cell));
            case Hit.OnCardEdge(CardId card, Cell cell) ->
                    Optional.of(after(on.board().map(), card, cell));
            case Hit.OnStage _,
                    Hit.OnStageSliver _,
                    Hit.OnStep _,
                    Hit.OnLane _,
                    Hit.OnLaneSliver _,
                    Hit.OnColumnEdge _,
                    Hit.Outside _ ->
                    Optional.empty();
        };
    }

    private static Hit.InCell after(JourneyMap map, CardId card, Cell cell) {
        var ids = map.cardsIn(cell).stream().map(Card::id).toList();
        return new Hit.InCell(cell, ids.indexOf(card) + 1);
    }

    private boolean add(Hit.InCell at, Dragboard board) {
        return wire.get().map(to -> add(at, board.getString(), to)).orElse(false);
    }

    /// One card a line.
    private static boolean add(Hit.InCell at, String text, Wire to) {
        var session = to.session();
        var kind =
                session.map()
                        .lane(at.cell().lane())
                        .map(Lane::kind)
                        .map(LaneKind::usualCard)
                        .orElse(CardKind.NOTE);
        var cards =
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line ->
                                Card.of(
                                        CardId.random(),
                                        Place.in(at.cell(), Rank.FIRST),
                                        kind,
                                        line))
                        .toList();
        if (cards.isEmpty()
                || !(session.apply(new AddCards(at.cell(), at.index(), cards))
                        instanceof Result.Edited)) {
            return false;
        }
        session.select(Selection.ofCards(session.map(), cards.stream().map(Card::id).toList()));
        return true;
    }
}
