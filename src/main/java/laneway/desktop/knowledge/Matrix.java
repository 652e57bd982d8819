// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import laneway.insight.Finding;
import laneway.insight.FindingKind;
import laneway.model.Card;
import laneway.model.JourneyMap;
import laneway.model.Ownership;
import laneway.model.PartId;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.StepId;
import laneway.model.TeamId;
import laneway.model.TouchpointId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who owns what in which stage, and where nobody leads or several do, read once for all cells.
///
/// @param owned by cell
/// @param met the cells of touchpoints that customers meet in a stage
/// @param wrong what the findings say about cells; rows where it holds for no one stage have it in
///   the cell for every stage
record Matrix(
        Map<OwnerCell, List<Ownership>> owned,
        Set<OwnerCell> met,
        Map<OwnerCell, FindingKind> wrong) {
    /// @param findings those of [FindingKind#NOBODY_LEADS], [FindingKind#SEVERAL_LEAD] and
    ///   [FindingKind#LEADS_TOO_MUCH] are read, others passed over
    static Matrix of(JourneyMap map, List<Finding> findings) {
        var owned = new HashMap<OwnerCell, List<Ownership>>();
        for (Ownership ownership : map.ownerships()) {
            add(owned, new OwnerCell(ownership.subject(), ownership.stage()), ownership);
            if (ownership.team() != null) {
                add(owned, new OwnerCell(ownership.team(), ownership.stage()), ownership);
            }
        }
        var wrong = new HashMap<OwnerCell, FindingKind>();
        findings.forEach(finding -> add(wrong, finding));
        return new Matrix(owned, met(map), wrong);
    }

    private static void add(
            Map<OwnerCell, List<Ownership>> owned, OwnerCell cell, Ownership ownership) {
        owned.computeIfAbsent(cell, _ -> new ArrayList<>()).add(ownership);
    }

    private static void add(Map<OwnerCell, FindingKind> wrong, Finding finding) {
        switch (finding.kind()) {
            case NOBODY_LEADS -> {
                var subject = finding.parts().getFirst();
                for (PartId part : finding.parts()) {
                    if (part instanceof StageId stage) {
                        wrong.put(new OwnerCell(subject, stage), finding.kind());
                    }
                }
            }
            case SEVERAL_LEAD, LEADS_TOO_MUCH ->
                    wrong.put(new OwnerCell(finding.parts().getFirst(), null), finding.kind());
            default -> {}
        }
    }

    private static Set<OwnerCell> met(JourneyMap map) {
        var stages = new HashMap<StepId, StageId>();
        map.stages().stream()
                .filter(Stage::on)
                .forEach(stage ->
                        map.stepsOf(stage.id()).forEach(step -> stages.put(step.id(), stage.id())));
        var met = new HashSet<OwnerCell>();
        for (Card card : map.cards()) {
            var touchpoint = card.touchpoint();
            var stage = stages.get(card.place().step());
            if (touchpoint != null && stage != null) {
                met.add(new OwnerCell(touchpoint, stage));
            }
        }
        return met;
    }

    /// The ownerships of a cell; none for one that is empty.
    List<Ownership> in(OwnerCell cell) {
        return owned.getOrDefault(cell, List.of());
    }

    /// What is wrong in a cell.
    Optional<FindingKind> wrongIn(OwnerCell cell) {
        return Optional.ofNullable(wrong.get(cell));
    }

    /// Whether a cell may well stay empty: the customer does not meet the touchpoint there.
    boolean isBeside(OwnerCell cell) {
        return cell.row() instanceof TouchpointId && cell.stage() != null && !met.contains(cell);
    }

    /// What an ownership says in a row: the other one of team and subject.
    static Optional<PartId> other(OwnerCell cell, Ownership ownership) {
        return cell.row() instanceof TeamId
                ? Optional.of(ownership.subject())
                : Optional.ofNullable(ownership.team());
    }
}
