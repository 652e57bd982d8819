// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import laneway.desktop.panel.PartNames;
import laneway.edit.AddPart;
import laneway.edit.DeletePart;
import laneway.edit.Edit;
import laneway.edit.Label;
import laneway.edit.SetProperty;
import laneway.edit.Together;
import laneway.model.JourneyMap;
import laneway.model.Ownership;
import laneway.model.OwnershipId;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Role;
import laneway.model.Team;
import laneway.model.TeamId;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The column that says which team leads a part, wherever it is not said by stage and segment.
final class Leading {
    private Leading() {}

    static <P extends Part> Column<P, Optional<TeamId>> column(String key, double width) {
        return new Column<>(
                KnowledgeWords.say(key),
                width,
                (map, part) -> leads(map, part.id()).stream().map(Ownership::team).findFirst(),
                (map, part, team) -> edit(map, part.id(), team),
                teams(),
                _ -> Optional.empty());
    }

    /// One of the teams, or none.
    static Field<Optional<TeamId>> teams() {
        return Field.chosen(
                map ->
                        Stream.concat(
                                        Stream.of(Optional.<TeamId>empty()),
                                        map.teams().stream().map(Team::id).map(Optional::of))
                                .toList(),
                (map, team) -> team.map(id -> PartNames.of(map, id)).orElse(""));
    }

    private static List<Ownership> leads(JourneyMap map, PartId subject) {
        return map.ownerships().stream()
                .filter(ownership -> ownership.role() == Role.LEAD)
                .filter(ownership -> ownership.subject().equals(subject))
                .toList();
    }

    private static Optional<Edit> edit(JourneyMap map, PartId subject, Optional<TeamId> team) {
        var leads = leads(map, subject);
        if (team.isEmpty()) {
            var deletes = leads.stream().<Edit>map(lead -> new DeletePart(lead.id())).toList();
            return Optional.of(
                    new Together(deletes, Label.counted("deleteOwnership", deletes.size())));
        }
        return Optional.of(
                leads.isEmpty()
                        ? new AddPart(
                                new Ownership(
                                        OwnershipId.random(),
                                        subject,
                                        null,
                                        "",
                                        team.get(),
                                        Role.LEAD))
                        : SetProperty.of(leads.getFirst().id(), Ownership.TEAM, team.get()));
    }
}
