// SPDX-License-Identifier: Apache-2.0
package laneway.file;

import static laneway.file.MapFormatTest.opened;
import static laneway.file.MapFormatTest.written;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import laneway.model.Benchmark;
import laneway.model.JourneyMap;
import laneway.model.Rating;
import laneway.model.Validity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;

/// What a file may hold wrongly of what a map knows beside its board: the map opens, each is told
/// in one sentence, and nothing that was written is lost.
class KnowledgeRepairsTest {
    private static final String GRID =
            """
            {"format": "laneway", "version": 2, "map": {"id": "m"},
             "stages": [{"id": "s1"}], "lanes": [{"id": "l"}], "touchpoints": [{"id": "t"}],
             "cards": [{"id": "c", "step": "s1", "lane": "l", "kind": "need"}],
            """;

    private static JourneyMap repaired(String knowledge, String... sentences) {
        var opening = MapFormat.read((GRID + knowledge + "}").getBytes(UTF_8));
        assertThat(opening).isInstanceOf(Opening.OpenedWithRepairs.class);
        var repaired = (Opening.OpenedWithRepairs) opening;
        assertThat(repaired.repairs().stream().map(repair -> repair.sentence().text()))
                .containsExactly(sentences);
        var map = repaired.map();
        assertThat(Validity.problemsOf(map)).isEmpty();
        assertThat(map.cards()).hasSize(1);
        assertThat(again(map)).isEqualTo(map);
        return map;
    }

    /// What is set aside is told at every opening; the rest is right once it is written.
    private static JourneyMap again(JourneyMap map) {
        return switch (MapFormat.read(written(map).getBytes(UTF_8))) {
            case Opening.Opened(var same, _) -> same;
            case Opening.OpenedWithRepairs(var same, _, var repairs) -> {
                assertThat(repairs).hasOnlyElementsOfType(Repair.SetAside.class);
                yield same;
            }
            case Opening other -> throw new AssertionError(other);
        };
    }

    @Test
    void aMetricOfAStageThatIsGoneStays() {
        var map =
                repaired(
                        "\"metrics\": [{\"id\": \"n\", \"name\": \"Renewals\", \"subject\":"
                                + " {\"stage\": \"gone\"}, \"target\": 90}]",
                        "“n” pointed to “gone”, which is not in the file. This is kept in the file,"
                                + " but not shown.");
        assertThat(map.metrics().getFirst().subject()).isNull();
        assertThat(map.metrics().getFirst().target()).isEqualTo(90.0);
        assertThat(written(map)).contains("gone");
    }

    @Test
    void aRatingOfANeedThatIsGoneIsSetAside() {
        var map =
                repaired(
                        "\"fits\": [{\"id\": \"f\", \"card\": \"gone\", \"touchpoint\": \"t\"}]",
                        "An entry in the list “fits” cannot be shown. It is kept in the file as it"
                                + " is.");
        assertThat(map.fits()).isEmpty();
        assertThat(written(map)).contains("gone");
    }

    @Test
    void benchmarksAreReadInTheOrderOfTheirDays() {
        var map =
                opened(
                        GRID
                                + "\"metrics\": [{\"id\": \"n\", \"benchmarks\": [{\"day\": 90,"
                                + " \"value\": 9}, {\"day\": 30, \"value\": 3}]}]}");
        assertThat(map.metrics().getFirst().benchmarks())
                .containsExactly(new Benchmark(30, 3), new Benchmark(90, 9));
    }

    @Test
    void ofTwoBenchmarksOfOneDayTheFirstHolds() {
        var map =
                repaired(
                        "\"metrics\": [{\"id\": \"n\", \"benchmarks\": [{\"day\": 30, \"value\":"
                                + " 3}, {\"day\": 30, \"value\": 4}]}]",
                        "“n” had a value for “benchmarks” that is not allowed. It is kept in the"
                                + " file, but not used.");
        assertThat(map.metrics().getFirst().benchmarks()).containsExactly(new Benchmark(30, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"ninety\"", "\"1e400\"", "1e400", "true", "[90]"})
    void aTargetThatIsNoNumberIsNotUsed(String target) {
        var map =
                repaired(
                        "\"metrics\": [{\"id\": \"n\", \"target\": " + target + "}]",
                        "“n” had a value for “target” that is not allowed. It is kept in the file,"
                                + " but not used.");
        assertThat(map.metrics().getFirst().target()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"05.03.2026", "5 Mar 2026", "2026/03/05", "3/5/2026", "2026-02-30"})
    void aDateThatIsNotInTheNotationOfTheFileIsNotUsed(String date) {
        var map =
                repaired(
                        "\"metrics\": [{\"id\": \"n\", \"actuals\": [{\"date\": \"2026-03-05\","
                                + " \"value\": 1}, {\"date\": \""
                                + date
                                + "\", \"value\": 2}]}]",
                        "“n” had a value for “actuals” that is not allowed. It is kept in the file,"
                                + " but not used.");
        assertThat(map.metrics().getFirst().actuals()).hasSize(1);
        assertThat(map.metrics().getFirst().actuals().getFirst().date())
                .isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(written(map)).contains(date);
    }

    @Test
    void ofTwoRatingsOfOneRaterTheFirstHolds() {
        var map =
                repaired(
                        "\"fits\": [{\"id\": \"f\", \"card\": \"c\", \"touchpoint\": \"t\","
                                + " \"ratings\": [{\"rater\": \"Ann\", \"value\": 1}, {\"rater\":"
                                + " \"Ann\", \"value\": 5}, {\"rater\": \"Ben\", \"value\": 9}]}]",
                        "“f” had a value for “ratings” that is not allowed. It is kept in the file,"
                                + " but not used.");
        assertThat(map.fits().getFirst().ratings()).isEqualTo(List.of(new Rating("Ann", 1)));
    }
}
