// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import static laneway.insight.InsightMap.BUY;
import static laneway.insight.InsightMap.DISCOVER;
import static laneway.insight.InsightMap.MARKETING;
import static laneway.insight.InsightMap.PORTAL;
import static laneway.insight.InsightMap.SALES;
import static laneway.insight.InsightMap.SITE;
import static laneway.insight.InsightMap.TODAY;
import static laneway.insight.InsightMap.TRY;
import static laneway.insight.InsightMap.USE;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.About;
import laneway.model.Agreement;
import laneway.model.Benchmark;
import laneway.model.Better;
import laneway.model.Card;
import laneway.model.CardKind;
import laneway.model.Certainty;
import laneway.model.Evidence;
import laneway.model.Goal;
import laneway.model.GoalId;
import laneway.model.Metric;
import laneway.model.MetricKind;
import laneway.model.Moment;
import laneway.model.Origin;
import laneway.model.Path;
import laneway.model.PathSet;
import laneway.model.PathSetId;
import laneway.model.Rank;
import laneway.model.Signal;
import laneway.model.SignalId;
import laneway.model.Stage;
import laneway.model.Stakeholder;
import laneway.model.StakeholderId;
import laneway.model.Standing;
import laneway.model.Touchpoint;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

final class FindingsTest {
    private final InsightMap map = new InsightMap();

    private String reason(FindingKind kind) {
        return map.finding(kind).map(Finding::reason).orElse("");
    }

    @Test
    void anEmptyMapHasNone() {
        assertThat(map.findings()).isEmpty();
    }

    @Test
    void aTouchpointThatNobodyLeadsIsNamedWithTheStagesWhereItIsMet() {
        map.meeting("Try", SITE);
        map.meeting("Buy", SITE);
        map.owned(SITE, BUY, "", SALES);
        assertThat(reason(FindingKind.NOBODY_LEADS)).isEqualTo("Nobody leads Web site in Try.");
        map.owned(SITE, TRY, "", SALES);
        assertThat(map.finding(FindingKind.NOBODY_LEADS)).isEmpty();
    }

    @Test
    void aGoalThatNobodyLeadsIsFound() {
        map.with(new Goal(new GoalId("g"), Rank.FIRST, TRY, "Ten users in a week"));
        assertThat(reason(FindingKind.NOBODY_LEADS))
                .isEqualTo("Nobody leads Ten users in a week in Try.");
    }

    @Test
    void severalLeadOnlyForTheSameCustomersInTheSameStage() {
        map.owned(SITE, TRY, "small", SALES).owned(SITE, TRY, "large", MARKETING);
        map.owned(PORTAL, TRY, "", SALES).owned(PORTAL, BUY, "", MARKETING);
        assertThat(map.findings(FindingKind.SEVERAL_LEAD)).isEmpty();
        map.owned(SITE, null, "large", SALES);
        assertThat(reason(FindingKind.SEVERAL_LEAD))
                .isEqualTo("Marketing and Sales lead Web site for the same customers.");
    }

    @Test
    void aTeamLeadsTooMuchBeyondTheLimitOfTheMap() {
        map.with(About.LEAD_LIMIT.with(map.map().about(), 1));
        map.owned(SITE, null, "", SALES);
        assertThat(map.finding(FindingKind.LEADS_TOO_MUCH)).isEmpty();
        map.owned(PORTAL, null, "", SALES);
        assertThat(reason(FindingKind.LEADS_TOO_MUCH))
                .isEqualTo("Sales leads 2 things; the map allows 1.");
    }

    @Test
    void customersAreHandedFromTeamToTeamAndFromSelfServiceToSales() {
        map.owned(DISCOVER, DISCOVER, "", MARKETING);
        map.meeting("Try", SITE);
        map.owned(SITE, TRY, "", SALES);
        map.card("Try", "Touch sales", CardKind.NOTE, "A call");
        assertThat(map.findings(FindingKind.HAND_OVER).stream().map(Finding::reason))
                .containsExactly(
                        "Between Discover and Try customers pass from Marketing to Sales and those"
                                + " who served themselves meet sales.",
                        "Between Try and Buy those who met sales serve themselves.");
    }

