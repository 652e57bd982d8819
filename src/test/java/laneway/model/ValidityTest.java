// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import static laneway.model.MapBuilder.aMap;
import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

final class ValidityTest {
    private static final CardId FIRST = new CardId("card-1");

    @Test
    void aMapWithoutProblemsHasNone() {
        assertThat(Validity.problemsOf(aSmallMap().build())).isEmpty();
        assertThat(Validity.problemsOf(aMap().build())).isEmpty();
    }

    @Test
    void referencesThatLeadNowhereAreFound() {
        var map = aSmallMap().build();
        var card = map.card(FIRST).orElseThrow();
        var touchpoint = new TouchpointId("gone");
        assertThat(Validity.problemsOf(map.with(Card.TOUCHPOINT.with(card, touchpoint))))
                .containsExactly(new Validity.Dangling(FIRST, touchpoint));
        var target = new PersonaId("gone");
        assertThat(Validity.problemsOf(map.with(About.TARGET.with(map.about(), target))))
                .containsExactly(new Validity.Dangling(map.id(), target));
    }

    @Test
    void aRemovedLaneLeavesItsCardsDangling() {
        var map = aSmallMap().build();
        var lane = new LaneId("lane-1");
        assertThat(Validity.problemsOf(map.with(List.of(), List.of(lane))))
                .hasSize(2)
                .contains(new Validity.Dangling(FIRST, lane));
    }

    @Test
    void aStageWithoutStepsIsFound() {
        var stage = Stage.named(new StageId("bare"), Rank.FIRST, "Bare");
        assertThat(Validity.problemsOf(aSmallMap().with(stage).build()))
                .containsExactly(new Validity.NoStep(stage.id()));
    }

    @Test
    void imagesThatAreTooLargeTogetherAreFound() {
        var builder = aMap();
        for (int i = 0; i < 6; i++) {
            var content = new byte[Limits.IMAGE_BYTES];
            content[0] = (byte) i;
            var bytes = Bytes.of(content);
            builder.with(new Image(ImageId.of(bytes), "image/png", 1, 1, bytes));
        }
        assertThat(Validity.problemsOf(builder.build()))
                .containsExactly(new Validity.ImagesTooLarge(6L * Limits.IMAGE_BYTES));
    }
}
