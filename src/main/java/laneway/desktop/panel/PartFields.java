// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.layout.VBox;

import laneway.model.JourneyMap;
import laneway.model.PartId;

import java.util.Optional;

/// The fields of one part, for a place beside the inspector.
///
/// As there, they are made anew only for another part, so that whoever types keeps the caret.
public final class PartFields {
    private final Forms forms;
    private Optional<PartId> shown = Optional.empty();
    private Optional<Form<?>> form = Optional.empty();

    public PartFields(Desk desk) {
        forms = new Forms(desk);
    }

    /// The fields of a part that is in the map.
    public VBox show(PartId part, JourneyMap map) {
        if (!shown.equals(Optional.of(part)) || form.isEmpty()) {
            settle();
            shown = Optional.of(part);
            form = Optional.of(forms.of(new Subject.OfPart(part), map));
        }
        var fields = form.orElseThrow();
        fields.show(map);
        return fields.column();
    }

    /// Takes over what is written in fields that wait until it is finished.
    public void settle() {
        form.ifPresent(Form::settle);
    }
}