    @Test
    void eachSegmentIsHandedOverByTheTeamsThatLeadItsCustomers() {
        map.owned(DISCOVER, DISCOVER, "", MARKETING);
        map.owned(TRY, TRY, "", MARKETING).owned(TRY, TRY, "large", SALES);
        map.owned(BUY, BUY, "", SALES);
        assertThat(map.findings(FindingKind.HAND_OVER).stream().map(Finding::reason))
                .containsExactly(
                        "Between Discover and Try those of the segment “large” pass from Marketing"
                                + " to Sales.",
                        "Between Try and Buy customers pass from Marketing to Sales.");
    }

    @Test
    void segmentsThatGoTheSameWayAreNotNamed() {
        map.owned(DISCOVER, DISCOVER, "", MARKETING).owned(DISCOVER, DISCOVER, "large", MARKETING);
        map.owned(TRY, TRY, "", SALES);
        assertThat(map.findings(FindingKind.HAND_OVER).stream().map(Finding::reason))
                .containsExactly(
                        "Between Discover and Try customers pass from Marketing to Sales.");
    }

    @Test
    void anObjectionNamesItsStageAndItsNote() {
        var ben = Stakeholder.named(new StakeholderId("s"), Rank.FIRST, "Ben", null);
        map.with(Stakeholder.AGREEMENT.with(ben, Agreement.AGREED));
        assertThat(map.finding(FindingKind.OBJECTION)).isEmpty();
        assertThat(Consent.of(map.map())).isEqualTo(new Consent(1, 1, List.of()));
        var objects =
                Stakeholder.NOTE.with(
                        Stakeholder.STAGES.with(
                                Stakeholder.AGREEMENT.with(ben, Agreement.OBJECTS), List.of(BUY)),
                        "No budget");
        map.with(objects);
        assertThat(reason(FindingKind.OBJECTION)).isEqualTo("Ben objects to Buy: No budget");
        assertThat(Consent.of(map.map()).objections()).containsExactly(BUY);
    }

    @Test
    void mismatchesAreRankedByFitVotesAndMoment() {
        var minor = map.card("Try", "Needs", CardKind.NEED, "One bill");
        var major = map.card("Buy", "Needs", CardKind.PAIN, "No answer");
        map.rated(minor, SITE, 2, 2).rated(major, PORTAL, 2, 2).voted(major, 3);
        map.marked(major, Moment.MAKE_OR_BREAK, Moment.FIRST_VALUE);
        var found = map.findings(FindingKind.MISMATCH);
        assertThat(found.getFirst().parts()).containsExactly(major, PORTAL);
        assertThat(found.getFirst().reason())
                .isEqualTo(
                        "“No answer” is served badly by Portal: 2.0 of 5 on average from 2"
                                + " raters.");
        assertThat(found.getFirst().weight()).isGreaterThan(found.getLast().weight());
        assertThat(Mismatch.of(map.map()).getFirst().score()).isEqualTo(3 * 4 * 2.0);
    }

    @Test
    void aPromiseKnownToBeBrokenDoesNotHideThatATouchpointServesBadly() {
        var need = map.card("Buy", "Needs", CardKind.PAIN, "No answer");
        map.rated(need, PORTAL, 1, 2).marked(need, Moment.BROKEN_PROMISE);
        assertThat(Findings.open(map.map(), InsightMap.TODAY))
                .extracting(Finding::kind)
                .contains(FindingKind.MISMATCH);
    }

    @Test
    void ratersWhoDisagreeAreFound() {
        var need = map.card("Try", "Needs", CardKind.NEED, "One bill");
        map.rated(need, SITE, 2, 4);
        assertThat(map.finding(FindingKind.DISAGREEMENT)).isEmpty();
        var other = map.card("Try", "Needs", CardKind.NEED, "Two bills");
        map.rated(other, SITE, 2, 5);
        assertThat(reason(FindingKind.DISAGREEMENT)).endsWith("from 2 to 5 of 5.");
    }

    @Test
    void anImportantNeedThatNothingServesStandsOutOnceFitsAreKnown() {
        var need = map.card("Try", "Needs", CardKind.NEED, "One bill");
        map.voted(need, 1);
        assertThat(map.finding(FindingKind.UNSERVED_NEED)).isEmpty();
        map.rated(map.card("Try", "Needs", CardKind.NEED, "Other"), SITE, 5);
        assertThat(map.finding(FindingKind.UNSERVED_NEED).orElseThrow().parts())
                .containsExactly(need);
    }

