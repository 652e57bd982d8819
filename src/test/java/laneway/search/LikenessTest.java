// SPDX-License-Identifier: Apache-2.0
package laneway.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

class LikenessTest {
    private static List<String> best(String typed, String... names) {
        var likeness = Likeness.to(typed);
        return Stream.of(names)
                .filter(name -> likeness.of(name).isPresent())
                .sorted(Comparator.comparingInt((String name) -> -likeness.of(name).orElseThrow()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "fit, Fit the map", "ftm, Fit the map", "map fit, Fit the map", "ZOOM, Zoom in",
        "ex, Export…", "resume, Résumé", "insp, Inspector", "dplct, Duplicate",
        "what kept, What is kept…",
    })
    void aFewLettersFit(String typed, String name) {
        assertThat(best(typed, name)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"xyz, Fit the map", "fit all, Fit the map", "pm, Fit the map", "nin, Zoom in"})
    void othersDoNot(String typed, String name) {
        assertThat(best(typed, name)).isEmpty();
    }

    @Test
    void whatBeginsSoComesBeforeWhatHasItInside() {
        assertThat(best("re", "Undo rename", "Redo", "Actual size (re)", "Core"))
                .containsExactly("Redo", "Undo rename", "Actual size (re)", "Core");
    }

    @Test
    void theWholeNameComesFirst() {
        assertThat(best("save", "Save as…", "Save", "Save automatically"))
                .containsExactly("Save", "Save as…", "Save automatically");
    }

    @ParameterizedTest
    @CsvSource({
        "fit, Fit the map, true", "ftm, Fit the map, true", "map fit, Fit the map, true",
        "port, Export…, true", "dplct, Duplicate, false", "pay, /home/places/yesterday, false",
        "pay map, Repay the map, true",
    })
    void whatStandsThereAsTypedIsClose(String typed, String name, boolean close) {
        assertThat(Likeness.to(typed).isClose(name)).isEqualTo(close);
    }

    @Test
    void nothingTypedFitsEverything() {
        assertThat(best("", "Save", "Open")).hasSize(2);
    }
}
