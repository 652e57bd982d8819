// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.scene.Node;

import laneway.layout.Board;
import laneway.layout.Box;
import laneway.model.JourneyMap;
import laneway.model.LaneId;
import laneway.model.PartId;
import laneway.model.StageId;
import laneway.model.StepId;
import laneway.model.Touchpoint;
import laneway.session.EditTarget;
import laneway.session.Request;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Writes on the board itself: over a card, where a new card will lie, or over a name.
final class InPlaceEditor {
    private static final double NEW_CARD_WIDTH = 208;
    private static final double NEW_CARD_HEIGHT = 40;

    private final Typist typist;
    private final Completion completion;
    private final Supplier<Projection> projection;
    private final Supplier<JourneyMap> map;
    private Optional<Request.OpenEditor> open = Optional.empty();
    private Optional<Box> place = Optional.empty();

    /// @param typed is told all of the text after each change
    InPlaceEditor(
            Supplier<Projection> projection, Supplier<JourneyMap> map, Consumer<String> typed) {
        this.projection = projection;
        this.map = map;
        typist =
                new Typist(text -> {
                    typed.accept(text);
                    follow();
                });
        completion = new Completion(this::complete);
    }

    /// What the board shows above everything else.
    List<Node> nodes() {
        return List.of(typist, completion);
    }

    Typist typist() {
        return typist;
    }

    boolean isOpen() {
        return open.isPresent();
    }

    void open(Request.OpenEditor request) {
        var on = projection.get();
        var box = boxOf(request.target(), on.board());
        if (box.isEmpty()) {
            return;
        }
        open = Optional.of(request);
        place = box;
        typist.open(request.text(), look(request.target(), on.view().scale().zoom()));
        follow();
        typist.requestFocus();
    }

    void close() {
        open = Optional.empty();
        place = Optional.empty();
        completion.hide();
        typist.hide();
    }

    /// Lies over its place again, after the view moved or the text changed.
    void follow() {
        var on = projection.get();
        place.ifPresent(box -> {
            double zoom = on.view().scale().zoom();
            typist.lieOver(on.toScreen(box), zoom);
            completion.lieBelow(
                    typist.getLayoutX(),
                    typist.getLayoutY() + typist.getHeight() + 4,
                    typist.getWidth());
            showCompletion();
        });
    }

    /// Stands ready where the keyboard is.
    void waitAt(Optional<Box> cursor) {
        if (!isOpen()) {
            var box = cursor.map(projection.get()::toScreen);
            typist.waitAt(box.map(Box::x).orElse(0.0), box.map(Box::y).orElse(0.0));
        }
    }

    private void showCompletion() {
        if (open.map(Request.OpenEditor::completesTouchpoints).orElse(false)) {
            var text = typist.getText();
            int end = text.indexOf('\n');
            boolean inFirstLine = end < 0 || typist.getCaretPosition() <= end;
            var names = map.get().touchpoints().stream().map(Touchpoint::name).toList();
            completion.show(
                    inFirstLine
                            ? Completion.fitting(names, end < 0 ? text : text.substring(0, end))
                            : List.of());
        }
    }

    /// Goes through the completions; false where there are none.
    boolean step(int by) {
        return completion.step(by);
    }

    /// Takes over the completion that was reached, if one was.
    void acceptChosen() {
        completion.chosen().ifPresent(this::complete);
    }

    private void complete(String name) {
        var text = typist.getText();
        int end = text.indexOf('\n');
        typist.write(end < 0 ? name : name + text.substring(end));
        completion.hide();
        typist.requestFocus();
    }

    private static Optional<Box> boxOf(EditTarget target, Board board) {
        return switch (target) {
            case EditTarget.OfCard(var card) -> board.boxOf(card);
            case EditTarget.OfNewCard(var cell, int index) ->
                    board.insertionMark(cell, index)
                            .map(mark ->
                                    new Box(
                                            mark.x(),
                                            mark.y() + Math.min(mark.height(), 4),
                                            NEW_CARD_WIDTH,
                                            NEW_CARD_HEIGHT));
            case EditTarget.OfName(var part) -> board.boxOf(part);
        };
    }

    private static Typist.Look look(EditTarget target, double zoom) {
        return switch (target) {
            case EditTarget.OfCard _, EditTarget.OfNewCard _ -> Typist.Look.card(zoom);
            case EditTarget.OfName(PartId part) ->
                    switch (part) {
                        case StageId _ -> Typist.Look.name(16, zoom);
                        case StepId _ -> Typist.Look.name(13, zoom);
                        case LaneId _ -> Typist.Look.name(14, zoom);
                        default -> throw new IllegalArgumentException("has no name here: " + part);
                    };
        };
    }
}