    @Test
    void firstValueIsAskedForOnceOtherMomentsAreMarked() {
        var card = map.card("Try", "Actions", CardKind.ACTION, "Invites");
        assertThat(map.finding(FindingKind.NO_FIRST_VALUE)).isEmpty();
        map.marked(card, Moment.AHA);
        assertThat(map.finding(FindingKind.NO_FIRST_VALUE)).isPresent();
        map.marked(card, Moment.FIRST_VALUE);
        assertThat(map.finding(FindingKind.NO_FIRST_VALUE)).isEmpty();
    }

    @Test
    void aMomentThatMakesOrBreaksNeedsSomebodyWhoLeadsIt() {
        var card = map.meeting("Try", SITE);
        map.marked(card, Moment.MAKE_OR_BREAK, Moment.FIRST_VALUE);
        assertThat(map.finding(FindingKind.MOMENT_NOBODY_LEADS).orElseThrow().weight())
                .isGreaterThanOrEqualTo(Finding.HEAVY);
        map.owned(SITE, null, "", SALES);
        assertThat(map.finding(FindingKind.MOMENT_NOBODY_LEADS)).isEmpty();
    }

    @Test
    void theSameActionInTwoStagesMayBeRedundant() {
        map.card("Try", "Actions", CardKind.ACTION, "Enters the address.");
        map.card("Try", "Actions", CardKind.ACTION, "enters the address");
        assertThat(map.finding(FindingKind.SAME_ACTION)).isEmpty();
        var last = map.card("Buy", "Actions", CardKind.ACTION, "Enters  the address!");
        assertThat(map.finding(FindingKind.SAME_ACTION).orElseThrow().parts()).hasSize(3);
        assertThat(map.finding(FindingKind.SAME_ACTION).orElseThrow().mark())
                .contains(Moment.REDUNDANT_STEP);
        map.marked(last, Moment.REDUNDANT_STEP, Moment.FIRST_VALUE);
        assertThat(map.finding(FindingKind.SAME_ACTION)).isEmpty();
    }

    @Test
    void aPainThatComesBackIsFound() {
        map.card("Try", "Needs", CardKind.PAIN, "No answer");
        map.card("Use", "Needs", CardKind.PAIN, "No answer");
        assertThat(reason(FindingKind.REPEATED_PAIN))
                .isEqualTo("“No answer” hurts in Try and Use.");
    }

    @Test
    void whatIsMetInMostStagesIsFoundAndWhereNothingIsMet() {
        map.meeting("Discover", SITE);
        map.meeting("Try", SITE);
        assertThat(map.finding(FindingKind.TOUCHPOINT_EVERYWHERE)).isEmpty();
        map.meeting("Use", SITE);
        map.card("Buy", "Actions", CardKind.ACTION, "Signs");
        assertThat(reason(FindingKind.TOUCHPOINT_EVERYWHERE))
                .startsWith("Web site: met in 3 of 5 stages");
        assertThat(reason(FindingKind.NO_TOUCHPOINT)).isEqualTo("No touchpoint is met in Buy.");
    }

    @Test
    void aStageThatIsOffIsNotAsked() {
        map.card("Buy", "Actions", CardKind.ACTION, "Signs");
        assertThat(map.finding(FindingKind.NO_TOUCHPOINT)).isPresent();
        map.with(Stage.ON.with(map.map().stage(BUY).orElseThrow(), false));
        assertThat(map.finding(FindingKind.NO_TOUCHPOINT)).isEmpty();
    }

    @Test
    void theLongestOfSeveralTimesIsTold() {
        var one = map.card("Try", "Actions", CardKind.ACTION, "Waits");
        map.with(Card.DURATION.with(map.get(one), Duration.ofHours(36)));
        assertThat(map.finding(FindingKind.LONGEST)).isEmpty();
        var other = map.card("Try", "Actions", CardKind.ACTION, "Signs");
        map.with(Card.DURATION.with(map.get(other), Duration.ofMinutes(5)));
        assertThat(reason(FindingKind.LONGEST)).isEqualTo("“Waits” takes longest: 1.5 days.");
    }

    @Test
    void whatCouldGoWrongNeedsAWayToRecover() {
        var risk = map.card("Use", "Risks", CardKind.NOTE, "Import fails");
        assertThat(map.finding(FindingKind.NO_RECOVERY)).isPresent();
        map.with(Card.NOTES.with(map.get(risk), "Call support"));
        assertThat(map.finding(FindingKind.NO_RECOVERY)).isEmpty();
    }

