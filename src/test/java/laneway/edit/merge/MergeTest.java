// SPDX-License-Identifier: Apache-2.0

package laneway.edit.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import laneway.edit.BecomeMap;
import laneway.edit.Change;
import laneway.edit.DeleteCards;
import laneway.edit.DeletePart;
import laneway.edit.Edit;
import laneway.edit.Label;
import laneway.edit.MoveStep;
import laneway.edit.Result;
import laneway.edit.SetProperty;
import laneway.edit.merge.Clash.Kept;
import laneway.model.About;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Colour;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.Link;
import laneway.model.LinkId;
import laneway.model.MapBuilder;
import laneway.model.MapId;
import laneway.model.Moment;
import laneway.model.Ownership;
import laneway.model.OwnershipId;
import laneway.model.PartId;
import laneway.model.Place;
import laneway.model.Property;
import laneway.model.Rank;
import laneway.model.Role;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.StepId;
import laneway.model.TeamId;
import laneway.model.Validity;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class MergeTest {
    private static final CardId CARD = new CardId("card-1");
    private static final StageId PAY = new StageId("stage-3");
    private static final LaneId NEEDS = new LaneId("lane-2");

    private final JourneyMap base = MapBuilder.aSmallMap().withTeam("Sales").build();

    private static JourneyMap after(JourneyMap map, Edit... edits) {
        var edited = map;
        for (Edit edit : edits) {
            assertThat(edit.applyTo(edited)).isInstanceOf(Result.Edited.class);
            edited = ((Result.Edited) edit.applyTo(edited)).map();
        }
        return edited;
    }

    private static Edit set(PartId part, Property<?, ?> property, Object value) {
        return map -> {
            var found = map.part(part).orElseThrow();
            var change = new Change.Set(part, property, property.ofAny(found), value);
            var result = Change.apply(map, List.of(change));
            return new Result.Edited(result, List.of(change), Label.counted("set", 1));
        };
    }

    private Merge.Merged merge(JourneyMap mine, JourneyMap theirs) {
        var outcome = Merge.of(base, mine, theirs);
        assertThat(outcome).isInstanceOf(Merge.Merged.class);
        var merged = (Merge.Merged) outcome;
        assertThat(Validity.problemsOf(merged.map())).isEmpty();
        return merged;
    }

    private static Card card(JourneyMap map) {
        return map.card(CARD).orElseThrow();
    }

    @Test
    void differentPropertiesGoTogether() {
        var mine = after(base, set(CARD, Card.TEXT, "Reads many reviews"));
        var theirs =
                after(
                        base,
                        set(CARD, Card.SENTIMENT, 2),
                        set(PAY, Stage.NAME, "Payment"),
                        new DeleteCards(List.of(new CardId("card-2"))));
        var merged = merge(mine, theirs);
        assertThat(card(merged.map()).text()).isEqualTo("Reads many reviews");
        assertThat(card(merged.map()).sentiment()).isEqualTo(2);
        assertThat(merged.map().stage(PAY).map(Stage::name)).contains("Payment");
        assertThat(merged.map().card(new CardId("card-2"))).isEmpty();
        assertThat(merged.clashes()).isEmpty();
    }

    @Test
    void aCardThatBothWroteLiesThereTwice() {
        var mine = after(base, set(CARD, Card.TEXT, "Mine"), set(CARD, Card.VOTES, 1));
        var theirs =
                after(base, set(CARD, Card.TEXT, "Theirs"), set(CARD, Card.NOTES, "Their note"));
        var merged = merge(mine, theirs);
        assertThat(card(merged.map()).text()).isEqualTo("Mine");
        assertThat(merged.map().cardsIn(card(base).cell())).hasSize(3);
        assertThat(merged.clashes()).hasSize(1);
        var clash = (Clash.TwoCards) merged.clashes().getFirst();
        var second = merged.map().card(clash.theirs()).orElseThrow();
        assertThat(second.text()).isEqualTo("Theirs");
        assertThat(second.notes()).isEqualTo("Their note");
        assertThat(second.tags()).containsExactly("conflict");
        var order = merged.map().cardsIn(card(base).cell()).stream().map(Card::id).toList();
        assertThat(Math.abs(order.indexOf(CARD) - order.indexOf(second.id()))).isEqualTo(1);
    }

    @Test
    void aMergeThatIsMadeAgainAddsNothing() {
        var mine = after(base, set(CARD, Card.TEXT, "Mine"));
        var theirs = after(base, set(CARD, Card.TEXT, "Theirs"));
        var merged = merge(mine, theirs).map();
        assertThat(merge(merged, theirs).map()).isEqualTo(merged);
    }

    @Test
    void textsThatAreNoCardsStandOneBehindTheOther() {
        var mine = after(base, set(PAY, Stage.NAME, "Buy"), set(PAY, Stage.DESCRIPTION, "Mine"));
        var theirs =
                after(base, set(PAY, Stage.NAME, "Payment"), set(PAY, Stage.DESCRIPTION, "Theirs"));
        var merged = merge(mine, theirs);
        var stage = merged.map().stage(PAY).orElseThrow();
        assertThat(stage.name()).isEqualTo("Buy / Payment");
        assertThat(stage.description()).isEqualTo("Mine\n\nTheirs");
        assertThat(merged.clashes())
                .contains(new Clash.TwoValues(PAY, Stage.NAME, "Buy", "Payment", Kept.BOTH));
    }

    @Test
    void whatSomebodyEmptiedAndTheOtherWroteStaysWritten() {
        var filled = after(base, set(CARD, Card.NOTES, "Old"));
        var emptied = after(filled, set(CARD, Card.NOTES, ""), set(CARD, Card.TEXT, ""));
        var written = after(filled, set(CARD, Card.NOTES, "New"), set(CARD, Card.TEXT, "Words"));
        for (var merged :
                List.of(
                        (Merge.Merged) Merge.of(filled, emptied, written),
                        (Merge.Merged) Merge.of(filled, written, emptied))) {
            assertThat(card(merged.map()).notes()).isEqualTo("New");
            assertThat(card(merged.map()).text()).isEqualTo("Words");
            assertThat(merged.map().cards()).hasSameSizeAs(base.cards());
            assertThat(merged.clashes()).isNotEmpty();
        }
    }

    @Test
    void ofListsEverythingStaysThatSomebodyPutIn() {
        var before = after(base, set(CARD, Card.TAGS, List.of("a", "b", "c")));
        var mine = after(before, set(CARD, Card.TAGS, List.of("a", "c", "mine")));
        var theirs = after(before, set(CARD, Card.TAGS, List.of("theirs", "a", "b")));
        var merged = (Merge.Merged) Merge.of(before, mine, theirs);
        assertThat(card(merged.map()).tags()).containsExactly("a", "mine", "theirs");
        assertThat(merged.clashes()).isEmpty();
    }

    @Test
    void votesAddUp() {
        var before = after(base, set(CARD, Card.VOTES, 3));
        var mine = after(before, set(CARD, Card.VOTES, 5));
        var theirs = after(before, set(CARD, Card.VOTES, 4));
        var merged = (Merge.Merged) Merge.of(before, mine, theirs);
        assertThat(card(merged.map()).votes()).isEqualTo(6);
        assertThat(merged.clashes()).isEmpty();
    }

    @Test
    void whereOnlyOneCanBeMineStaysAndTheirsIsListed() {
        var mine = after(base, set(CARD, Card.COLOUR, Colour.RED));
        var theirs = after(base, set(CARD, Card.COLOUR, Colour.GREEN));
        var merged = merge(mine, theirs);
        assertThat(merged.map()).isEqualTo(mine);
        assertThat(merged.clashes())
                .containsExactly(
                        new Clash.TwoValues(
                                CARD, Card.COLOUR, Colour.RED, Colour.GREEN, Kept.MINE));
    }

    @Test
    void anOrderWithinACellIsNoQuarrelAndAnotherCellWins() {
        var cell = card(base).cell();
        var ranked = after(base, set(CARD, Card.PLACE, Place.in(cell, new Rank("a5"))));
        var elsewhere = new Place(new StepId("step-4"), NEEDS, new Rank("a7"));
        var moved = after(base, set(CARD, Card.PLACE, elsewhere));
        assertThat(card(merge(ranked, moved).map()).place()).isEqualTo(elsewhere);
        assertThat(card(merge(moved, ranked).map()).place()).isEqualTo(elsewhere);
        assertThat(merge(ranked, moved).clashes()).isEmpty();
        var third = new Place(new StepId("step-2"), NEEDS, new Rank("a7"));
        var away = after(base, set(CARD, Card.PLACE, third));
        assertThat(card(merge(moved, away).map()).place()).isEqualTo(elsewhere);
        assertThat(merge(moved, away).clashes()).hasSize(1);
    }

    @Test
    void whatOneDeletedAndTheOtherEditedStays() {
        var deleted = after(base, new DeleteCards(List.of(CARD)));
        var edited = after(base, set(CARD, Card.TEXT, "Edited"));
        assertThat(merge(deleted, edited).map()).isEqualTo(edited);
        assertThat(merge(deleted, edited).clashes()).containsExactly(new Clash.DeletedByMe(CARD));
        assertThat(merge(edited, deleted).map()).isEqualTo(edited);
        assertThat(merge(edited, deleted).clashes()).containsExactly(new Clash.DeletedByThem(CARD));
    }

    @Test
    void aLaneStaysForTheCardThatSomebodyPutThere() {
        var deleted = after(base, new DeletePart(NEEDS));
        var added =
                base.with(
                        Card.of(
                                new CardId("added"),
                                new Place(new StepId("step-1"), NEEDS, Rank.FIRST),
                                CardKind.NEED,
                                "New"));
        for (var merged : List.of(merge(deleted, added), merge(added, deleted))) {
            assertThat(merged.map().lane(NEEDS)).isPresent();
            assertThat(merged.map().cards().stream().map(Card::text))
                    .containsExactlyInAnyOrder("Reads reviews", "Asks a colleague", "New");
            assertThat(merged.clashes()).hasSize(1);
        }
    }

    @Test
    void aCardStaysToWhichSomebodyDrewALink() {
        var deleted = after(base, new DeleteCards(List.of(CARD)));
        var linked = base.with(new Link(new LinkId("link"), new CardId("card-3"), CARD, "why"));
        assertThat(merge(deleted, linked).map()).isEqualTo(linked);
        assertThat(merge(linked, deleted).map()).isEqualTo(linked);
    }

    @Test
    void aStageOfWhichEachDeletedAnotherStepHasAStepLeft() {
        var first = after(base, new DeletePart(new StepId("step-2")));
        var second = after(base, new DeletePart(new StepId("step-3")));
        var merged = merge(first, second).map();
        assertThat(merged.stepsOf(new StageId("stage-2")))
                .extracting(step -> step.id().value())
                .containsExactly("step-3");
    }

    @Test
    void aStageWhoseStepsAllWentElsewhereHasANewOne() {
        var first = after(base, new MoveStep(new StepId("step-2"), PAY, 0));
        var second = after(base, new MoveStep(new StepId("step-3"), new StageId("stage-1"), 0));
        var merged = merge(first, second).map();
        assertThat(merged.stepsOf(new StageId("stage-2"))).hasSize(1);
        assertThat(merged.steps()).hasSize(5);
    }

    @Test
    void valuesThatGoTogetherOnlyComeTogether() {
        var owned =
                base.with(
                        new Ownership(
                                new OwnershipId("owner"),
                                PAY,
                                null,
                                "",
                                new TeamId("team-1"),
                                Role.LEAD));
        var shared =
                owned.with(
                        new Ownership(new OwnershipId("owner"), PAY, null, "", null, Role.SHARED));
        var mine =
                owned.with(
                        new Ownership(
                                new OwnershipId("owner"),
                                PAY,
                                null,
                                "large",
                                new TeamId("team-1"),
                                Role.LEAD));
        var merged = (Merge.Merged) Merge.of(owned, mine, shared);
        assertThat(merged.map().ownerships())
                .containsExactly(
                        new Ownership(
                                new OwnershipId("owner"), PAY, null, "large", null, Role.SHARED));
    }

    @Test
    void whatANewerProgramWroteComesAlong() {
        var theirs = base.withUnknownFields(CARD, "{\"new\":1}");
        var mine = after(base, set(CARD, Card.TEXT, "Mine"));
        assertThat(merge(mine, theirs).map().unknownFieldsOf(CARD)).contains("{\"new\":1}");
        assertThat(merge(theirs, mine).map().unknownFieldsOf(CARD)).contains("{\"new\":1}");
    }

    @Test
    void twoMapsAreNotMerged() {
        var other = MapBuilder.aSmallMap().build();
        var about = new MapId("another");
        var another = JourneyMap.empty(About.titled(about, "Another"));
        assertThatThrownBy(() -> Merge.of(other, other, another))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another");
    }

    @Test
    void aMergeIsOneEditThatCanBeTakenBack() {
        var mine = after(base, set(CARD, Card.TEXT, "Mine"), new DeletePart(NEEDS));
        var theirs = after(base, set(CARD, Card.TEXT, "Theirs"), set(NEEDS, Lane.NAME, "Needs"));
        var target = merge(mine, theirs).map();
        var edited = (Result.Edited) new BecomeMap(target, "mergeFile").applyTo(mine);
        assertThat(edited.map()).isEqualTo(target);
        assertThat(Change.apply(mine, edited.changes())).isEqualTo(target);
        assertThat(Change.apply(target, Change.inverse(edited.changes()))).isEqualTo(mine);
    }

    @Test
    void momentsOfBothAreKept() {
        var mine = after(base, SetProperty.of(CARD, Card.MOMENTS, Set.of(Moment.AHA)));
        var theirs = after(base, SetProperty.of(CARD, Card.MOMENTS, Set.of(Moment.GAP)));
        assertThat(card(merge(mine, theirs).map()).moments())
                .containsExactlyInAnyOrder(Moment.AHA, Moment.GAP);
    }
}
