// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.About;
import laneway.model.JourneyMap;
import laneway.model.SavedView;

import java.util.ArrayList;

/// Gives a view another name, which no other view may have.
public record RenameView(SavedView view, String name) implements Edit {
    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var views = new ArrayList<>(map.about().views());
        int place = views.indexOf(view);
        if (place < 0) {
            draft.refuse(Result.Reason.PART_GONE);
        } else if (name.isBlank()) {
            draft.refuse(Result.Reason.VALUE_NOT_ALLOWED);
        } else if (!name.equals(view.name())
                && views.stream().map(SavedView::name).anyMatch(name::equals)) {
            draft.refuse(Result.Reason.NAME_TAKEN);
        } else {
            views.set(place, view.withName(name));
            draft.set(map.about(), About.VIEWS, views);
        }
        return draft.finish(Label.named("renameView", name));
    }
}
