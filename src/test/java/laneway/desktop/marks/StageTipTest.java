// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.marks;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.About;
import laneway.model.Mode;
import laneway.model.Stage;

import org.junit.jupiter.api.Test;

import java.util.List;

class StageTipTest {
    @Test
    void saysNothingOfAStageThatShowsAllThatIsKnown() {
        var map = aMap().withStage("Find").build();
        assertThat(StageTip.of(map, map.stages().getFirst())).isEmpty();
    }

    @Test
    void saysWhatTheMarksOfAStageMean() {
        var map = aMap().withStage("Find").build();
        var stage = Stage.MODE.with(map.stages().getFirst(), Mode.DIGITAL);
        stage = Stage.EXIT_CRITERIA.with(stage, List.of("Paid once"));
        map = map.with(About.DEFAULT_STAGE.with(map.about(), stage.id())).with(stage);
        assertThat(StageTip.of(map, stage).orElseThrow())
                .contains("Digital", "Default stage", "Paid once");
    }
}
