// SPDX-License-Identifier: Apache-2.0
package laneway.export;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.layout.Showing;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

final class LeftOutTest {
    private static final JourneyMap MAP = aSmallMap().build();

    @Test
    void nothingIsSaidWhereNothingIsMissing() {
        assertThat(LeftOut.sentence(MAP, Showing.ALL)).isEmpty();
        var pinned = Showing.ALL.withPin(MAP.lanes().getLast().id(), true);
        assertThat(LeftOut.sentence(MAP, pinned)).isEmpty();
    }

    @Test
    void stagesLanesAndCardsAreNamed() {
        var stage = MAP.stages().getFirst();
        var showing =
                Showing.ALL
                        .withOnlyStage(Optional.of(stage.id()))
                        .withLane(MAP.lanes().getLast().id(), true)
                        .withHiddenCards(Set.of(new CardId("card-1")));
        assertThat(LeftOut.sentence(MAP, showing))
                .contains("Left out: all stages but “Discover”, Needs and pains, 3 of 4 cards.");
    }

    @Test
    void manyLanesAreCounted() {
        var map = MapBuilder.aMap().withStage("Try");
        for (int i = 0; i < 5; i++) {
            map.withLane("Lane " + i);
        }
        var all = map.build();
        var lanes = all.lanes().stream().map(lane -> lane.id()).collect(Collectors.toSet());
        assertThat(LeftOut.sentence(all, Showing.ALL.withHiddenLanes(lanes)))
                .contains("Left out: 5 lanes.");
    }

    @Test
    void whatIsParkedIsMissingWhereTheTrayIs() {
        var map =
                aSmallMap()
                        .withLane("Tray", LaneKind.PARKED)
                        .withCard("Pay", "Tray", "Later")
                        .build();
        assertThat(LeftOut.sentence(map, Showing.ALL)).contains("Left out: 1 of 5 cards.");
    }
}
