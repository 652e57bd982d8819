// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.ActionItem;
import laneway.model.JourneyMap;
import laneway.model.Ranked;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What is to be done, in the order in which somebody has to look at it.
public final class Agenda {
    private static final Comparator<ActionItem> ORDER =
            Comparator.comparing((ActionItem item) -> !item.state().isUnfinished())
                    .thenComparing(Agenda::dueOrNever)
                    .thenComparing(Ranked.ORDER);

    private Agenda() {}

    /// All action items of a map: those that are due first, the overdue ones leading, then those
    /// without a date, last what is done or dropped.
    public static List<ActionItem> of(JourneyMap map) {
        return map.actionItems().stream().sorted(ORDER).toList();
    }

    private static LocalDate dueOrNever(ActionItem item) {
        @Nullable LocalDate due = item.due();
        return due == null ? LocalDate.MAX : due;
    }

    /// Whether something is not done that should have been done before a day.
    public static boolean isOverdue(ActionItem item, LocalDate today) {
        return item.due() != null && item.due().isBefore(today) && item.state().isUnfinished();
    }
}
