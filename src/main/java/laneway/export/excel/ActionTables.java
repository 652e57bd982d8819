// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.Words;
import laneway.export.excel.TableSheet.Column;
import laneway.insight.Agenda;
import laneway.insight.Finding;
import laneway.insight.Findings;
import laneway.model.ActionItem;
import laneway.model.JourneyMap;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// The tables of what was found out about a map, and of what will be done.
final class ActionTables {
    private static final List<Column> ACTIONS =
            List.of(
                    new Column("id", 0),
                    new Column("toDo", 48),
                    new Column("owner", 20),
                    new Column("due", 13),
                    new Column("state", 13),
                    new Column("effort", 9),
                    new Column("worth", 9),
                    new Column("about", 40),
                    new Column("review", 14),
                    new Column("carried", 14),
                    new Column("notes", 36));
    private static final List<Column> FINDINGS =
            List.of(
                    new Column("kind", 30),
                    new Column("weight", 10),
                    new Column("reason", 80),
                    new Column("about", 48));

    private ActionTables() {}

    /// What is due first leads, what is done comes last.
    static KnowledgeTable actions(JourneyMap map) {
        var rows = Agenda.of(map).stream().map(item -> row(map, item)).toList();
        return new KnowledgeTable("actionItems", "ActionItems", ACTIONS, rows);
    }

    private static List<@Nullable Object> row(JourneyMap map, ActionItem item) {
        return Arrays.<@Nullable Object>asList(
                item.id().value(),
                item.text(),
                item.owner(),
                item.due(),
                Words.of(item.state()),
                item.effort(),
                item.value(),
                PartNames.lines(map, item.cards()),
                item.review(),
                item.carried() == 0 ? null : item.carried(),
                item.note());
    }

    /// What still asks for an answer, the heaviest first.
    static KnowledgeTable findings(JourneyMap map, LocalDate today) {
        var rows = Findings.open(map, today).stream().map(finding -> row(map, finding)).toList();
        return new KnowledgeTable("findings", "Findings", FINDINGS, rows);
    }

    private static List<Object> row(JourneyMap map, Finding finding) {
        return List.of(
                Words.of(finding.kind()),
                finding.weight(),
                finding.reason(),
                PartNames.lines(map, finding.parts()));
    }
}
