// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import laneway.layout.Hit;
import laneway.model.Card;
import laneway.session.EditTarget;
import laneway.session.Selection;

import java.util.Optional;

/// What clicks select and open.
final class Clicking {
    private Clicking() {}

    /// A press selects at once what is not selected, so that dragging takes it along; what a click
    /// on a selected card means is only known when the button comes up.
    static void onPress(Press press, Desk desk) {
        if (isPlain(press)) {
            press.hit()
                    .singleCard()
                    .filter(card -> !press.selection().contains(card))
                    .ifPresent(desk::selectCard);
        }
    }

    /// A press that opens a menu selects what the menu is about.
    static void forMenu(Press press, Desk desk) {
        var card = press.hit().singleCard();
        if (card.isEmpty() || !press.selection().contains(card.get())) {
            desk.select(plainly(press, desk));
        }
    }

    static void onRelease(Press press, Desk desk) {
        var card = press.hit().singleCard().flatMap(id -> desk.map().card(id));
        if (isPlain(press)) {
            desk.select(plainly(press, desk));
        } else if (card.isPresent()) {
            desk.select(withModifier(press, card.get(), desk));
        }
    }

    private static Selection withModifier(Press press, Card card, Desk desk) {
        return press.input().has(Modifier.SHIFT)
                ? desk.selection().extendedTo(desk.walk(), desk.map(), card)
                : desk.selection().toggled(card);
    }

    private static Selection plainly(Press press, Desk desk) {
        return switch (press.hit()) {
            case Hit.OnCard(var id, var cell) ->
                    desk.map().card(id).map(Selection::ofCard).orElse(Selection.ofCell(cell));
            case Hit.OnCardEdge(var id, var cell) ->
                    desk.map().card(id).map(Selection::ofCard).orElse(Selection.ofCell(cell));
            case Hit.OnLinkGrip(var id, var cell) ->
                    desk.map().card(id).map(Selection::ofCard).orElse(Selection.ofCell(cell));
            case Hit.OnLink(var link) -> Selection.ofPart(link);
            case Hit.OnPoint(_, var cards) -> Selection.ofCards(desk.map(), cards);
            case Hit.InCell(var cell, _) -> Selection.ofCell(cell);
            case Hit.OnStage(var stage) -> Selection.ofPart(stage);
            case Hit.OnStageSliver(var stage) -> Selection.ofPart(stage);
            case Hit.OnStep(var step) -> Selection.ofPart(step);
            case Hit.OnLane(var lane) -> Selection.ofPart(lane);
            case Hit.OnLaneSliver(var lane) -> Selection.ofPart(lane);
            case Hit.OnColumnEdge(var step) -> Selection.ofPart(step);
            case Hit.Outside _ -> Selection.NONE;
        };
    }

    /// What a double-click opens the editor for.
    static Optional<EditTarget> doubleClicked(Press press) {
        return switch (press.hit()) {
            case Hit.OnCard(var card, _) -> Optional.of(new EditTarget.OfCard(card));
            case Hit.OnCardEdge(var card, _) -> Optional.of(new EditTarget.OfCard(card));
            case Hit.OnPoint point -> point.singleCard().map(EditTarget.OfCard::new);
            case Hit.InCell(var cell, int index) ->
                    Optional.of(new EditTarget.OfNewCard(cell, index));
            case Hit.OnStage(var stage) -> Optional.of(new EditTarget.OfName(stage));
            case Hit.OnStep(var step) -> Optional.of(new EditTarget.OfName(step));
            case Hit.OnLane(var lane) -> Optional.of(new EditTarget.OfName(lane));
            case Hit.OnLink(var link) -> Optional.of(new EditTarget.OfName(link));
            case Hit.OnLinkGrip _,
                    Hit.OnStageSliver _,
                    Hit.OnLaneSliver _,
                    Hit.OnColumnEdge _,
                    Hit.Outside _ ->
                    Optional.empty();
        };
    }

    static boolean isPlain(Press press) {
        return !press.input().has(Modifier.SHIFT) && !press.input().has(Modifier.SHORTCUT);
    }
}
