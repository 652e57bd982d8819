// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.model.Ballot;
import laneway.model.JourneyMap;

import java.util.Optional;
import java.util.OptionalInt;

/// Who gives dots at the board now, if a vote is under way; nobody's dots but theirs are seen.
public final class Turn {
    private int person = -1;

    /// Has somebody vote.
    ///
    /// @param wanted the place among the ballots
    public void take(int wanted) {
        person = wanted;
    }

    /// Has nobody vote: clicks mean what they always do.
    public void end() {
        person = -1;
    }

    /// The place of the person among the ballots of a map; empty where nobody votes.
    public OptionalInt person(JourneyMap map) {
        return person >= 0 && person < map.about().ballots().size()
                ? OptionalInt.of(person)
                : OptionalInt.empty();
    }

    /// The ballot of the person; empty where nobody votes.
    public Optional<Ballot> ballot(JourneyMap map) {
        var now = person(map);
        return now.isPresent()
                ? Optional.of(map.about().ballots().get(now.getAsInt()))
                : Optional.empty();
    }
}
