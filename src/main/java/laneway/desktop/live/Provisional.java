// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import laneway.edit.AddCard;
import laneway.edit.Edit;
import laneway.edit.Result;
import laneway.edit.SetProperty;
import laneway.edit.WriteCard;
import laneway.layout.Board;
import laneway.layout.Box;
import laneway.layout.Item;
import laneway.layout.ItemRole;
import laneway.layout.LinkRoutes;
import laneway.layout.PlacedCard;
import laneway.layout.Point;
import laneway.layout.Shade;
import laneway.layout.Tone;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.LinkId;
import laneway.model.PartId;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.TouchpointId;
import laneway.session.EditTarget;
import laneway.type.Face;
import laneway.type.TextStyle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells where the editor's text would stand by laying out the map as it would be if what is
/// written were taken over now; so the editor grows exactly as the card will.
final class Provisional {
    private static final double NAME_MARGIN = 6;
    private static final double LINK_WIDTH = 180;
    private static final TextStyle LINK_TEXT = new TextStyle(Face.MEDIUM, 12, 1.5f);

    private final EditTarget target;
    private final CardId card;
    private final TouchpointId spare = TouchpointId.random();

    Provisional(EditTarget target) {
        this.target = target;
        this.card = target instanceof EditTarget.OfCard(CardId id) ? id : CardId.random();
    }

    /// The place for a text; empty where the target is not on the board, or folded away.
    Optional<EditorPlace> place(String text, Board board) {
        var shown = text.isBlank() ? "x" : text;
        return switch (target) {
            case EditTarget.OfCard(var id) ->
                    cardPlace(new WriteCard(id, shown, spare), board)
                            .map(place ->
                                    place.atLeast(board.boxOf(id).map(Box::height).orElse(0.0)));
            case EditTarget.OfNewCard(var cell, int index) ->
                    cardPlace(
                            new AddCard(card, cell, index, kind(board, cell.lane()), shown, spare),
                            board);
            case EditTarget.OfName(LinkId link) -> linkPlace(link, board);
            case EditTarget.OfName(var part) -> namePlace(part, shown, board);
        };
    }

    private static CardKind kind(Board board, LaneId lane) {
        return board.map()
                .lane(lane)
                .map(Lane::kind)
                .map(LaneKind::usualCard)
                .orElse(CardKind.NOTE);
    }

    private Optional<EditorPlace> cardPlace(Edit edit, Board board) {
        var after = after(edit, board);
        return after.find(card).or(() -> board.find(card)).flatMap(Provisional::onCard);
    }

    private static Board after(Edit edit, Board board) {
        return switch (edit.applyTo(board.map())) {
            case Result.Edited edited -> board.update(edited.map()).board();
            case Result.Refused _ -> board;
        };
    }

    private static Optional<EditorPlace> onCard(PlacedCard placed) {
        return placed.content().stream()
                .flatMap(item -> item instanceof Item.Text text ? Stream.of(text) : Stream.of())
                .filter(text ->
                        text.role() == ItemRole.CARD_TITLE || text.role() == ItemRole.CARD_TEXT)
                .findFirst()
                .map(text ->
                        new EditorPlace(
                                placed.box(),
                                text.box().moved(placed.x(), placed.y()),
                                text.text().style(),
                                EditorPlace.paperOf(placed),
                                text.tone(),
                                true));
    }

    private static Optional<EditorPlace> linkPlace(LinkId id, Board board) {
        return board.map()
                .link(id)
                .flatMap(link -> LinkRoutes.of(board, List.of(link)).of(id))
                .map(route -> onLine(route.middle()));
    }

    private static EditorPlace onLine(Point middle) {
        double line = LINK_TEXT.lineHeight();
        double left = middle.x() - LINK_WIDTH / 2;
        var text = new Box(left, middle.y() - line / 2, LINK_WIDTH, line);
        return new EditorPlace(
                text.grown(NAME_MARGIN),
                text,
                LINK_TEXT,
                Tone.of(Shade.LABEL),
                Tone.of(Shade.CARD_TEXT),
                false);
    }

    private Optional<EditorPlace> namePlace(PartId part, String name, Board board) {
        var now = name(part, board);
        var then = name(part, after(renaming(part, name), board));
        return now.or(() -> then)
                .map(text ->
                        onHeader(
                                text,
                                then.map(found -> found.box().height())
                                        .orElse(text.box().height())))
                .map(place -> colouredLike(place, part, board));
    }

    private static Edit renaming(PartId part, String name) {
        return switch (part) {
            case StageId stage -> SetProperty.of(stage, Stage.NAME, name);
            case StepId step -> SetProperty.of(step, Step.NAME, name);
            case LaneId lane -> SetProperty.of(lane, Lane.NAME, name);
            default -> throw new IllegalArgumentException("not renamed in place: " + part);
        };
    }

    private static Optional<Item.Text> name(PartId part, Board board) {
        var labels = board.rows().stream().flatMap(row -> row.labelItems().stream());
        return Stream.concat(board.headerItems().stream(), labels)
                .filter(item -> item.part().equals(part))
                .flatMap(item -> item instanceof Item.Text text ? Stream.of(text) : Stream.of())
                .filter(text -> isName(text.role()))
                .findFirst();
    }

    private static boolean isName(ItemRole role) {
        return role == ItemRole.STAGE_NAME
                || role == ItemRole.STEP_NAME
                || role == ItemRole.LANE_NAME;
    }

    private static EditorPlace onHeader(Item.Text text, double height) {
        // A step's name is as wide as its letters; there must be room for more of them.
        double width = Math.max(text.text().width(), text.box().width());
        double left = text.box().x() - (width - text.box().width()) / 2;
        var box = new Box(left, text.box().y(), width, height);
        var sheet =
                Box.between(
                        box.x() - NAME_MARGIN,
                        box.y() - 3,
                        box.right() + NAME_MARGIN,
                        box.bottom() + 3);
        return new EditorPlace(
                sheet, box, text.text().style(), Tone.of(Shade.CARD), text.tone(), false);
    }

    private static EditorPlace colouredLike(EditorPlace place, PartId part, Board board) {
        var labels = board.rows().stream().flatMap(row -> row.labelItems().stream());
        var paper =
                Stream.concat(board.headerItems().stream(), labels)
                        .filter(item -> item.part().equals(part))
                        .flatMap(item ->
                                item instanceof Item.Panel panel
                                        ? Stream.of(panel.fill())
                                        : Stream.<Tone>of())
                        .findFirst();
        return new EditorPlace(
                place.sheet(),
                place.text(),
                place.style(),
                paper.orElse(place.paper()),
                place.ink(),
                false);
    }
}
