// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.JourneyMap;
import laneway.model.MapBuilder;

import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private final JourneyMap map =
            MapBuilder.aMap()
                    .withTouchpoint("The billing portal")
                    .withTouchpoint("Rebilling desk")
                    .withTouchpoint("Billing hotline")
                    .build();

    @Test
    void namesThatBeginWithTheTextComeFirstThenThoseWithSuchAWord() {
        assertThat(Suggestions.of(map, "BILL"))
                .containsExactly("Billing hotline", "The billing portal", "Rebilling desk");
    }

    @Test
    void aCompleteNameNeedsNoSuggestion() {
        assertThat(Suggestions.of(map, "billing hotline ")).isEmpty();
    }

    @Test
    void nothingIsSuggestedForABlankText() {
        assertThat(Suggestions.of(map, " ")).isEmpty();
    }
}
