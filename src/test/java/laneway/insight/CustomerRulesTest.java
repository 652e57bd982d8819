// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.About;
import laneway.model.Answer;
import laneway.model.AnswerId;
import laneway.model.Association;
import laneway.model.JourneyMap;
import laneway.model.MapId;
import laneway.model.PathCount;
import laneway.model.PathSet;
import laneway.model.PathSetId;
import laneway.model.Quantity;
import laneway.model.Rank;
import laneway.model.Stage;
import laneway.model.StageCount;
import laneway.model.StageId;
import laneway.model.Standing;
import laneway.model.Step;
import laneway.model.StepId;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class CustomerRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final StageId START = new StageId("start");
    private static final PathSetId PATHS = new PathSetId("paths");
    private static final Set<FindingKind> KINDS =
            Set.of(
                    FindingKind.FEWER_GO_ON,
                    FindingKind.TAKES_LONGER,
                    FindingKind.MORE_WARNED,
                    FindingKind.SLOW_GOES_WITH_LESS,
                    FindingKind.SLOW_GOES_WITH_MORE);

    private static JourneyMap map(Answer... answers) {
        var map =
                JourneyMap.empty(About.titled(new MapId("map"), "Map"))
                        .with(
                                Stage.named(START, Rank.FIRST, "Start"),
                                Step.nameless(new StepId("step"), START),
                                PathSet.named(PATHS, Rank.FIRST, "New users"));
        return map.with(answers);
    }

    private static Answer asked(int month, StageCount count) {
        return asked(month, List.of(count), List.of(), List.of());
    }

    private static Answer asked(
            int month,
            List<StageCount> stages,
            List<PathCount> paths,
            List<Association> associations) {
        return new Answer(
                new AnswerId("answer-" + month),
                LocalDate.of(2026, month, 1),
                "accounts.csv",
                500,
                stages,
                List.of(),
                paths,
                associations,
                List.of());
    }

    private static StageCount count(int entered, int wentOn, int ended, double median) {
        var days = new StageCount.Days(median - 1, median, median + 1);
        return new StageCount(START, "", 20, ended, days, entered, wentOn, 0);
    }

    private static List<Finding> found(JourneyMap map) {
        return Findings.all(map, TODAY).stream()
                .filter(finding -> KINDS.contains(finding.kind()))
                .toList();
    }

    @Test
    void tellsWhereFewerGoOnThanBefore() {
        var worse = map(asked(4, count(200, 150, 200, 10)), asked(5, count(200, 110, 200, 10)));

        assertThat(found(worse))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(FindingKind.FEWER_GO_ON);
                    assertThat(finding.reason())
                            .isEqualTo(
                                    "Fewer customers go on from Start: 55 %, it was 75 % on"
                                            + " 2026-04-01.");
                    assertThat(finding.parts()).containsExactly(START);
                });
    }

    @Test
    void keepsSilentAboutWhatMayBeChance() {
        var few = map(asked(4, count(20, 18, 0, 10)), asked(5, count(20, 4, 0, 10)));
        var small = map(asked(4, count(40, 30, 0, 10)), asked(5, count(40, 27, 0, 10)));
        var better = map(asked(4, count(200, 110, 200, 10)), asked(5, count(200, 150, 200, 9)));

        assertThat(found(few)).isEmpty();
        assertThat(found(small)).isEmpty();
        assertThat(found(better)).isEmpty();
    }

    @Test
    void tellsWhereCustomersStayLonger() {
        var slower = map(asked(4, count(200, 150, 200, 10)), asked(5, count(200, 150, 200, 14)));

        assertThat(found(slower))
                .extracting(Finding::kind)
                .containsExactly(FindingKind.TAKES_LONGER);
    }

    @Test
    void tellsWhenMoreAreOnTheRedPath() {
        var before =
                asked(
                        4,
                        List.of(),
                        List.of(
                                new PathCount(PATHS, Standing.ON_TRACK, "", 180),
                                new PathCount(PATHS, Standing.WARNING, "", 20)),
                        List.of());
        var now =
                asked(
                        5,
                        List.of(),
                        List.of(
                                new PathCount(PATHS, Standing.ON_TRACK, "", 120),
                                new PathCount(PATHS, Standing.WARNING, "", 80)),
                        List.of());

        assertThat(found(map(before, now)))
                .extracting(Finding::reason)
                .containsExactly(
                        "New users: 40 % of the customers are on the red path, it was 10 % on"
                                + " 2026-04-01.");
    }

    @Test
    void tellsWhatGoesWithALongTimeInAStageAndNeverWhy() {
        var days = new Quantity.DaysIn(START);
        var renewed = new Quantity.Field("renewed");
        var answer =
                asked(
                        5,
                        List.of(),
                        List.of(),
                        List.of(
                                new Association(days, renewed, "SMB", -0.41, -0.5, -0.3, 1240),
                                new Association(
                                        renewed,
                                        new Quantity.Field("seats"),
                                        "",
                                        0.8,
                                        0.7,
                                        0.9,
                                        1240)));

        assertThat(found(map(answer)))
                .extracting(Finding::reason)
                .containsExactly(
                        "A long time in Start goes with less “renewed” in the segment “SMB” (rank"
                                + " correlation -0.41 over 1,240 accounts; this says nothing of a"
                                + " cause).");
    }
}
