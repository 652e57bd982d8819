// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import static laneway.insight.InsightMap.TODAY;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.ActionItem;
import laneway.model.ActionState;

import org.junit.jupiter.api.Test;

class AgendaTest {
    private final InsightMap map = new InsightMap();

    @Test
    void whatIsOverdueComesFirstAndWhatIsFinishedLast() {
        map.item("some day", null)
                .item("next week", TODAY.plusDays(7))
                .item("done", TODAY.minusDays(30))
                .item("late", TODAY.minusDays(1))
                .item("later still", TODAY.minusDays(9));
        finish("done", ActionState.DONE);
        assertThat(Agenda.of(map.map()))
                .extracting(ActionItem::text)
                .containsExactly("later still", "late", "next week", "some day", "done");
    }

    private void finish(String text, ActionState state) {
        map.with(ActionItem.STATE.with(item(text), state));
    }

    private ActionItem item(String text) {
        return map.map().actionItems().stream()
                .filter(item -> item.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsDueTodayOrDroppedIsNotOverdue() {
        map.item("today", TODAY).item("late", TODAY.minusDays(1));
        assertThat(Agenda.isOverdue(item("today"), TODAY)).isFalse();
        assertThat(Agenda.isOverdue(item("late"), TODAY)).isTrue();
        finish("late", ActionState.DROPPED);
        assertThat(Agenda.isOverdue(item("late"), TODAY)).isFalse();
    }
}
