// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.model.Stage;
import laneway.model.Validity;

import org.junit.jupiter.api.Test;

import java.util.List;

final class NewMapTest {
    @Test
    void aNewMapHasTheStagesAndLanesInOrderAndIsValid() {
        var map =
                new NewMap(
                                "Journey",
                                List.of("Learn", "Buy", "Use", "Renew"),
                                List.of(
                                        new NewMap.NamedLane(LaneKind.ACTIONS, "Actions"),
                                        new NewMap.NamedLane(LaneKind.NEEDS, "Needs")))
                        .make();
        assertThat(map.about().title()).isEqualTo("Journey");
        assertThat(map.stages())
                .extracting(Stage::name)
                .containsExactly("Learn", "Buy", "Use", "Renew");
        assertThat(map.lanes()).extracting(Lane::name).containsExactly("Actions", "Needs");
        assertThat(map.steps()).hasSize(4);
        assertThat(Validity.problemsOf(map)).isEmpty();
    }
}
