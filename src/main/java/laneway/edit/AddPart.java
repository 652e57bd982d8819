// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.About;
import laneway.model.Card;
import laneway.model.Image;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Link;
import laneway.model.Ownership;
import laneway.model.Part;
import laneway.model.Persona;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.model.Team;
import laneway.model.Touchpoint;

/// Adds a persona, a team or a touchpoint at the end of its list, or an ownership or a link.
///
/// @param part with a new identity; the rank that it brings counts for nothing
public record AddPart(Part part) implements Edit {
    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        switch (part) {
            case Persona persona -> {
                var rank = Order.makeRoom(draft, map.personas(), Persona.RANK, Integer.MAX_VALUE);
                draft.add(Persona.RANK.with(persona, rank));
            }
            case Team team -> {
                var rank = Order.makeRoom(draft, map.teams(), Team.RANK, Integer.MAX_VALUE);
                draft.add(Team.RANK.with(team, rank));
            }
            case Touchpoint touchpoint -> {
                var rank =
                        Order.makeRoom(
                                draft, map.touchpoints(), Touchpoint.RANK, Integer.MAX_VALUE);
                draft.add(Touchpoint.RANK.with(touchpoint, rank));
            }
            case Ownership _, Link _ -> draft.add(part);
            case About _, Stage _, Step _, Lane _, Card _, Image _ ->
                    throw new IllegalArgumentException("has an edit of its own: " + part.id());
        }
        return draft.finish(Label.named("add" + Names.kindOf(part), Names.of(part)));
    }
}
