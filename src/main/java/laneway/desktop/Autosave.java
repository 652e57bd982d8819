// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import laneway.desktop.settings.Remembered;
import laneway.session.SessionEvent;

import java.util.function.BooleanSupplier;

/// Saves a map by itself a while after the last edit, where its owner wants that.
///
/// A comfort on top of the journal, which keeps every edit anyway.
final class Autosave {
    static final Duration USUAL_PAUSE = Duration.seconds(5);

    private final OpenDocument document;
    private final SavingDesk saving;
    private final Remembered remembered;
    private final BooleanSupplier busy;
    private final PauseTransition pause;

    /// @param busy whether somebody is in the middle of something that must not be disturbed
    Autosave(
            OpenDocument document,
            SavingDesk saving,
            Remembered remembered,
            BooleanSupplier busy,
            Duration pause) {
        this.document = document;
        this.saving = saving;
        this.remembered = remembered;
        this.busy = busy;
        this.pause = new PauseTransition(pause);
        this.pause.setOnFinished(_ -> save());
        document.onOpen(_ -> this.pause.stop());
        document.listen(event -> {
            if (event instanceof SessionEvent.MapChanged) {
                begin();
            }
        });
    }

    /// Whether the map in the window is saved by itself.
    boolean isOn() {
        return remembered.get().autosaved().contains(map());
    }

    /// Whether there is a file to save to.
    boolean isPossible() {
        var place = document.session().savedPlace();
        return place.file().isPresent() && !place.readOnly();
    }

    /// Begins with it, or ends it.
    void change() {
        boolean on = !isOn();
        remembered.change(settings -> settings.withAutosave(map(), on));
        begin();
    }

    private String map() {
        return document.map().id().value();
    }

    private void begin() {
        if (isOn() && isPossible() && document.session().isUnsaved()) {
            pause.playFromStart();
        } else {
            pause.stop();
        }
    }

    private void save() {
        if (busy.getAsBoolean() || saving.isWriting()) {
            begin();
        } else if (isOn() && isPossible() && document.session().isUnsaved()) {
            saving.save();
        }
    }
}
