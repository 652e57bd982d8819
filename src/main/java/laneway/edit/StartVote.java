// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.About;
import laneway.model.Ballot;
import laneway.model.JourneyMap;

import java.util.List;

/// Gives each of some people an empty ballot; a vote that is under way is replaced.
///
/// @param budget how many dots each person has
/// @param most how many of them one card may have
public record StartVote(List<String> people, int budget, int most) implements Edit {
    public StartVote {
        people = List.copyOf(people);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var ballots =
                people.stream().map(person -> new Ballot(person, budget, most, List.of())).toList();
        draft.set(map.about(), About.BALLOTS, ballots);
        return draft.finish(Label.named("startVote", ""));
    }
}
