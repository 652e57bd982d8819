// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.accounts.Attempt;
import laneway.accounts.Problem;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.answer.Listing.Group;
import laneway.accounts.answer.Report.RuleCount;
import laneway.accounts.source.Assignment;
import laneway.accounts.source.Assignment.AssignedField;
import laneway.accounts.source.EventAssignment;
import laneway.accounts.source.Reading;
import laneway.accounts.source.Source;
import laneway.accounts.source.TextForm;
import laneway.model.About;
import laneway.model.Comparison;
import laneway.model.Condition;
import laneway.model.Flow;
import laneway.model.JourneyMap;
import laneway.model.Operand;
import laneway.model.PathSet;
import laneway.model.PathSetId;
import laneway.model.Rank;
import laneway.model.Stage;
import laneway.model.StageCount;
import laneway.model.StageCount.Days;
import laneway.model.StageId;
import laneway.model.StageRule;
import laneway.model.StageRuleId;
import laneway.model.Standing;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class InquiryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final StageId ONE = new StageId("stage-1");
    private static final StageId TWO = new StageId("stage-2");
    private static final StageId THREE = new StageId("stage-3");
    private static final EventAssignment EVENTS =
            new EventAssignment("account", "stage", "day", Reading.DATE);

    private static final JourneyMap MAP =
            aMap().withStage("Onboarding").withStage("Adoption").withStage("Nurture").build();

    private static final String ACCOUNTS =
            """
            id,segment,use,since
            A,Small,10,2026-01-01
            B,Small,20,
            C,Large,30,2026-05-20
            D,,,2024-01-01
            """;

    @TempDir Path folder;

    @Test
    void aHandGoesBeforeARuleAndARuleBeforeAnEventAndThatBeforeTheDefault() throws Exception {
        var map = withDefault(MAP, THREE).with(rule("r1", "a0", TWO, use(Comparison.AT_LEAST, 20)));
        var events = "account,stage,day\nA,Adoption,2026-01-01\nB,Onboarding,2026-01-01\n";
        var report = report(map, data(ACCOUNTS, events).with(Map.of("C", ONE)));
        assertThat(accounts(report, ONE)).as("C by hand").isEqualTo(1);
        assertThat(accounts(report, TWO)).as("B by rule, A by event").isEqualTo(2);
        assertThat(accounts(report, THREE)).as("D by default").isEqualTo(1);
        assertThat(report.rules()).containsExactly(new RuleCount(new StageRuleId("r1"), 2, 1));
    }

    @Test
    void withoutADefaultStageAnAccountStandsNowhere() throws Exception {
        var report = report(MAP, data(ACCOUNTS));
        assertThat(accounts(report, null)).isEqualTo(4);
        assertThat(report.answer().accounts()).isEqualTo(4);
    }

    @Test
    void aStageThatForbidsItTakesNobodyByHand() throws Exception {
        var map = MAP.with(Stage.HAND_EDITED.with(MAP.stages().getFirst(), false));
        var report = report(map, data(ACCOUNTS).with(Map.of("C", ONE)));
        assertThat(accounts(report, ONE)).isZero();
    }

    @Test
    void theFirstRuleThatHoldsDecides() throws Exception {
        var map =
                MAP.with(
                        rule("r1", "a0", ONE, use(Comparison.MORE_THAN, 15)),
                        rule("r2", "a1", TWO, use(Comparison.MORE_THAN, 5)));
        var report = report(map, data(ACCOUNTS));
        assertThat(report.rules())
                .containsExactly(
                        new RuleCount(new StageRuleId("r1"), 2, 2),
                        new RuleCount(new StageRuleId("r2"), 3, 1));
    }

    @Test
    void rulesThatFitNobodyOrEverybodySaySo() throws Exception {
        var map =
                MAP.with(
                        rule("r1", "a0", ONE, use(Comparison.MORE_THAN, 1_000)),
                        rule("r2", "a1", TWO, new Condition.All(List.of())));
        assertThat(report(map, data(ACCOUNTS)).notes())
                .contains(new Note.FitsNobody(0), new Note.FitsAll(1));
    }

    @Test
    void aRuleWhoseStageIsGonePlacesNobodyAndSaysSo() throws Exception {
        var map =
                MAP.with(rule("r1", "a0", ONE, new Condition.All(List.of())))
                        .with(List.of(), List.of());
        var gone = new StageRule(new StageRuleId("r1"), Rank.FIRST, null, StageRule.NOBODY, "");
        var report = report(map.with(gone), data(ACCOUNTS));
        assertThat(accounts(report, null)).isEqualTo(4);
        assertThat(report.notes()).contains(new Note.NoStage(0));
    }

    @Test
    void aRuleOverAFieldThatIsNotThereIsPassedOver() throws Exception {
        var map =
                MAP.with(
                        rule("r1", "a0", ONE, new Condition.Missing("height")),
                        rule("r2", "a1", TWO, use(Comparison.AT_LEAST, 0)));
        var report = report(map, data(ACCOUNTS));
        assertThat(accounts(report, ONE)).isZero();
        assertThat(accounts(report, TWO)).isEqualTo(3);
        assertThat(report.notes())
                .extracting(Note::sentence)
                .anyMatch(it -> it.startsWith("Rule 1 asks for height"));
    }

    @Test
    void staysAreTimedFromOneEventToTheNext() throws Exception {
        var events =
                """
                account,stage,day
                A,Onboarding,2026-01-01
                A,Onboarding,2026-01-05
                A,Adoption,2026-01-11
                B,onboarding,2026-02-01
                B,stage-2,2026-02-21
                C,Onboarding,2026-05-20
                """;
        var count = count(report(MAP, data(ACCOUNTS, events)), ONE, "");
        assertThat(count.ended()).isEqualTo(2);
        assertThat(count.days()).isEqualTo(new Days(12.5, 15, 17.5));
        assertThat(count.accounts()).as("C is still there").isEqualTo(1);
    }

    @Test
    void whoWentOnAndWhoIsLostIsAskedOfThoseWhoCameLongEnoughAgo() throws Exception {
        var events =
                """
                account,stage,day
                A,Onboarding,2026-01-01
                A,Adoption,2026-01-11
                B,Onboarding,2026-01-01
                B,Left,2026-02-01
                C,Onboarding,2026-05-20
                C,Adoption,2026-05-25
                D,Onboarding,2026-01-01
                """;
        var report = report(MAP, data(ACCOUNTS, events));
        var count = count(report, ONE, "");
        assertThat(count.entered()).isEqualTo(3);
        assertThat(count.wentOn()).isEqualTo(1);
        assertThat(count.remaining()).isEqualTo(1);
        assertThat(count.lost()).isEqualTo(1);
        assertThat(count(report, ONE, "Small").lost()).isEqualTo(1);
        assertThat(report.answer().flows())
                .containsExactly(
                        new Flow(ONE, TWO, "", 2),
                        new Flow(ONE, TWO, "Large", 1),
                        new Flow(ONE, TWO, "Small", 1));
        assertThat(accounts(report, null)).as("B has left").isEqualTo(1);
    }

    @Test
    void theAccountsBehindANumberAreListed() throws Exception {
        var paths =
                PathSet.WARNING.with(
                        PathSet.CAUTION.with(
                                PathSet.named(new PathSetId("paths"), Rank.FIRST, "All"),
                                laneway.model.Path.NONE.withRule(use(Comparison.AT_LEAST, 20))),
                        laneway.model.Path.NONE.withRule(use(Comparison.AT_LEAST, 30)));
        var map = MAP.with(paths, rule("r1", "a0", ONE, use(Comparison.AT_LEAST, 20)));
        assertThat(listed(map, new Group.InStage(ONE), "")).containsExactly("B", "C");
        assertThat(listed(map, new Group.InStage(ONE), "Small")).containsExactly("B");
        assertThat(listed(map, new Group.InStage(null), "")).containsExactly("A", "D");
        assertThat(listed(map, new Group.OnPath(paths.id(), Standing.CAUTION), ""))
                .as("C is worse off")
                .containsExactly("B");
    }

    private List<String> listed(JourneyMap map, Group group, String segment) throws Exception {
        var ids = new ArrayList<String>();
        new Inquiry(data(ACCOUNTS), TODAY, folder.resolve("work"), new Stop())
                .list(map, group, segment, account -> ids.add(account.id()))
                .orThrow();
        return ids;
    }

    @Test
    void aStageThatNobodyWasInHasNoTimes() throws Exception {
        var count = count(report(MAP, data(ACCOUNTS)), TWO, "");
        assertThat(count).isEqualTo(new StageCount(TWO, "", 0, 0, null, 0, 0, 0));
    }

    @Test
    void whatIsWrongWithEventsIsTold() throws Exception {
        var events =
                """
                account,stage,day
                Z,Onboarding,2026-01-01
                A,Churned,2026-01-01
                B,Onboarding,soon
                C,Onboarding,2027-01-01
                """;
        assertThat(report(MAP, data(ACCOUNTS, events)).notes())
                .contains(
                        new Note.Strangers(1, "Z"),
                        new Note.UnknownStage("Churned", 1),
                        new Note.Future(1))
                .anyMatch(note -> note instanceof Note.Unread);
    }

    @Test
    void anAccountThatStandsTwiceCountsOnceAsItsLastRowSays() throws Exception {
        var map = MAP.with(rule("r1", "a0", ONE, use(Comparison.EQUAL, 99)));
        var report = report(map, data(ACCOUNTS + "A,Small,99,\n,Small,1,\n"));
        assertThat(report.answer().accounts()).isEqualTo(4);
        assertThat(accounts(report, ONE)).isEqualTo(1);
        assertThat(report.notes())
                .contains(
                        new Note.Twice("accounts.csv", 1, "A"),
                        new Note.Nameless("accounts.csv", 1));
    }

    @Test
    void valuesThatCannotBeReadAreCountedWithAnExample() throws Exception {
        var report = report(MAP, data(ACCOUNTS + "E,Small,a lot,tomorrow\n"));
        assertThat(report.notes())
                .contains(
                        new Note.Unread("accounts.csv", "use", 1, "a lot"),
                        new Note.Unread("accounts.csv", "since", 1, "tomorrow"));
    }

    @Test
    void statementsInValuesAndNamesAreTexts() throws Exception {
        var evil = "x'; drop table laneway_accounts; --";
        var map =
                aMap().withStage(evil)
                        .build()
                        .with(rule("r1", "a0", ONE, new Condition.Among("segment", List.of(evil))));
        var report =
                report(map, data("id,segment,use,since\n\"" + evil + "\",\"" + evil + "\",1,\n"));
        assertThat(accounts(report, ONE)).isEqualTo(1);
        assertThat(count(report, ONE, evil).accounts()).isEqualTo(1);
    }

    @Test
    void segmentsBeyondFiftyCountForTheWholeOnly() throws Exception {
        var text = new StringBuilder("id,segment,use,since\n");
        for (int i = 0; i < 60; i++) {
            text.append("A").append(i).append(",S").append(i).append(",1,\n");
        }
        var report = report(MAP, data(text.toString()));
        assertThat(report.answer().accounts()).isEqualTo(60);
        assertThat(report.notes()).contains(new Note.ManySegments(60, 50));
    }

    @Test
    void aColumnThatIsGoneIsAProblem() throws Exception {
        assertThat(problem(data("id,use,since\nA,1,\n")))
                .isEqualTo(new Problem.ColumnGone("accounts.csv", "segment"));
    }

    @Test
    void dataWithoutRowsIsAProblem() throws Exception {
        assertThat(problem(data("id,segment,use,since\n")))
                .isEqualTo(new Problem.Empty("accounts.csv"));
    }

    @Test
    void whatIsStoppedBeforeItBeginsAsksNothing() throws Exception {
        var stop = new Stop();
        stop.request();
        var asked = new Inquiry(data(ACCOUNTS), TODAY, folder.resolve("work"), stop).ask(MAP);
        assertThat(asked).isEqualTo(new Attempt.Failed<>(new Problem.Stopped()));
    }

    private static Condition use(Comparison comparison, double value) {
        return new Condition.Compare("use", comparison, new Operand.Amount(value));
    }

    private static StageRule rule(String id, String rank, StageId stage, Condition condition) {
        return new StageRule(new StageRuleId(id), new Rank(rank), stage, condition, "");
    }

    private static JourneyMap withDefault(JourneyMap map, StageId stage) {
        return map.with(About.DEFAULT_STAGE.with(map.about(), stage));
    }

    private Data data(String accounts) throws ProblemException, IOException {
        var assignment =
                new Assignment(
                        "id",
                        "",
                        "segment",
                        List.of(
                                new AssignedField("use", Reading.NUMBER),
                                new AssignedField("since", Reading.DATE)));
        return Data.of(text("accounts.csv", accounts), assignment);
    }

    private Data data(String accounts, String events) throws ProblemException, IOException {
        return data(accounts).with(text("events.csv", events), EVENTS);
    }

    private Source text(String name, String text) throws ProblemException, IOException {
        var file = Files.writeString(folder.resolve(name), text);
        return new Source.Delimited(file, TextForm.of(file));
    }

    private Report report(JourneyMap map, Data data) throws ProblemException {
        return new Inquiry(data, TODAY, folder.resolve("work"), new Stop()).ask(map).orThrow();
    }

    private Problem problem(Data data) {
        return switch (new Inquiry(data, TODAY, folder.resolve("work"), new Stop()).ask(MAP)) {
            case Attempt.Failed<Report>(Problem problem) -> problem;
            case Attempt.Done<Report>(Report report) -> throw new AssertionError(report);
        };
    }

    private static int accounts(Report report, @Nullable StageId stage) {
        return report.answer().stages().stream()
                .filter(it -> java.util.Objects.equals(it.stage(), stage))
                .filter(it -> it.segment().isEmpty())
                .mapToInt(StageCount::accounts)
                .sum();
    }

    private static StageCount count(Report report, StageId stage, String segment) {
        return report.answer().countOf(stage, segment).orElseThrow();
    }
}
