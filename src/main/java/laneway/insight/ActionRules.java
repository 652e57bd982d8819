// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.ActionItem;
import laneway.model.PartId;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.function.Consumer;

/// What should have been done by now.
final class ActionRules {
    private ActionRules() {}

    static void ask(Reading map, LocalDate today, Consumer<Finding> found) {
        for (ActionItem item : map.map().actionItems()) {
            if (Agenda.isOverdue(item, today)) {
                long days = ChronoUnit.DAYS.between(item.due(), today);
                var parts = new ArrayList<PartId>();
                parts.add(item.id());
                parts.addAll(item.cards());
                found.accept(
                        Finding.of(
                                FindingKind.OVERDUE,
                                (int) (50 + Math.min(30, days)),
                                parts,
                                item.text(),
                                days,
                                item.owner().isBlank() ? 0 : 1,
                                item.owner()));
            }
        }
    }
}
