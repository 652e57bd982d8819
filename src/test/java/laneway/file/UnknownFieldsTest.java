// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static laneway.file.MapFormatTest.opened;
import static laneway.file.MapFormatTest.written;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.About;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Evidence;
import laneway.model.Figure;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.Moment;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;

/// What a newer version of the program wrote stays in the file.
class UnknownFieldsTest {
    private static final String NEWER =
            """
            {"format": "laneway", "version": 1, "weather": {"rain": [1.10, -0, 1E+5]},
             "map": {"id": "m", "mood": "calm",
               "figures": [{"value": "1", "unit": "kg"}, {"value": "2", "unit": "m"}]},
             "stages": [{"id": "s", "depth": 3, "steps": [{"id": "t", "speed": 9007199254740993}]}],
             "lanes": [{"id": "l", "kind": "holograms", "height": 12.50}],
             "cards": [{"id": "c", "step": "t", "lane": "l", "kind": "dream", "text": "hello",
               "colour": "gold", "moments": ["friction", "deja-vu"], "score": null,
               "evidence": {"certainty": "rumoured", "strength": 0.5,
                 "sources": [{"quote": "yes", "page": 12}, {"quote": "no"}]}}],
             "forecasts": [{"name": "login"}]}
            """;

    private static Card cardOf(JourneyMap map) {
        return map.card(new CardId("c")).orElseThrow();
    }

    @Test
    void areWrittenBackDigitForDigit() {
        var json = written(opened(NEWER));
        assertThat(json)
                .contains(
                        "\"weather\": {\"rain\": [1.10, -0, 1E+5]}",
                        "\"mood\": \"calm\"",
                        "{\"value\": \"1\", \"unit\": \"kg\"}",
                        "\"depth\": 3",
                        "{\"id\": \"t\", \"speed\": 9007199254740993}",
                        "\"height\": 12.50",
                        "\"score\": null",
                        "\"strength\": 0.5",
                        "{\"quote\": \"yes\", \"page\": 12}",
                        "\"forecasts\": [{\"name\": \"login\"}]");
        assertThat(opened(json)).isEqualTo(opened(NEWER));
        assertThat(written(opened(json))).isEqualTo(json);
    }

    @Test
    void showTheUsualValueInPlaceOfAnUnknownOneAndWriteTheUnknownOneBack() {
        var map = opened(NEWER);
        assertThat(map.lanes().getFirst().kind()).isEqualTo(LaneKind.NOTES);
        assertThat(cardOf(map).moments()).containsExactly(Moment.FRICTION);
        assertThat(written(map))
                .contains(
                        "\"kind\": \"holograms\"",
                        "\"kind\": \"dream\"",
                        "\"colour\": \"gold\"",
                        "\"certainty\": \"rumoured\"",
                        "[\"friction\", \"deja-vu\"]");
    }

    @Test
    void giveWayToWhatTheUserChoseInstead() {
        var map = opened(NEWER);
        var lane = map.lane(new LaneId("l")).orElseThrow();
        var changed = map.with(Lane.KIND.with(lane, LaneKind.RISKS));
        assertThat(written(changed)).contains("\"kind\": \"risks\"").doesNotContain("holograms");
    }

    @Test
    void stayWithTheirPartWhenSomethingElseOfItChanges() {
        var map = opened(NEWER);
        var card = Card.TEXT.with(cardOf(map), "changed");
        var moments = Card.MOMENTS.with(card, EnumSet.of(Moment.GAP));
        assertThat(written(map.with(moments)))
                .contains("\"score\": null", "[\"gap\", \"deja-vu\"]", "\"kind\": \"dream\"");
    }

    @Test
    void stayWithTheFiguresAndSourcesThatSayTheSame() {
        var map = opened(NEWER);
        var figures = List.of(new Figure("new", ""), map.about().figures().getLast());
        var card = cardOf(map);
        var sources = card.evidence().sources().reversed();
        var changed =
                map.with(
                        About.FIGURES.with(map.about(), figures),
                        Card.EVIDENCE.with(card, new Evidence(null, sources)));
        assertThat(written(changed))
                .contains(
                        "{\"value\": \"2\", \"unit\": \"m\"}", "{\"quote\": \"yes\", \"page\": 12}")
                .doesNotContain("\"unit\": \"kg\"");
    }

    @Test
    void standOnceWhereTwoFiguresSayTheSame() {
        var twins =
                """
                {"format": "laneway", "version": 1,
                 "map": {"id": "m", "figures": [{"value": "1"}, {"value": "1", "unit": "kg"}]}}
                """;
        var json = written(opened(twins));
        assertThat(json).containsOnlyOnce("kg");
        assertThat(opened(json)).isEqualTo(opened(twins));
    }

    @Test
    void goWithTheirPartAndComeBackWithIt() {
        var map = opened(NEWER);
        var card = cardOf(map);
        var without = map.with(List.of(), List.of(card.id()));
        assertThat(written(without)).doesNotContain("\"score\"");
        assertThat(without.with(card)).isEqualTo(map);
    }
}
