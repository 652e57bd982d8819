// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.PartId;

import java.util.List;

/// What the inspector shows.
public sealed interface Subject {
    /// The map itself.
    Subject MAP = new OfMap();

    /// Whether a map has it.
    boolean isIn(JourneyMap map);

    /// What the map says about itself.
    record OfMap() implements Subject {
        @Override
        public boolean isIn(JourneyMap map) {
            return true;
        }
    }

    /// One part that is not a card.
    record OfPart(PartId part) implements Subject {
        @Override
        public boolean isIn(JourneyMap map) {
            return map.part(part).isPresent();
        }
    }

    /// One card or several.
    record OfCards(List<CardId> cards) implements Subject {
        public OfCards {
            cards = List.copyOf(cards);
        }

        @Override
        public boolean isIn(JourneyMap map) {
            return cards.stream().anyMatch(card -> map.card(card).isPresent());
        }
    }
}
