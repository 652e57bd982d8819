// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static laneway.model.MapBuilder.aMap;
import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Card;
import laneway.model.JourneyMap;
import laneway.model.MapBuilder;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class MapFormatTest {
    static JourneyMap opened(String json) {
        var opening = MapFormat.read(json.getBytes(StandardCharsets.UTF_8));
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return opening.shown().orElseThrow();
    }

    static String written(JourneyMap map) {
        return new String(MapFormat.write(map), StandardCharsets.UTF_8);
    }

    @Test
    void readsWhatItWrote() {
        var map = aSmallMap().build();
        assertThat(opened(written(map))).isEqualTo(map);
    }

    @Test
    void writesTheSameBytesAgain() {
        var json = written(aSmallMap().build());
        assertThat(written(opened(json))).isEqualTo(json);
    }

    @Test
    void writesAFileThatAPersonCanRead() {
        var map =
                aMap().withStage("Pay")
                        .withLane("Pains")
                        .withCard("Pay", "Pains", "Too slow")
                        .build();
        assertThat(written(map))
                .isEqualTo(
                        """
                        {
                          "format": "laneway",
                          "version": 2,
                          "map": {
                            "id": "map-test",
                            "title": "A map for tests"
                          },
                          "stages": [
                            {
                              "id": "stage-1",
                              "name": "Pay",
                              "steps": [
                                {"id": "step-1"}
                              ]
                            }
                          ],
                          "lanes": [
                            {
                              "id": "lane-1",
                              "name": "Pains"
                            }
                          ],
                          "cards": [
                            {
                              "id": "card-1", "step": "step-1", "lane": "lane-1",
                              "text": "Too slow"
                            }
                          ]
                        }
                        """);
    }

    @Test
    void opensAMapThatAPersonWroteWithoutIdentitiesAndRanks() {
        var map =
                opened(
                        """
                        {"format": "laneway",
                         "map": {"title": "By hand"},
                         "cards": [
                           {"step": "Sign up", "lane": "pains", "text": "one"},
                           {"step": "Sign up", "lane": "pains", "text": "two", "kind": "PAIN"}],
                         "lanes": [{"id": "pains", "name": "Pains", "kind": "needs"}],
                         "stages": [{"id": "Sign up", "name": "Sign up"}]}
                        """);
        assertThat(map.cardsInOrder().map(Card::text)).containsExactly("one", "two");
        assertThat(map.stepsOf(map.stages().getFirst().id())).hasSize(1);
        assertThat(opened(written(map))).isEqualTo(map);
    }

    @Test
    void givesAMapWithoutIdentityTheSameOneEachTimeButNoOtherMap() {
        var one = opened("{\"format\": \"laneway\", \"map\": {\"title\": \"One\"}}");
        var again = opened("{\"format\": \"laneway\", \"map\": {\"title\": \"One\"}}");
        var other = opened("{\"format\": \"laneway\", \"map\": {\"title\": \"Two\"}}");
        assertThat(one.id()).isEqualTo(again.id()).isNotEqualTo(other.id());
    }

    @Test
    void letsRanksWinOverTheOrderOfTheFile() {
        var map =
                opened(
                        """
                        {"format": "laneway", "version": 1,
                         "stages": [{"id": "s"}],
                         "lanes": [{"id": "l"}],
                         "cards": [
                           {"step": "s", "lane": "l", "rank": "a5", "text": "third"},
                           {"step": "s", "lane": "l", "text": "behind the third"},
                           {"step": "s", "lane": "l", "rank": "a1", "text": "first"},
                           {"step": "s", "lane": "l", "text": "second"}]}
                        """);
        assertThat(map.cardsInOrder().map(Card::text))
                .containsExactly("first", "second", "third", "behind the third");
    }

    @Test
    void writesRanksOnlyWhereTheOrderOfTheFileDoesNotSayThem() {
        var map = MapBuilder.aSmallMap().build();
        assertThat(written(map)).doesNotContain("rank");
        var first = map.cardsInOrder().findFirst().orElseThrow();
        var moved = map.with(List.of(), List.of(first.id()));
        assertThat(written(moved)).contains("\"rank\": \"a1\"");
        assertThat(opened(written(moved))).isEqualTo(moved);
    }
}
