// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import laneway.model.Goal;
import laneway.model.GoalId;
import laneway.model.JourneyMap;
import laneway.model.MapBuilder;
import laneway.model.Rank;
import laneway.model.StageId;

import org.junit.jupiter.api.Test;

import java.util.List;

class MovePartTest {
    private static final JourneyMap MAP = map();

    private static JourneyMap map() {
        JourneyMap map = MapBuilder.aSmallMap().build();
        for (String name : List.of("one", "two", "three")) {
            map = after(map, new AddPart(goal(name)));
        }
        return map;
    }

    private static Goal goal(String name) {
        return new Goal(new GoalId("goal-" + name), Rank.FIRST, new StageId("stage-1"), name);
    }

    private static JourneyMap after(JourneyMap map, Edit edit) {
        return ((Result.Edited) edit.applyTo(map)).map();
    }

    private static List<String> texts(JourneyMap map) {
        return map.goals().stream().map(Goal::text).toList();
    }

    @Test
    void aPartMovesAmongThoseOfItsKind() {
        assertThat(texts(after(MAP, new MovePart(new GoalId("goal-three"), 0))))
                .containsExactly("three", "one", "two");
        assertThat(texts(after(MAP, new MovePart(new GoalId("goal-one"), 1))))
                .containsExactly("two", "one", "three");
        assertThat(texts(after(MAP, new MovePart(new GoalId("goal-one"), 99))))
                .containsExactly("two", "three", "one");
    }

    @Test
    void aPartThatStaysWhereItIsChangesNothing() {
        assertThat(after(MAP, new MovePart(new GoalId("goal-two"), 1))).isSameAs(MAP);
    }

    @Test
    void aPartThatIsGoneIsNotMoved() {
        assertThat(new MovePart(new GoalId("goal-four"), 1).applyTo(MAP))
                .isEqualTo(new Result.Refused(Result.Reason.PART_GONE));
    }

    @Test
    void partsOfTheGridHaveEditsOfTheirOwn() {
        assertThatThrownBy(() -> new MovePart(new StageId("stage-1"), 1).applyTo(MAP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stage-1");
    }
}
