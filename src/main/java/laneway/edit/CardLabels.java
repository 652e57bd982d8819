// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.CardId;
import laneway.model.JourneyMap;

import java.util.List;

/// Labels of edits that concern cards: by name for a single one, else by their number.
final class CardLabels {
    private CardLabels() {}

    static Label of(String key, JourneyMap map, List<CardId> cards) {
        String name =
                cards.size() == 1 ? map.card(cards.getFirst()).map(map::titleOf).orElse("") : "";
        return new Label(key, cards.size(), name);
    }
}
