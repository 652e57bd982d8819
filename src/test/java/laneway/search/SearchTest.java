// SPDX-License-Identifier: Apache-2.0
package laneway.search;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.ActionItem;
import laneway.model.ActionItemId;
import laneway.model.Card;
import laneway.model.CardKind;
import laneway.model.Certainty;
import laneway.model.Evidence;
import laneway.model.Goal;
import laneway.model.GoalId;
import laneway.model.JourneyMap;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.Moment;
import laneway.model.Ownership;
import laneway.model.OwnershipId;
import laneway.model.Path;
import laneway.model.PathSet;
import laneway.model.PathSetId;
import laneway.model.Property;
import laneway.model.Rank;
import laneway.model.Role;
import laneway.model.Signal;
import laneway.model.SignalId;
import laneway.model.Source;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Stop;
import laneway.model.TeamId;
import laneway.model.TouchpointId;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;
import java.util.Set;

class SearchTest {
    private JourneyMap map =
            MapBuilder.aMap()
                    .withStage("Discover")
                    .withStage("Try", "Register", "First use")
                    .withLane("Actions", LaneKind.ACTIONS)
                    .withLane("Needs and pains", LaneKind.NEEDS)
                    .withTouchpoint("Admin centre")
                    .withTeam("Sales")
                    .withTeam("Marketing")
                    .withCard("Discover", "Actions", CardKind.ACTION, "Reads reviews in a café")
                    .withCard("Discover", "Actions", CardKind.NOTE, "Asks a colleague")
                    .withCard("First use", "Needs and pains", CardKind.PAIN, "No sample data")
                    .withCard(
                            "Discover", "Needs and pains", CardKind.NEED, "Wants one bill\nfor all")
                    .build();

    private List<String> found(String query) {
        return Search.find(map, Query.of(query)).cards().stream()
                .map(match -> map.card(match.card()).orElseThrow().text())
                .toList();
    }

    private List<String> headings(String query) {
        return Search.find(map, Query.of(query)).headings().stream().map(id -> id.value()).toList();
    }

    private <V extends @Nullable Object> void give(
            String text, Property<Card, V> property, V value) {
        map = map.with(property.with(card(text), value));
    }

