// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import laneway.desktop.panel.PartNames;
import laneway.edit.AddPart;
import laneway.edit.DeletePart;
import laneway.edit.Edit;
import laneway.edit.Label;
import laneway.edit.Together;
import laneway.model.JourneyMap;
import laneway.model.Ownership;
import laneway.model.OwnershipId;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Role;
import laneway.model.Team;
import laneway.model.TeamId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The column that says which teams lead a part; more than one is seen, and is for somebody to
/// mend.
final class Leading {
    private Leading() {}

    static <P extends Part> Column<P, List<TeamId>> column(String key, double width) {
        return new Column<>(
                KnowledgeWords.say(key),
                width,
                (map, part) ->
                        leads(map, part.id()).stream()
                                .flatMap(lead -> Optional.ofNullable(lead.team()).stream())
                                .distinct()
                                .toList(),
                (map, part, teams) -> edit(map, part.id(), teams),
                Field.several(map -> map.teams().stream().map(Team::id).toList(), PartNames::of),
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

    /// Teams that lead already keep what is said of their leading.
    private static Optional<Edit> edit(JourneyMap map, PartId subject, List<TeamId> teams) {
        var edits = new ArrayList<Edit>();
        var known = leads(map, subject);
        known.stream()
                .filter(lead -> !teams.contains(lead.team()))
                .forEach(lead -> edits.add(new DeletePart(lead.id())));
        teams.stream()
                .filter(team -> known.stream().noneMatch(lead -> team.equals(lead.team())))
                .forEach(team ->
                        edits.add(
                                new AddPart(
                                        new Ownership(
                                                OwnershipId.random(),
                                                subject,
                                                null,
                                                "",
                                                team,
                                                Role.LEAD))));
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Together(edits, Label.counted("changeLead", 1)));
    }
}