    @Test
    void anAssumptionThatCarriesADecisionIsFound() {
        var card = map.card("Use", "Needs", CardKind.NEED, "Wants reports");
        map.with(Card.EVIDENCE.with(map.get(card), new Evidence(Certainty.ASSUMPTION, List.of())));
        assertThat(map.finding(FindingKind.ASSUMPTION_DECIDES)).isEmpty();
        map.voted(card, 4);
        assertThat(reason(FindingKind.ASSUMPTION_DECIDES))
                .isEqualTo("“Wants reports” is an assumption, but has 4 votes.");
    }

    @Test
    void theStageThatRestsOnTheLeastIsFound() {
        for (var stage : List.of("Try", "Use")) {
            for (int i = 0; i < 3; i++) {
                var card = map.card(stage, "Needs", CardKind.NEED, stage + i);
                var certainty = stage.equals("Use") ? Certainty.VALIDATED : null;
                map.with(Card.EVIDENCE.with(map.get(card), new Evidence(certainty, List.of())));
            }
        }
        assertThat(reason(FindingKind.LEAST_SUPPORTED))
                .isEqualTo("Try rests on the least: 0 of 3 cards validated, no source.");
    }

    @Test
    void aMetricIsOnTrackCautionOrWarningByItsRule() {
        var metric = map.metric(TRY, MetricKind.NUMBER, 91);
        map.with(Metric.TARGET.with(metric, 100.0));
        assertThat(Standing.of(Metric.TARGET.with(metric, 91.0))).contains(Standing.ON_TRACK);
        assertThat(Standing.of(Metric.TARGET.with(metric, 100.0))).contains(Standing.CAUTION);
        assertThat(Standing.of(Metric.TARGET.with(metric, 102.0))).contains(Standing.WARNING);
        var lower = Metric.BETTER.with(metric, Better.LOWER);
        assertThat(Standing.of(Metric.TARGET.with(lower, 80.0))).contains(Standing.WARNING);
        assertThat(reason(FindingKind.OFF_TARGET))
                .isEqualTo("Metric 1: 91, the target is 100 (measured 2026-06-01).");
    }

    @Test
    void benchmarksAreToGetBetter() {
        var metric = map.metric(TRY, MetricKind.NUMBER, 5);
        map.with(
                Metric.BENCHMARKS.with(
                        metric, List.of(new Benchmark(30, 10), new Benchmark(60, 8))));
        assertThat(reason(FindingKind.BENCHMARKS_BACKWARDS)).contains("from day 30 to day 60");
    }

    @Test
    void aMajorTouchpointHasOneKeyGoalOnceAnyHas() {
        map.with(Touchpoint.MAJOR.with(map.map().touchpoint(SITE).orElseThrow(), true));
        map.metric(TRY, MetricKind.NUMBER, 5);
        assertThat(map.finding(FindingKind.NO_KEY_GOAL)).isEmpty();
        map.with(Metric.KEY_GOAL.with(map.metric(PORTAL, MetricKind.NUMBER, 1), true));
        assertThat(map.finding(FindingKind.NO_KEY_GOAL)).isPresent();
        map.with(Metric.KEY_GOAL.with(map.metric(SITE, MetricKind.NUMBER, 1), true));
        assertThat(map.finding(FindingKind.NO_KEY_GOAL)).isEmpty();
        map.with(Metric.KEY_GOAL.with(map.metric(SITE, MetricKind.NUMBER, 1), true));
        assertThat(reason(FindingKind.SEVERAL_KEY_GOALS)).contains("2 key goals");
    }

    @Test
    void aMomentInAStageThatIsLedBySegmentIsLed() {
        var card = map.card("Try", "Actions", CardKind.ACTION, "Signs");
        map.marked(card, Moment.MAKE_OR_BREAK, Moment.FIRST_VALUE);
        assertThat(map.finding(FindingKind.MOMENT_NOBODY_LEADS)).isPresent();
        map.owned(TRY, null, "small", SALES).owned(TRY, null, "large", MARKETING);
        assertThat(map.finding(FindingKind.MOMENT_NOBODY_LEADS)).isEmpty();
    }

    @Test
    void mostCustomersAreLostWhereTheDropOffIsLargest() {
        map.metric(DISCOVER, MetricKind.REACHED, 1000);
        map.metric(TRY, MetricKind.REACHED, 400);
        map.metric(BUY, MetricKind.REACHED, 300);
        map.metric(BUY, MetricKind.CONVERSION, 90);
        assertThat(Conversion.of(map.map()))
                .containsExactly(
                        new Conversion(DISCOVER, TRY, 0.4),
                        new Conversion(TRY, BUY, 0.75),
                        new Conversion(BUY, USE, 0.9));
        assertThat(reason(FindingKind.WORST_DROP_OFF))
                .isEqualTo("Most customers are lost between Discover and Try: 60 %.");
    }

