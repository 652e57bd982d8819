// SPDX-License-Identifier: Apache-2.0
package laneway.accounts;

import java.util.ArrayList;
import java.util.List;

/// A way to stop what runs, from another thread.
public final class Stop {
    private final List<Runnable> ends = new ArrayList<>();
    private boolean requested;

    /// Ends what runs now, and what would run next.
    public void request() {
        List<Runnable> now;
        synchronized (this) {
            requested = true;
            now = List.copyOf(ends);
        }
        now.forEach(Runnable::run);
    }

    public synchronized boolean isRequested() {
        return requested;
    }

    /// Has an end run when a stop is asked for, until the end is taken back; at once where one was
    /// asked for already.
    public void onRequest(Runnable end) {
        synchronized (this) {
            if (!requested) {
                ends.add(end);
                return;
            }
        }
        end.run();
    }

    /// Takes an end back, since what it would end is over.
    public synchronized void over(Runnable end) {
        ends.remove(end);
    }

    /// Goes on only where nobody asked for a stop.
    public void check() throws ProblemException {
        if (isRequested()) {
            throw new ProblemException(new Problem.Stopped());
        }
    }
}
