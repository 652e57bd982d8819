// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.About;
import laneway.model.Ballot;
import laneway.model.CardId;
import laneway.model.JourneyMap;

import java.util.ArrayList;

/// Gives a card one of a person's dots, as long as there are any and the card has not its fill.
///
/// @param person the place of the person among the ballots
public record GiveDot(int person, CardId card) implements Edit {
    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var ballots = new ArrayList<>(map.about().ballots());
        if (person >= ballots.size() || map.card(card).isEmpty()) {
            draft.refuse(Result.Reason.PART_GONE);
            return draft.finish(Label.named("giveDot", ""));
        }
        Ballot own = ballots.get(person);
        if (own.left() == 0) {
            draft.refuse(Result.Reason.NO_DOTS_LEFT);
        } else if (own.dotsOn(card) >= own.most()) {
            draft.refuse(Result.Reason.CARD_HAS_ITS_DOTS);
        }
        var dots = new ArrayList<>(own.dots());
        dots.add(card);
        ballots.set(person, own.withDots(dots));
        draft.set(map.about(), About.BALLOTS, ballots);
        return draft.finish(Label.named("giveDot", ""));
    }
}
