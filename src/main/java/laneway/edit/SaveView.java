// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.About;
import laneway.model.JourneyMap;
import laneway.model.SavedView;

import java.util.ArrayList;

/// Keeps a view; one that is called the same gives way to it.
public record SaveView(SavedView view) implements Edit {
    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var views = new ArrayList<>(map.about().views());
        int same = views.stream().map(SavedView::name).toList().indexOf(view.name());
        if (same < 0) {
            views.add(view);
        } else {
            views.set(same, view);
        }
        draft.set(map.about(), About.VIEWS, views);
        return draft.finish(Label.named("saveView", view.name()));
    }
}
