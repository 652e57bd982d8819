// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import laneway.desktop.words.Words;
import laneway.model.ActionItem;
import laneway.model.ActionState;
import laneway.model.Property;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// The fields of an action item.
final class ActionForm {
    private ActionForm() {}

    static Form<ActionItem> of(Desk desk, ActionItem item) {
        var form =
                new Form<ActionItem>(desk, List.of(item.id()))
                        .title(ActionItem.TEXT)
                        .line(ActionItem.OWNER);
        day(form, ActionItem.DUE);
        form.constant(ActionItem.STATE, "actionState", ActionState.class);
        size(form, ActionItem.VALUE);
        size(form, ActionItem.EFFORT);
        form.paragraph(ActionItem.NOTE);
        day(form, ActionItem.REVIEW);
        return form.node(DeleteButton.of(desk, item.id()), _ -> {});
    }

    private static void day(
            Form<ActionItem> form, Property<ActionItem, @Nullable LocalDate> property) {
        form.optional(property, changed -> new DateEditor(Words.say("field." + property), changed));
    }

    private static void size(
            Form<ActionItem> form, Property<ActionItem, @Nullable Integer> property) {
        form.optional(
                property,
                changed -> {
                    var pick = new PickEditor<Integer>("size", true, changed);
                    for (int size = 1; size <= ActionItem.MOST; size++) {
                        pick.with(size, String.valueOf(size));
                    }
                    return pick;
                });
    }
}
