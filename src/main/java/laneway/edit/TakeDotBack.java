// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.About;
import laneway.model.CardId;
import laneway.model.JourneyMap;

import java.util.ArrayList;

/// Takes one of a person's dots back from a card; where it has none, nothing happens.
///
/// @param person the place of the person among the ballots
public record TakeDotBack(int person, CardId card) implements Edit {
    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var ballots = new ArrayList<>(map.about().ballots());
        if (person < ballots.size()) {
            var own = ballots.get(person);
            var dots = new ArrayList<>(own.dots());
            if (dots.contains(card)) {
                dots.remove(dots.lastIndexOf(card));
            }
            ballots.set(person, own.withDots(dots));
            draft.set(map.about(), About.BALLOTS, ballots);
        }
        return draft.finish(Label.named("takeDotBack", ""));
    }
}
