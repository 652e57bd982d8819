// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.ActionItem;
import laneway.model.JourneyMap;

import java.time.LocalDate;
import java.util.List;

/// Takes every action item that is not finished over to a review; one that was meant for another
/// review before is carried once more.
public record CarryOver(LocalDate review) implements Edit {

    /// What would be carried over to a review on some day.
    public static List<ActionItem> unfinished(JourneyMap map) {
        return map.actionItems().stream().filter(item -> item.state().isUnfinished()).toList();
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        int count = 0;
        for (ActionItem item : unfinished(map)) {
            if (!review.equals(item.review())) {
                draft.set(item, ActionItem.REVIEW, review);
                draft.set(
                        item, ActionItem.CARRIED, item.carried() + (item.review() == null ? 0 : 1));
                count++;
            }
        }
        return draft.finish(Label.counted("carryOver", count));
    }
}
