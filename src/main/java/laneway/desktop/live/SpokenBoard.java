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
import laneway.model.Cell;
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
/// the platform asks it for its item in focus, as it asks a list. What else is to be heard comes
/// with a new item in its place, whose name begins with it.
final class SpokenBoard {
    private static final int MOST_CARDS = 50;
    private static final double AROUND = 2400;

    private final Pane surface;
    private final ObservableBooleanValue listening;
    private final Subscription watching;
    private final Supplier<Optional<Wire>> wire;
    private final News news;
    private final Map<Object, SpokenNode> known = new HashMap<>();
    private List<SpokenNode> shown = List.of();
    private Optional<SpokenNode> focused = Optional.empty();

    /// What is heard before a place.
    ///
    /// @param times how often there were any news
    private record Told(Heard heard, int times) {}

    /// @param surface gets the nodes as its children
    /// @param listening whether there is a screen reader
    SpokenBoard(Pane surface, ObservableBooleanValue listening, Supplier<Optional<Wire>> wire) {
        this.surface = surface;
        this.listening = listening;
        this.wire = wire;
        news = new News(surface, listening::get, this::show);
        watching = listening.subscribe(_ -> show());
    }

    /// Has a sentence heard, with the place where the keyboard is.
    void announce(String sentence) {
        news.add(sentence);
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
        var on = to.projection();
        var heard = news.before(Heard.of(to));
        var text = Speech.ofPlace(on.board(), heard.at(), to.ballot());
        if (!text.equals(surface.getAccessibleText())) {
            surface.setAccessibleText(text);
        }
        var place = heard.at().flatMap(cursor -> boxOf(on, cursor));
        var here = key(heard);
        var card = heard.at().flatMap(cursor -> Optional.ofNullable(cursor.card()));
        var nodes = new ArrayList<SpokenNode>();
        int index = 0;
        for (PlacedCard near : place.map(box -> around(on, box)).orElse(List.of())) {
            var id = near.card().id();
            if (card.filter(id::equals).isPresent()) {
                index = nodes.size();
            } else {
                var said = Speech.ofCard(on.board(), near.card(), to.ballot());
                nodes.add(node(id, () -> card(to, id), said, on.toScreen(near.box())));
            }
        }
        if (here.isPresent() && (place.isPresent() || !heard.lead().isEmpty())) {
            var box = place.map(on::toScreen).orElseGet(on::body);
            nodes.add(index, node(here.get(), () -> at(to, heard), heard.lead() + text, box));
        }
        known.values().retainAll(nodes);
        use(nodes, here.map(known::get));
    }

    /// What the node in focus is made anew for: it is heard only then.
    private Optional<Object> key(Heard heard) {
        return heard.lead().isEmpty()
                ? heard.at().map(cursor -> cursor.card() == null ? cursor.cell() : cursor.card())
                : Optional.of(new Told(heard, news.times()));
    }

    private SpokenNode node(Object key, Supplier<SpokenNode> maker, String text, Box box) {
        var node = known.computeIfAbsent(key, _ -> maker.get());
        node.say(text);
        node.place(box);
        return node;
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

    private SpokenNode at(Wire to, Heard heard) {
        var at = heard.at().orElse(null);
        if (at == null) {
            return new SpokenNode(surface::requestFocus, surface::requestFocus);
        }
        return at.card() == null ? cell(to, at.cell()) : card(to, at.card());
    }

    private SpokenNode card(Wire to, CardId id) {
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

    private SpokenNode cell(Wire to, Cell cell) {
        return new SpokenNode(
                surface::requestFocus,
                () -> {
                    var end = to.session().map().cardsIn(cell).size();
                    var _ = to.tool().edit(new EditTarget.OfNewCard(cell, end));
                });
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
