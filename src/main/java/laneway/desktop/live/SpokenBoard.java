// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

import laneway.layout.Box;
import laneway.layout.PlacedCard;
import laneway.model.CardId;
import laneway.session.Cursor;
import laneway.session.EditTarget;
import laneway.session.Selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The board for screen readers, which see nothing of what is painted: the card or empty cell where
/// the keyboard is, and the cards around it, as nodes that follow the selection.
///
/// The nodes exist only while a screen reader listens. The focus of the window stays at the board;
/// the platform asks it for its item in focus, as it asks a list.
final class SpokenBoard {
    private static final int MOST_CARDS = 50;
    private static final double AROUND = 2400;

    private final Pane surface;
    private final ObservableBooleanValue listening;
    private final Subscription watching;
    private final Supplier<Optional<Wire>> wire;
    private final Map<CardId, SpokenNode> known = new HashMap<>();
    private List<SpokenNode> shown = List.of();
    private Optional<SpokenNode> focused = Optional.empty();

    /// @param surface gets the nodes as its children
    /// @param listening whether there is a screen reader
    SpokenBoard(Pane surface, ObservableBooleanValue listening, Supplier<Optional<Wire>> wire) {
        this.surface = surface;
        this.listening = listening;
        this.wire = wire;
        watching = listening.subscribe(_ -> show());
    }

    /// The nodes in the order in which they are read.
    List<SpokenNode> shown() {
        return shown;
    }

    /// What the platform wants to know of the board; empty where this says nothing of it.
    ///
    /// @param editor what is read beside the cards
    Optional<Object> answer(AccessibleAttribute attribute, Node editor) {
        if (!listening.get()) {
            return Optional.empty();
        }
        return switch (attribute) {
            case FOCUS_ITEM -> focused.map(Object.class::cast);
            case CHILDREN -> {
                var children = FXCollections.<Node>observableArrayList(shown);
                children.add(editor);
                yield Optional.of(children);
            }
            default -> Optional.empty();
        };
    }

    /// Follows the selection, the map and the view.
    void show() {
        if (listening.get()) {
            wire.get().ifPresent(this::show);
        } else if (!shown.isEmpty()) {
            use(List.of(), Optional.empty());
            known.clear();
        }
    }

    private void show(Wire to) {
        var session = to.session();
        var on = to.projection();
        var text = Speech.ofPlace(on.board(), session.selection());
        if (!text.equals(surface.getAccessibleText())) {
            surface.setAccessibleText(text);
        }
        var cursor = session.selection().cursor();
        var place = cursor == null ? Optional.<Box>empty() : boxOf(on, cursor);
        if (cursor == null || place.isEmpty()) {
            use(List.of(), Optional.empty());
            return;
        }
        var nodes = new ArrayList<SpokenNode>();
        Optional<SpokenNode> here = Optional.empty();
        if (cursor.card() == null) {
            here = Optional.of(cell(to, cursor, on.toScreen(place.get())));
            here.ifPresent(nodes::add);
        }
        for (PlacedCard card : around(on, place.get())) {
            var node = known.computeIfAbsent(card.card().id(), id -> node(to, id));
            node.say(Speech.ofCard(on.board(), card.card()));
            node.place(on.toScreen(card.box()));
            nodes.add(node);
            if (card.card().id().equals(cursor.card())) {
                here = Optional.of(node);
            }
        }
        known.values().retainAll(nodes);
        use(nodes, here);
    }

    private static Optional<Box> boxOf(Projection on, Cursor cursor) {
        return cursor.card() == null
                ? on.board().boxOf(cursor.cell())
                : on.board().boxOf(cursor.card());
    }

    /// The nearest cards, in the order of the board.
    private static List<PlacedCard> around(Projection on, Box place) {
        var all = on.board().cardsIn(place.grown(AROUND));
        var nearest =
                new HashSet<>(
                        all.stream()
                                .sorted(
                                        Comparator.comparingDouble(
                                                card -> apart(card.box(), place)))
                                .limit(MOST_CARDS)
                                .toList());
        return all.stream().filter(nearest::contains).toList();
    }

    private static double apart(Box one, Box other) {
        return Math.hypot(
                one.x() + one.width() / 2 - other.x() - other.width() / 2,
                one.y() + one.height() / 2 - other.y() - other.height() / 2);
    }

    private SpokenNode node(Wire to, CardId id) {
        return new SpokenNode(
                () -> go(to, id),
                () -> {
                    go(to, id);
                    var _ = to.tool().edit(new EditTarget.OfCard(id));
                });
    }

    private void go(Wire to, CardId id) {
        to.session().map().card(id).map(Selection::ofCard).ifPresent(to.session()::select);
        surface.requestFocus();
    }

    private SpokenNode cell(Wire to, Cursor cursor, Box box) {
        var cell = cursor.cell();
        var node =
                new SpokenNode(
                        surface::requestFocus,
                        () -> {
                            var end = to.session().map().cardsIn(cell).size();
                            var _ = to.tool().edit(new EditTarget.OfNewCard(cell, end));
                        });
        node.say(Speech.ofCell(to.projection().board(), cell));
        node.place(box);
        return node;
    }

    private void use(List<SpokenNode> nodes, Optional<SpokenNode> here) {
        if (!shown.equals(nodes)) {
            var gone = new ArrayList<>(shown);
            gone.removeAll(nodes);
            surface.getChildren().removeAll(gone);
            var come = new ArrayList<>(nodes);
            come.removeAll(shown);
            surface.getChildren().addAll(0, come);
            shown = List.copyOf(nodes);
            surface.notifyAccessibleAttributeChanged(AccessibleAttribute.CHILDREN);
        }
        if (!focused.equals(here)) {
            focused = here;
            surface.notifyAccessibleAttributeChanged(
                    here.isPresent() ? AccessibleAttribute.FOCUS_ITEM : AccessibleAttribute.TEXT);
        }
    }

    /// Ends watching for a screen reader, which goes on longer than the window.
    void close() {
        watching.unsubscribe();
    }
}
