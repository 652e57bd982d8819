// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.About;
import laneway.model.JourneyMap;
import laneway.model.SavedView;

import java.util.ArrayList;

/// Forgets a view; what it showed stays in the map.
public record DeleteView(SavedView view) implements Edit {
    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var views = new ArrayList<>(map.about().views());
        if (!views.remove(view)) {
            draft.refuse(Result.Reason.PART_GONE);
        }
        draft.set(map.about(), About.VIEWS, views);
        return draft.finish(Label.named("deleteView", view.name()));
    }
}
