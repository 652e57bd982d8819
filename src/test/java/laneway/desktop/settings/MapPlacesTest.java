// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.layout.Showing;
import laneway.model.CardId;
import laneway.model.LaneId;
import laneway.model.MapId;
import laneway.model.StageId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

class MapPlacesTest {
    private static final MapId MAP = new MapId("map-1");
    private static final Showing SHOWING =
            new Showing(
                    Set.of(new LaneId("lane-1"), new LaneId("lane-2")),
                    Set.of(new LaneId("lane-3")),
                    Optional.of(new StageId("stage-1")),
                    Set.of());
    private static final MapPlace PLACE = new MapPlace(0.75, 120.5, -3, SHOWING, false, true);

    @Test
    void aPlaceIsTheSameAfterwards(@TempDir Path folder) {
        var file = new SettingsFile(folder);
        file.write(MapPlaces.NONE.with(MAP, PLACE));
        assertThat(file.readPlaces().of(MAP)).contains(PLACE);
        assertThat(file.readPlaces().of(new MapId("map-2"))).isEmpty();
    }

    @Test
    void cardsThatASearchLeftOutAreNotKept() {
        var showing = SHOWING.withHiddenCards(Set.of(new CardId("card-1")));
        assertThat(new MapPlace(1, 0, 0, showing, true, false).showing()).isEqualTo(SHOWING);
    }

    @Test
    void ofVeryManyMapsTheOldestAreForgotten() {
        var places = MapPlaces.NONE.with(MAP, PLACE);
        for (int i = 0; i < MapPlaces.MOST - 1; i++) {
            places = places.with(new MapId("other-" + i), PLACE);
        }
        assertThat(places.of(MAP)).isPresent();
        places = places.with(new MapId("other-0"), PLACE).with(new MapId("one-more"), PLACE);
        assertThat(places.of(MAP)).isEmpty();
        assertThat(places.of(new MapId("other-0"))).isPresent();
        assertThat(places.byMap()).hasSize(MapPlaces.MOST);
    }

    @Test
    void whatMakesNoSenseIsAsGoodAsNothing() {
        assertThat(MapPlace.of("")).isEmpty();
        assertThat(MapPlace.of("z0 x1 y1")).isEmpty();
        assertThat(MapPlace.of("z1 x1")).isEmpty();
        assertThat(MapPlace.of("z1e9 x1 y1")).isEmpty();
        assertThat(MapPlace.of("z1 x1 y1 h s q?")).isPresent();
    }
}
