// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.work;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/// A piece of work that runs: its name, how far it is, and a way to stop it.
///
/// Shown and stopped on the screen's thread; the work itself asks [#isCancelled] from its own.
public final class Work {
    private final String name;
    private final boolean stoppable;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<Runnable> ending = new AtomicReference<>(() -> {});

    Work(String name, boolean stoppable) {
        this.name = name;
        this.stoppable = stoppable;
    }

    /// What the user knows it by.
    public String name() {
        return name;
    }

    /// Whether it can be cancelled.
    public boolean isStoppable() {
        return stoppable;
    }

    /// From 0 to 1; negative while nobody knows.
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /// Asks the work to stop; it does so when it looks next, or is told.
    public void cancel() {
        cancelled.set(true);
        ending.get().run();
    }

    /// Has the work told when it is asked to stop, for one that waits and cannot look.
    public void onCancel(Runnable end) {
        ending.set(end);
        if (isCancelled()) {
            end.run();
        }
    }

    public boolean isCancelled() {
        return cancelled.get();
    }

    void advance(double fraction) {
        progress.set(fraction);
    }
}
