// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import laneway.edit.Edit;
import laneway.edit.Label;
import laneway.edit.SplitTouchpoint;
import laneway.edit.Together;
import laneway.edit.WriteCard;
import laneway.edit.Writing;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;
import laneway.session.EditTarget;

import java.util.List;
import java.util.Optional;

/// A touchpoint that is being renamed from one of the cards that meet it: everywhere, or on that
/// card only.
///
/// @param meetings how many cards meet it
record Splitting(CardId card, Touchpoint touchpoint, int meetings, JourneyMap map) {

    /// Empty where no other card would be renamed too.
    static Optional<Splitting> of(EditTarget target, JourneyMap map) {
        if (!(target instanceof EditTarget.OfCard(CardId id))) {
            return Optional.empty();
        }
        return map.card(id)
                .flatMap(card -> map.touchpoint(card.touchpoint()))
                .map(touchpoint -> new Splitting(id, touchpoint, meetings(map, touchpoint), map))
                .filter(splitting -> splitting.meetings > 1);
    }

    private static int meetings(JourneyMap map, Touchpoint touchpoint) {
        return (int)
                map.cards().stream()
                        .filter(card -> touchpoint.id().equals(card.touchpoint()))
                        .count();
    }

    /// Whether what is written gives the touchpoint a name of its own: neither the one it has nor
    /// that of another.
    boolean isRenaming(String text) {
        var name = name(text);
        return !name.isEmpty() && Writing.touchpointNamed(map, name).isEmpty();
    }

    /// Gives the card a touchpoint of its own, with the name and note as written.
    Edit edit(String text) {
        var split = new SplitTouchpoint(card, TouchpointId.random(), name(text));
        return new Together(
                List.of(split, WriteCard.written(card, text)),
                Label.named("splitTouchpoint", touchpoint.name()));
    }

    private static String name(String text) {
        int end = text.indexOf('\n');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }
}
