// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import laneway.insight.Finding;
import laneway.insight.FindingKind;
import laneway.insight.Topic;
import laneway.model.ActionItem;
import laneway.model.ActionItemId;
import laneway.model.CardId;
import laneway.model.Rank;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class FindingLineTest {
    private static final Finding OVERDUE = finding(FindingKind.OVERDUE, 80, "a");
    private static final Finding LONGEST = finding(FindingKind.LONGEST, 60, "b");
    private static final Finding ALSO_OVERDUE = finding(FindingKind.OVERDUE, 50, "c");
    private static final List<Finding> ALL = List.of(OVERDUE, LONGEST, ALSO_OVERDUE);

    private static Finding finding(FindingKind kind, int weight, String card) {
        return new Finding(kind, weight, "Because.", List.of(new CardId(card)));
    }

    private static FindingLine row(Finding finding) {
        return new FindingLine.Row(finding, Optional.empty());
    }

    @Test
    void theTopicWithTheHeaviestFindingComesFirst() {
        assertThat(FindingLine.of(ALL, Optional.empty(), List.of()))
                .containsExactly(
                        new FindingLine.Group(Topic.ACTIONS, 2),
                        row(OVERDUE),
                        row(ALSO_OVERDUE),
                        new FindingLine.Group(Topic.FLOW, 1),
                        row(LONGEST));
    }

    @Test
    void oneTopicCanBeListedAlone() {
        assertThat(FindingLine.of(ALL, Optional.of(Topic.FLOW), List.of()))
                .containsExactly(new FindingLine.Group(Topic.FLOW, 1), row(LONGEST));
        assertThat(FindingLine.of(ALL, Optional.of(Topic.PATHS), List.of())).isEmpty();
    }

    @Test
    void whatIsPlannedStandsWithItsFinding() {
        var item =
                ActionItem.of(
                        new ActionItemId("i"), Rank.FIRST, "Cut it", List.of(), LONGEST.key());
        assertThat(FindingLine.of(ALL, Optional.empty(), List.of(item)))
                .contains(new FindingLine.Row(LONGEST, Optional.of(item)), row(OVERDUE));
    }

    @Test
    void everyTopicAndWeightHasItsWord() {
        for (Topic topic : Topic.values()) {
            assertThatCode(() -> InsightWords.say("topic." + topic)).doesNotThrowAnyException();
        }
        for (Weight weight : Weight.values()) {
            assertThat(weight.word()).isNotBlank();
        }
    }

    @Test
    void weightHasThreeSteps() {
        assertThat(List.of(70, 69, 45, 44))
                .extracting(weight -> Weight.of(finding(FindingKind.LONGEST, weight, "x")))
                .containsExactly(Weight.HIGH, Weight.MEDIUM, Weight.MEDIUM, Weight.LOW);
    }
}
