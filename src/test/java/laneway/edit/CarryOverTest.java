// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import static laneway.edit.Applying.apply;
import static laneway.edit.Applying.assertNothing;
import static laneway.edit.Applying.result;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.ActionItem;
import laneway.model.ActionItemId;
import laneway.model.ActionState;
import laneway.model.JourneyMap;
import laneway.model.MapBuilder;
import laneway.model.Rank;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class CarryOverTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 6);

    private static ActionItem item(String id, ActionState state, @Nullable LocalDate review) {
        var item = ActionItem.of(new ActionItemId(id), Rank.FIRST, id, List.of(), "");
        return ActionItem.REVIEW.with(ActionItem.STATE.with(item, state), review);
    }

    private static JourneyMap map(ActionItem... items) {
        return MapBuilder.aSmallMap().with(items).build();
    }

    private static JourneyMap carry(JourneyMap map, LocalDate review) {
        return apply(map, new CarryOver(review));
    }

    private static ActionItem only(JourneyMap map) {
        assertThat(map.actionItems()).hasSize(1);
        return map.actionItems().getFirst();
    }

    @Test
    void aFirstReviewIsNotCarriedOverYet() {
        var item = only(carry(map(item("a", ActionState.OPEN, null)), MARCH));
        assertThat(item.review()).isEqualTo(MARCH);
        assertThat(item.carried()).isZero();
    }

    @Test
    void whatWasMeantForAnotherReviewIsCountedOnceMore() {
        var once = carry(map(item("a", ActionState.DOING, MARCH)), APRIL);
        assertThat(only(once).carried()).isEqualTo(1);
        assertThat(only(carry(once, APRIL.plusWeeks(4))).carried()).isEqualTo(2);
    }

    @Test
    void whatIsDoneOrDroppedStaysBehind() {
        var map = map(item("a", ActionState.DONE, MARCH), item("b", ActionState.DROPPED, null));
        assertNothing(map, new CarryOver(APRIL));
    }

    @Test
    void theSameReviewAgainChangesNothing() {
        assertNothing(carry(map(item("a", ActionState.OPEN, null)), MARCH), new CarryOver(MARCH));
    }

    @Test
    void theLabelCountsWhatWasCarried() {
        var map =
                map(
                        item("a", ActionState.OPEN, MARCH),
                        item("b", ActionState.OPEN, null),
                        item("c", ActionState.DONE, null));
        assertThat(result(map, new CarryOver(APRIL)).label())
                .isEqualTo(Label.counted("carryOver", 2));
    }
}
