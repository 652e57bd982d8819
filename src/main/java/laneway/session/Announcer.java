// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

/// Tells listeners one event after the other, also where telling one brings about another.
final class Announcer {
    private final List<SessionListener> listeners = new CopyOnWriteArrayList<>();
    private final Queue<SessionEvent> waiting = new ArrayDeque<>();
    private boolean telling;

    /// Adds a listener; what is returned takes it off again.
    Runnable add(SessionListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Whether a listener is being told something at this moment.
    boolean isTelling() {
        return telling;
    }

    void tell(SessionEvent event) {
        waiting.add(event);
        if (telling) {
            return;
        }
        telling = true;
        RuntimeException thrown = null;
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            for (SessionListener listener : listeners) {
                try {
                    listener.on(next);
                } catch (RuntimeException e) {
                    // The others must hear of it all the same, or they would show an old map.
                    thrown = joined(thrown, e);
                }
            }
        }
        telling = false;
        if (thrown != null) {
            throw thrown;
        }
    }

    private static RuntimeException joined(
            @Nullable RuntimeException first, RuntimeException next) {
        if (first == null) {
            return next;
        }
        first.addSuppressed(next);
        return first;
    }
}