    private Card card(String text) {
        return map.cards().stream()
                .filter(card -> card.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsFoundWhereNothingIsLookedFor() {
        assertThat(Search.find(map, Query.of("  "))).isEqualTo(Found.NOTHING);
    }

    @Test
    void cardsComeInTheOrderOfTheBoard() {
        assertThat(found("a"))
                .containsExactly(
                        "Reads reviews in a café",
                        "Asks a colleague",
                        "Wants one bill\nfor all",
                        "No sample data");
    }

    @Test
    void allWordsMustBeFoundInAnyOrderAndCase() {
        assertThat(found("REVIEWS cafe")).containsExactly("Reads reviews in a café");
        assertThat(found("reviews colleague")).isEmpty();
    }

    @Test
    void aPhraseHoldsTogetherAcrossTheEndOfALine() {
        assertThat(found("\"bill for\"")).containsExactly("Wants one bill\nfor all");
        assertThat(found("\"for bill\"")).isEmpty();
        assertThat(found("„bill for“")).hasSize(1);
        assertThat(found("\"one bi")).hasSize(1);
    }

    @Test
    void aHyphenExcludes() {
        assertThat(found("a -reviews -\"sample data\""))
                .containsExactly("Asks a colleague", "Wants one bill\nfor all");
        assertThat(found("-a")).isEmpty();
    }

    @Test
    void theSpansSayWhereTheWordsStand() {
        var match = Search.find(map, Query.of("cafe re")).cards().getFirst();
        assertThat(match.inText())
                .containsExactly(new Span(0, 2), new Span(6, 8), new Span(19, 23));
    }

    @Test
    void overlappingWordsMakeOneSpan() {
        var match = Search.find(map, Query.of("review views")).cards().getFirst();
        assertThat(match.inText()).containsExactly(new Span(6, 13));
    }

    @Test
    void notesTagsAndEvidenceAreFoundToo() {
        give("Asks a colleague", Card.NOTES, "Said in the third interview");
        give("No sample data", Card.TAGS, List.of("Onboarding"));
        give(
                "Reads reviews in a café",
                Card.EVIDENCE,
                new Evidence(null, List.of(new Source("I trust other admins", "P7", "", null))));
        assertThat(found("third")).containsExactly("Asks a colleague");
        assertThat(found("onboard")).containsExactly("No sample data");
        assertThat(found("p7 trust")).containsExactly("Reads reviews in a café");
        var mention = Search.find(map, Query.of("third")).cards().getFirst().elsewhere().getFirst();
        assertThat(mention)
                .isEqualTo(
                        new Found.Mention(
                                Field.NOTES,
                                "Said in the third interview",
                                List.of(new Span(12, 17))));
    }

    @Test
    void whereACardLiesAddsToItsWordsButDoesNotStandForThem() {
        assertThat(found("sample try")).containsExactly("No sample data");
        assertThat(found("sample discover")).isEmpty();
        assertThat(found("discover")).isEmpty();
        assertThat(headings("discover")).containsExactly("stage-1");
    }

    @Test
    void whatAMapKnowsBesideItsBoardIsFoundByEachOfItsTexts() {
        var stage = map.stages().getFirst().id();
        var paths = PathSet.named(new PathSetId("paths-1"), Rank.FIRST, "New users");
        var lost =
                new Path(
                        "Silent", List.of(new Stop(stage, "Waits")), "", "Ring up", "", null, null);
        map =
                map.with(
                        new Goal(new GoalId("goal-1"), Rank.FIRST, stage, "Ring true"),
                        Metric.named(new MetricId("metric-1"), Rank.FIRST, "Rings a day", stage),
                        Signal.SOURCE.with(
                                Signal.named(new SignalId("signal-1"), Rank.FIRST, "Calls", stage),
                                "Ringing log"),
                        PathSet.WARNING.with(paths, lost),
                        ActionItem.of(
                                new ActionItemId("action-1"),
                                Rank.FIRST,
                                "Ring first",
                                List.of(),
                                ""));
        assertThat(known("ring"))
                .containsExactly("metric-1", "signal-1", "paths-1", "goal-1", "action-1");
        assertThat(known("ring silent waits")).containsExactly("paths-1");
        assertThat(known("ring -true -log")).containsExactly("metric-1", "paths-1", "action-1");
        assertThat(known("tag:ring")).isEmpty();
        assertThat(known("-ring")).isEmpty();
        var said = Search.find(map, Query.of("log")).known().getFirst();
        assertThat(said.text()).isEqualTo("Ringing log");
        assertThat(said.spans()).containsExactly(new Span(8, 11));
    }

    private List<String> known(String query) {
        return Search.find(map, Query.of(query)).known().stream()
                .map(known -> known.part().value())
                .toList();
    }

    @Test
    void stagesStepsAndLanesAreFoundByWhatTheySay() {
        map = map.with(Stage.QUESTION.with(map.stages().get(1), "Does it suit us?"));
        assertThat(headings("suit")).containsExactly("stage-2");
        assertThat(headings("first")).containsExactly("step-3");
        assertThat(headings("pains")).containsExactly("lane-2");
        assertThat(headings("lane:act")).containsExactly("lane-1");
        assertThat(headings("votes:>1")).isEmpty();
        assertThat(headings("-pains")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kind:pain, 1",
        "kind:p, 1",
        "-kind:action, 3",
        "stage:try, 1",
        "'step:\"first use\"', 1",
        "lane:needs, 2",
        "'lane:\"needs and\"', 2",
        "LANE:Actions, 2",
        "stage:disc lane:needs, 1",
        "text:colleague, 1",
        "notes:colleague, 0",
    })
    void fieldsAreAskedByName(String query, int cards) {
        assertThat(found(query)).hasSize(cards);
    }

    @Test
    void touchpointsAndTheTeamsBehindThemAreFound() {
        var touchpoint = new TouchpointId("touchpoint-1");
        give("Asks a colleague", Card.TOUCHPOINT, touchpoint);
        give("No sample data", Card.TOUCHPOINT, touchpoint);
        map =
                map.with(
                        new Ownership(
                                new OwnershipId("ownership-1"),
                                touchpoint,
                                new StageId("stage-1"),
                                "",
                                new TeamId("team-1"),
                                Role.LEAD));
        assertThat(found("admin")).hasSize(2);
        assertThat(found("touchpoint:centre")).hasSize(2);
        assertThat(found("team:sales")).containsExactly("Asks a colleague");
        assertThat(found("team:")).containsExactly("Asks a colleague");
        assertThat(found("touchpoint: -team:")).containsExactly("No sample data");
        assertThat(Search.find(map, Query.of("admin")).cards().getFirst().inTouchpoint())
                .containsExactly(new Span(0, 5));
    }

    @Test
    void whatAllTeamsShareIsEveryTeams() {
        var touchpoint = new TouchpointId("touchpoint-1");
        give("Asks a colleague", Card.TOUCHPOINT, touchpoint);
        map =
                map.with(
                        new Ownership(
                                new OwnershipId("ownership-1"),
                                touchpoint,
                                null,
                                "",
                                null,
                                Role.SHARED));
        assertThat(found("team:marketing")).containsExactly("Asks a colleague");
    }

    @Test
    void numbersAreCompared() {
        give("Asks a colleague", Card.SENTIMENT, -1);
        give("No sample data", Card.SENTIMENT, 0);
        give("No sample data", Card.VOTES, 3);
        assertThat(found("sentiment:<0")).containsExactly("Asks a colleague");
        assertThat(found("sentiment:\u22121")).containsExactly("Asks a colleague");
        assertThat(found("sentiment:>=-1")).hasSize(2);
        assertThat(found("sentiment:")).hasSize(2);
        assertThat(found("-sentiment:")).hasSize(2);
        assertThat(found("sentiment<=0")).hasSize(2);
        assertThat(found("votes:>2")).containsExactly("No sample data");
        assertThat(found("votes:=3")).containsExactly("No sample data");
        assertThat(found("-votes:3")).hasSize(3);
        assertThat(found("votes:")).containsExactly("No sample data");
    }

    @Test
    void momentsAndEvidenceAreNamedAsTheyAreCalled() {
        give("Asks a colleague", Card.MOMENTS, Set.of(Moment.MAKE_OR_BREAK));
        give("No sample data", Card.EVIDENCE, new Evidence(Certainty.VALIDATED, List.of()));
        assertThat(found("moment:make-or-break")).containsExactly("Asks a colleague");
        assertThat(found("moment:\"make or\"")).containsExactly("Asks a colleague");
        assertThat(found("moment:")).containsExactly("Asks a colleague");
        assertThat(found("evidence:validated")).containsExactly("No sample data");
        assertThat(found("-evidence:")).hasSize(3);
    }

    @Test
    void whatIsNotUnderstoodIsLookedForAsText() {
        give("Asks a colleague", Card.NOTES, "see foo:bar, votes:many, kind:odd and 5\" pipes");
        assertThat(found("foo:bar")).containsExactly("Asks a colleague");
        assertThat(found("votes:many")).containsExactly("Asks a colleague");
        assertThat(found("kind:odd")).containsExactly("Asks a colleague");
        assertThat(found("5\"")).containsExactly("Asks a colleague");
        assertThat(found("votes:99999999999999999999")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-", "\"", "\"\"", "-\"", ":", "-:", "tag:\"", "a\"b", "sentiment:<", "--a"})
    void oddQueriesDoNoHarm(String query) {
        assertThat(Search.find(map, Query.of(query)).cards()).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void noQueryEverFails() {
        var random = new Random(3);
        var letters = "ab:\"-<>=≤ \t tagvotesentiment12éß한\ud83d";
        for (int round = 0; round < 5_000; round++) {
            var query = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                query.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(found(query.toString())).hasSizeLessThanOrEqualTo(4);
        }
    }
}
