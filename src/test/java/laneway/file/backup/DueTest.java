// SPDX-License-Identifier: Apache-2.0

package laneway.file.backup;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.file.MapFormat;
import laneway.model.JourneyMap;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

class DueTest {
    private static final Path FILE = Path.of("journey.laneway");

    private final Due due = new Due(MapFormat.VERSION);
    private final Instant now = Instant.parse("2026-03-01T09:00:00Z");

    private static JourneyMap titled(String title) {
        return aSmallMap().titled(title).build();
    }

    private Due.Content held(String title) {
        return due.contentOf(MapFormat.write(titled(title)), FILE, Optional.empty()).orElseThrow();
    }

    @Test
    void whatOthersWroteAfterASaveThatWasRefusedIsKept() {
        var before = held("before");
        assertThat(due.why(before, titled("mine"), FILE, now)).contains(Why.FIRST_SAVE);
        due.kept(FILE, before, now);
        assertThat(due.why(before, titled("mine"), FILE, now)).isEmpty();
        assertThat(due.why(held("theirs"), titled("mine"), FILE, now))
                .contains(Why.CHANGED_BY_OTHERS);
    }
}
