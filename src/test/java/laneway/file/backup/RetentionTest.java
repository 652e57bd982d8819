// SPDX-License-Identifier: Apache-2.0

package laneway.file.backup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class RetentionTest {
    private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

    private static Version version(Duration ago, Why why) {
        return new Version(
                Path.of(why + " " + ago), NOW.minus(ago), why, new Version.Counts(1, 1, 1), 100);
    }

    private static List<Version> regular(int count, Duration apart) {
        return IntStream.range(0, count)
                .mapToObj(i -> version(apart.multipliedBy(i), Why.REGULAR))
                .toList();
    }

    private static List<Version> kept(List<Version> versions) {
        var gone = Retention.superfluous(versions, NOW, ZoneOffset.UTC);
        return versions.stream().filter(version -> !gone.contains(version)).toList();
    }

    @Test
    void theTenNewestStayHoweverOldTheyAre() {
        var versions = regular(12, Duration.ofDays(40));
        assertThat(kept(versions)).isEqualTo(versions.subList(0, 10));
    }

    @Test
    void theNewestOfADayStaysForFourteenDays() {
        var versions = regular(20 * 24, Duration.ofHours(1));
        var kept = kept(versions);
        // Ten of the last hours, of which twelve are today's, and one of each of 13 days before.
        assertThat(kept).hasSize(10 + 13);
        assertThat(kept.subList(0, 10)).isEqualTo(versions.subList(0, 10));
        assertThat(kept.subList(10, 23))
                .allMatch(version -> version.at().atOffset(ZoneOffset.UTC).getHour() == 23)
                .last()
                .extracting(Version::at)
                .isEqualTo(Instant.parse("2026-03-07T23:00:00Z"));
    }

    @Test
    void anAfternoonOfWorkDoesNotPushOutWhatStoodThereBeforeManyCardsWent() {
        var before = version(Duration.ofHours(8), Why.MANY_CARDS_REMOVED);
        var versions = new ArrayList<>(regular(40, Duration.ofMinutes(10)));
        versions.add(before);
        assertThat(kept(versions)).hasSize(11).contains(before);
    }

    @Test
    void theOldestOfAllDocumentsGoUntilTheRestFits() {
        var one =
                List.of(
                        version(Duration.ofHours(1), Why.REGULAR),
                        version(Duration.ofHours(4), Why.REGULAR));
        var other =
                List.of(
                        version(Duration.ofHours(2), Why.REGULAR),
                        version(Duration.ofHours(3), Why.REGULAR));
        assertThat(Retention.beyond(400, List.of(one, other))).isEmpty();
        assertThat(Retention.beyond(399, List.of(one, other))).containsExactly(one.get(1));
        assertThat(Retention.beyond(0, List.of(one, other)))
                .containsExactly(one.get(1), other.get(1));
    }

    @Test
    void theNewestWholeOneOfADocumentStaysWhateverTheLimit() {
        var damaged = version(Duration.ofHours(1), Why.DAMAGED);
        var whole = version(Duration.ofHours(2), Why.REGULAR);
        assertThat(Retention.beyond(0, List.of(List.of(damaged, whole)))).containsExactly(damaged);
    }
}
