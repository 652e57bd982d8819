// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import static laneway.edit.Applying.apply;
import static laneway.edit.Applying.assertNothing;
import static laneway.edit.Applying.assertRefused;
import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.JourneyMap;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.model.Ownership;
import laneway.model.OwnershipId;
import laneway.model.Role;
import laneway.model.Team;
import laneway.model.TeamId;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;

import org.junit.jupiter.api.Test;

import java.util.List;

final class TouchpointEditsTest {
    private static final TouchpointId SPARE = new TouchpointId("spare");
    private static final TouchpointId PORTAL = new TouchpointId("touchpoint-1");
    private static final TouchpointId SHOP = new TouchpointId("touchpoint-2");
    private static final CardId FIRST = new CardId("card-1");
    private static final CardId SECOND = new CardId("card-2");

    private final MapBuilder builder =
            aMap().withStage("A")
                    .withStage("B")
                    .withLane("Actions", LaneKind.ACTIONS)
                    .withLane("Touchpoints", LaneKind.TOUCHPOINTS)
                    .withTouchpoint("Portal")
                    .withTouchpoint("Shop");
    private final JourneyMap map =
            apply(apply(builder.build(), add("card-1", "Portal")), add("card-2", "PORTAL\nslow"));

    private Edit add(String id, String text) {
        var cell = builder.cell("A", "Touchpoints");
        return new AddCard(new CardId(id), cell, 9, CardKind.NOTE, text, SPARE);
    }

    private static Edit write(CardId card, String text) {
        return new WriteCard(card, text, SPARE);
    }

    private static List<String> names(JourneyMap map) {
        return map.touchpoints().stream().map(Touchpoint::name).toList();
    }

    private static Card card(JourneyMap map, CardId id) {
        return map.card(id).orElseThrow();
    }

    @Test
    void aNameFindsTheTouchpointWhateverItsCapitals() {
        assertThat(names(map)).containsExactly("Portal", "Shop");
        assertThat(card(map, SECOND).touchpoint()).isEqualTo(PORTAL);
        assertThat(card(map, SECOND).text()).isEqualTo("slow");
        assertThat(Writing.of(map, card(map, SECOND))).isEqualTo("Portal\nslow");
    }

    @Test
    void aNewNameFoundsATouchpointAtTheEndOfTheList() {
        var after = apply(map, add("card-3", " Chat "));
        assertThat(names(after)).containsExactly("Portal", "Shop", "Chat");
        assertThat(card(after, new CardId("card-3")).touchpoint()).isEqualTo(SPARE);
    }

    @Test
    void inOtherLanesTextIsText() {
        var cell = builder.cell("A", "Actions");
        var id = new CardId("card-3");
        var after = apply(map, new AddCard(id, cell, 0, CardKind.NOTE, "Portal\nx", SPARE));
        assertThat(card(after, id).touchpoint()).isNull();
        assertThat(card(after, id).text()).isEqualTo("Portal\nx");
    }

    @Test
    void writingANewNameRenamesTheTouchpointEverywhere() {
        var after = apply(map, write(FIRST, "Admin portal"));
        assertThat(names(after)).containsExactly("Admin portal", "Shop");
        assertThat(after.titleOf(card(after, SECOND))).isEqualTo("Admin portal");
    }

    @Test
    void writingAKnownNameLeadsTheCardThere() {
        var after = apply(map, write(FIRST, "shop"));
        assertThat(card(after, FIRST).touchpoint()).isEqualTo(SHOP);
        assertThat(names(after)).containsExactly("Portal", "Shop");
    }

    @Test
    void writingWhatStandsThereChangesNothing() {
        assertNothing(map, write(SECOND, "Portal\nslow"));
    }

    @Test
    void writingOnlyANoteKeepsTheTouchpoint() {
        var after = apply(map, write(FIRST, "Portal\nhard to find"));
        assertThat(card(after, FIRST).touchpoint()).isEqualTo(PORTAL);
        assertThat(card(after, FIRST).text()).isEqualTo("hard to find");
    }

    @Test
    void aBlankNameTakesTheTouchpointOff() {
        var after = apply(map, write(SECOND, "\nslow"));
        assertThat(card(after, SECOND).touchpoint()).isNull();
        assertThat(card(after, SECOND).text()).isEqualTo("slow");
    }

    @Test
    void namingATouchpointFindsOrFoundsItAndRenamesNothing() {
        var led = apply(map, new NameTouchpoint(FIRST, " shop", SPARE));
        assertThat(card(led, FIRST).touchpoint()).isEqualTo(SHOP);
        var founded = apply(map, new NameTouchpoint(FIRST, "Chat", SPARE));
        assertThat(card(founded, FIRST).touchpoint()).isEqualTo(SPARE);
        assertThat(names(founded)).containsExactly("Portal", "Shop", "Chat");
        var bare = apply(map, new NameTouchpoint(SECOND, "", SPARE));
        assertThat(card(bare, SECOND).touchpoint()).isNull();
        assertThat(card(bare, SECOND).text()).isEqualTo("slow");
        assertNothing(map, new NameTouchpoint(FIRST, "PORTAL", SPARE));
    }

    @Test
    void aSplitGivesOneCardItsOwnCopyBesideTheOther() {
        var after = apply(map, new SplitTouchpoint(SECOND, SPARE, "Partner portal"));
        assertThat(names(after)).containsExactly("Portal", "Partner portal", "Shop");
        assertThat(card(after, FIRST).touchpoint()).isEqualTo(PORTAL);
        assertThat(card(after, SECOND).touchpoint()).isEqualTo(SPARE);
    }

    @Test
    void aCardWithoutATouchpointHasNoneToSplitOff() {
        var bare = apply(map, write(FIRST, ""));
        assertRefused(bare, new SplitTouchpoint(FIRST, SPARE, "x"), Result.Reason.PART_GONE);
    }

    @Test
    void cardsOfADeletedTouchpointKeepItsNameAsText() {
        var after = apply(map, new DeletePart(PORTAL));
        assertThat(card(after, FIRST).text()).isEqualTo("Portal");
        assertThat(card(after, SECOND).text()).isEqualTo("Portal\nslow");
        assertThat(names(after)).containsExactly("Shop");
    }

    @Test
    void ownershipsGoWithTheirSubjectAndTheirTeam() {
        var team =
                new Team(
                        new TeamId("team"), builder.build().steps().getFirst().rank(), "Web", null);
        var ownership =
                new Ownership(new OwnershipId("own"), PORTAL, null, "", team.id(), Role.LEAD);
        var owned = apply(apply(map, new AddPart(team)), new AddPart(ownership));
        assertThat(owned.ownerships()).containsExactly(ownership);
        assertThat(apply(owned, new DeletePart(PORTAL)).ownerships()).isEmpty();
        assertThat(apply(owned, new DeletePart(team.id())).ownerships()).isEmpty();
        assertThat(apply(owned, new DeletePart(ownership.id())).teams()).hasSize(1);
        assertRefused(
                owned,
                SetProperty.of(ownership.id(), Ownership.TEAM, null),
                Result.Reason.VALUE_NOT_ALLOWED);
    }

    @Test
    void aCardCannotMeetATouchpointThatIsNotThere() {
        assertRefused(map, SetProperty.of(FIRST, Card.TOUCHPOINT, SPARE), Result.Reason.PART_GONE);
    }
}
