// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.Words;
import laneway.export.excel.TableSheet.Column;
import laneway.model.Goal;
import laneway.model.JourneyMap;
import laneway.model.Lifecycle;
import laneway.model.Ownership;
import laneway.model.Role;
import laneway.model.Stakeholder;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// The tables of what stages are for, of who agrees to them, and of what runs beside them.
final class StageTables {
    private static final List<Column> STAKEHOLDERS =
            List.of(
                    new Column("id", 0),
                    new Column("name", 28),
                    new Column("team", 24),
                    new Column("agreement", 16),
                    new Column("answered", 21),
                    new Column("objection", 30),
                    new Column("notes", 48));
    private static final List<Column> LIFECYCLES =
            List.of(
                    new Column("id", 0),
                    new Column("name", 24),
                    new Column("description", 48),
                    new Column("states", 26),
                    new Column("starts", 26),
                    new Column("colour", 12));
    private static final List<Column> GOALS =
            List.of(
                    new Column("id", 0),
                    new Column("stage", 26),
                    new Column("goal", 64),
                    new Column("lead", 26));

    private StageTables() {}

    static KnowledgeTable stakeholders(JourneyMap map) {
        var rows = map.stakeholders().stream().map(person -> row(map, person)).toList();
        return new KnowledgeTable("stakeholders", "Stakeholders", STAKEHOLDERS, rows);
    }

    private static List<@Nullable Object> row(JourneyMap map, Stakeholder person) {
        return Arrays.<@Nullable Object>asList(
                person.id().value(),
                person.name(),
                PartNames.of(map, person.team()),
                Words.of(person.agreement()),
                person.date(),
                PartNames.lines(map, person.stages()),
                person.note());
    }

    static KnowledgeTable lifecycles(JourneyMap map) {
        var rows = map.lifecycles().stream().map(lifecycle -> row(map, lifecycle)).toList();
        return new KnowledgeTable("lifecycles", "Lifecycles", LIFECYCLES, rows);
    }

    private static List<String> row(JourneyMap map, Lifecycle lifecycle) {
        return List.of(
                lifecycle.id().value(),
                lifecycle.name(),
                lifecycle.description(),
                String.join("\n", lifecycle.states()),
                lifecycle.stages().isEmpty()
                        ? Words.of("excel.anyStage")
                        : PartNames.lines(map, lifecycle.stages()),
                lifecycle.colour() == null ? "" : Words.of(lifecycle.colour()));
    }

    static KnowledgeTable goals(JourneyMap map) {
        var rows = map.goals().stream().map(goal -> row(map, goal)).toList();
        return new KnowledgeTable("goals", "Goals", GOALS, rows);
    }

    private static List<String> row(JourneyMap map, Goal goal) {
        var leads =
                map.ownerships().stream()
                        .filter(owned -> owned.role() == Role.LEAD)
                        .filter(owned -> owned.subject().equals(goal.id()))
                        .map(Ownership::team)
                        .toList();
        return List.of(
                goal.id().value(),
                PartNames.of(map, goal.stage()),
                goal.text(),
                PartNames.lines(map, leads));
    }
}