    @Test
    void signalsNeedATeamAndStagesNeedBehaviour() {
        var signal = Signal.named(new SignalId("s"), Rank.FIRST, "Paywall hit", TRY);
        map.with(Signal.ORIGIN.with(signal, Origin.FACT));
        assertThat(reason(FindingKind.SIGNAL_WITHOUT_TEAM))
                .isEqualTo("No team acts on “Paywall hit”.");
        assertThat(map.finding(FindingKind.FACTS_ALONE).orElseThrow().parts()).containsExactly(TRY);
        assertThat(map.findings(FindingKind.NO_SIGNAL)).hasSize(4);
        map.owned(signal.id(), null, "", SALES).with(signal);
        assertThat(map.finding(FindingKind.SIGNAL_WITHOUT_TEAM)).isEmpty();
        assertThat(map.finding(FindingKind.FACTS_ALONE)).isEmpty();
    }

    @Test
    void aSignalLosesHalfItsStrengthInItsHalfLife() {
        var signal =
                Signal.HALF_LIFE.with(
                        Signal.named(new SignalId("s"), Rank.FIRST, "Visit", null), 7);
        assertThat(signal.strengthAfter(14)).isEqualTo(0.25);
        assertThat(Signal.HALF_LIFE.with(signal, null).strengthAfter(14)).isEqualTo(1);
    }

    @Test
    void aPathNeedsAWayBackAndATeam() {
        var paths = PathSet.named(new PathSetId("p"), Rank.FIRST, "Onboarding");
        map.with(paths);
        assertThat(map.findings()).isEmpty();
        map.with(
                PathSet.WARNING.with(
                        paths, new Path("No sign-in", List.of(), "", "", "Call", null, null)));
        assertThat(reason(FindingKind.NO_WAY_BACK))
                .isEqualTo("Onboarding: nothing says how customers on the red path come back.");
        assertThat(reason(FindingKind.NO_ACTION))
                .isEqualTo("Onboarding: no team is named for customers on the red path.");
    }

    @Test
    void whatShouldBeDoneByNowIsOverdue() {
        map.item("Mend the form", TODAY).item("Later", null);
        assertThat(map.finding(FindingKind.OVERDUE)).isEmpty();
        map.item("Call back", TODAY.minusDays(2));
        assertThat(reason(FindingKind.OVERDUE)).isEqualTo("“Call back” is overdue by 2 days.");
    }

    @Test
    void whatWasDismissedStaysDismissed() {
        map.meeting("Try", SITE);
        var finding = map.finding(FindingKind.NOBODY_LEADS).orElseThrow();
        map.with(About.DISMISSED.with(map.map().about(), List.of(finding.key())));
        map.with(Touchpoint.NAME.with(map.map().touchpoint(SITE).orElseThrow(), "Another name"));
        assertThat(map.findings()).contains(map.finding(FindingKind.NOBODY_LEADS).orElseThrow());
        assertThat(Findings.open(map.map(), TODAY))
                .noneMatch(open -> open.kind() == FindingKind.NOBODY_LEADS);
    }

    @Test
    void everyKindHasASentence() {
        for (FindingKind kind : FindingKind.values()) {
            assertThat(Finding.of(kind, 1, List.of(), "a", 1, 1, 1, 1, 1).reason()).isNotBlank();
        }
    }

    @Test
    void whatIsDismissedOrMarkedAsSuggestedIsNotOpen() {
        var first = map.card("Try", "Needs", CardKind.PAIN, "Nobody calls back");
        var second = map.card("Buy", "Needs", CardKind.PAIN, "Nobody calls back");
        var pain = map.finding(FindingKind.REPEATED_PAIN).orElseThrow();
        assertThat(pain.cards()).containsExactly(first, second);
        map.marked(first, Moment.FRICTION);
        assertThat(Findings.open(map.map(), TODAY)).contains(pain);
        map.marked(second, Moment.FRICTION, Moment.GAP);
        assertThat(Findings.open(map.map(), TODAY)).doesNotContain(pain);
        map.marked(second);
        map.with(About.DISMISSED.with(map.map().about(), List.of(pain.key())));
        assertThat(Findings.open(map.map(), TODAY)).doesNotContain(pain);
        assertThat(map.findings()).contains(pain);
    }
}
