// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

import laneway.desktop.dialog.Asker;
import laneway.desktop.work.Works;
import laneway.file.FileWatch;
import laneway.file.Store;
import laneway.file.lock.Locks;
import laneway.session.SavedPlace;
import laneway.session.SessionEvent;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Sees to it that the document gets along with whoever else works on its file.
final class Neighbours {
    private static final Duration BETWEEN_GLANCES = Duration.seconds(15);

    private final LockDesk locks;
    private final OutsideDesk outside;
    private final Timeline glances;

    /// @param busy whether somebody is in the middle of something that must not be disturbed
    /// @param changed hears that the file of the document stands otherwise
    Neighbours(
            OpenDocument document,
            Store store,
            Works works,
            Asker asker,
            Notices notices,
            SavingDesk saving,
            DocumentDesk documents,
            BooleanSupplier busy,
            Runnable changed) {
        locks =
                new LockDesk(
                        document,
                        Locks.ofThisProcess(store),
                        asker,
                        notices,
                        documents::open,
                        documents::openCopy);
        outside =
                new OutsideDesk(
                        document,
                        new FileWatch(store),
                        works,
                        asker,
                        notices,
                        saving,
                        busy,
                        documents::open,
                        changed);
        glances = new Timeline(new KeyFrame(BETWEEN_GLANCES, _ -> glance()));
        glances.setCycleCount(Animation.INDEFINITE);
        saving.guardWith(this::objection);
        document.onOpen(_ -> {
            outside.opened();
            locks.follow();
        });
        document.listen(this::on);
    }

    private void on(SessionEvent event) {
        if (event instanceof SessionEvent.SavedChanged) {
            outside.saved();
            locks.follow();
        }
    }

    private Optional<SaveGuard.Objection> objection(Path file, SavedPlace place) {
        return locks.objection(file, place).or(() -> outside.objection(file, place));
    }

    /// How the file of the document stands.
    Standing standing() {
        return outside.standing();
    }

    /// The user turned to the window, or away from it.
    void focused(boolean now) {
        if (now) {
            outside.look();
            locks.glance();
            glances.playFromStart();
        } else {
            glances.stop();
        }
    }

    private void glance() {
        outside.glance();
        locks.glance();
    }

    /// Lets the document go; waits for the disk.
    void close() {
        glances.stop();
        locks.close();
    }
}
