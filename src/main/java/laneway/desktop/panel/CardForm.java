// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.control.Label;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.edit.Locks;
import laneway.edit.Result;
import laneway.edit.Writing;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Evidence;
import laneway.model.JourneyMap;
import laneway.model.Moment;
import laneway.model.StepId;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The fields of a card, or those that several cards can share.
final class CardForm {
    private static final int MOST_VOTES = 9_999;

    private final Desk desk;

    CardForm(Desk desk) {
        this.desk = desk;
    }

    Form<Card> form(List<CardId> cards, JourneyMap map) {
        var form = new Form<Card>(desk, cards);
        addLockedNotice(form, cards);
        if (cards.size() == 1) {
            addTouchpoint(form, cards.getFirst(), map);
            form.paragraph(Card.TEXT);
        }
        addKindAndLook(form);
        form.section("field.what");
        addSentiment(form);
        form.members(
                        Card.MOMENTS,
                        LinkedHashSet::new,
                        changed ->
                                new SetEditor<>(
                                        List.of(Moment.values()),
                                        moment -> Words.of("moment", moment),
                                        changed))
                .optional(Card.DURATION, TimeEditor::new)
                .field(Card.VOTES, changed -> new CountEditor(0, MOST_VOTES, changed));
        form.section("field.evidence");
        if (cards.size() == 1) {
            form.typed(Card.EVIDENCE, EvidenceEditor::new);
        } else {
            form.aspect(
                    Card.EVIDENCE,
                    Evidence::certainty,
                    (evidence, certainty) -> new Evidence(certainty, evidence.sources()),
                    EvidenceEditor::certainty);
            form.members(
                    Words.say("field.sources"),
                    Card.EVIDENCE,
                    Evidence::sources,
                    (evidence, sources) -> new Evidence(evidence.certainty(), sources),
                    List::copyOf,
                    SharedSources::new);
        }
        form.section("field.more")
                .paragraph(Card.NOTES)
                .members(
                        Card.TAGS,
                        List::copyOf,
                        changed -> new TagsEditor(() -> tagsOf(desk.map()), changed));
        if (cards.size() == 1) {
            addSpan(form, cards.getFirst());
            var image = new ImageField(desk, cards.getFirst());
            form.node("field.Card.image", image.node(), image::show);
            var links = new LinkList(desk, cards.getFirst());
            form.node("field.links", links.node(), links::show);
        }
        return form;
    }

    /// Cards of a locked lane or stage can be read, not changed.
    private static void addLockedNotice(Form<Card> form, List<CardId> cards) {
        var notice = new Label();
        notice.getStyleClass().add("notice");
        Wrapping.in(notice);
        notice.managedProperty().bind(notice.visibleProperty());
        form.node(
                notice,
                map -> {
                    var reason = cards.stream().flatMap(card -> lock(map, card)).findFirst();
                    boolean locked = reason.isPresent();
                    notice.setText(
                            reason.map(lock -> Words.of("inspector.locked", lock)).orElse(""));
                    notice.setVisible(locked);
                    form.column()
                            .getChildren()
                            .forEach(node -> node.setDisable(locked && node != notice));
                });
    }

    private static Stream<Result.Reason> lock(JourneyMap map, CardId id) {
        return map.card(id).flatMap(card -> Locks.of(map, card.cell())).stream();
    }

    private void addTouchpoint(Form<Card> form, CardId id, JourneyMap map) {
        boolean meets =
                map.card(id)
                        .map(card ->
                                card.touchpoint() != null
                                        || map.lane(card.place().lane())
                                                .map(Writing::namesTouchpoint)
                                                .orElse(false))
                        .orElse(false);
        if (meets) {
            var field = new TouchpointField(desk, id);
            form.node("field.Card.touchpoint", field.node(), field::show).onSettle(field::settle);
        }
    }

    private static void addKindAndLook(Form<Card> form) {
        form.field(
                        Card.KIND,
                        changed ->
                                new ChoiceEditor<CardKind>(
                                                kind -> Words.of("kind", kind),
                                                "",
                                                kind -> {
                                                    if (kind != null) {
                                                        changed.accept(kind);
                                                    }
                                                })
                                        .among(
                                                Stream.of(CardKind.values())
                                                        .map(Optional::of)
                                                        .toList()))
                .optional(Card.COLOUR, ColourEditor::new);
    }

    private static void addSentiment(Form<Card> form) {
        form.optional(
                Card.SENTIMENT,
                changed ->
                        new PickEditor<Integer>("sentiment", true, changed)
                                .with(
                                        -2,
                                        Icons.of(MaterialDesignE.EMOTICON_ANGRY_OUTLINE),
                                        Words.say("sentiment.-2"))
                                .with(
                                        -1,
                                        Icons.of(MaterialDesignE.EMOTICON_SAD_OUTLINE),
                                        Words.say("sentiment.-1"))
                                .with(
                                        0,
                                        Icons.of(MaterialDesignE.EMOTICON_NEUTRAL_OUTLINE),
                                        Words.say("sentiment.0"))
                                .with(
                                        1,
                                        Icons.of(MaterialDesignE.EMOTICON_HAPPY_OUTLINE),
                                        Words.say("sentiment.1"))
                                .with(
                                        2,
                                        Icons.of(MaterialDesignE.EMOTICON_EXCITED_OUTLINE),
                                        Words.say("sentiment.2")));
    }

    private static void addSpan(Form<Card> form, CardId id) {
        form.optional(
                Card.SPAN_TO,
                changed -> {
                    var names = new StepNames();
                    var choice =
                            new ChoiceEditor<StepId>(
                                    names::of, Words.say("field.span.none"), changed);
                    form.onRefresh(map -> {
                        names.map = map;
                        choice.among(later(map, id));
                    });
                    return choice;
                });
    }

    /// No span, or one to a step after the card's own.
    private static List<Optional<StepId>> later(JourneyMap map, CardId id) {
        var steps = new ArrayList<Optional<StepId>>(List.of(Optional.empty()));
        map.card(id)
                .ifPresent(card ->
                        map.steps().stream()
                                .skip(map.indexOf(card.place().step()) + 1L)
                                .forEach(step -> steps.add(Optional.of(step.id()))));
        return steps;
    }

    private static Set<String> tagsOf(JourneyMap map) {
        var tags = new TreeSet<String>();
        map.cards().forEach(card -> tags.addAll(card.tags()));
        return tags;
    }

    /// What steps are called in the map that is shown.
    private static final class StepNames {
        private @Nullable JourneyMap map;

        String of(StepId id) {
            return map == null ? "" : PartNames.of(map, id);
        }
    }
}
