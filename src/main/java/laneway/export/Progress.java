// SPDX-License-Identifier: Apache-2.0
package laneway.export;

import java.util.concurrent.CancellationException;

/// How far a long piece of work has come, and whether anybody still wants it.
///
/// Called from the thread that works, which is never the screen's.
public interface Progress {
    /// Tells how much is done.
    ///
    /// @param fraction from 0 to 1
    void at(double fraction);

    /// Whether the work should stop.
    boolean cancelled();

    /// Tells how much is done and stops the work if nobody wants it any more.
    ///
    /// @throws CancellationException if [#cancelled]
    default void step(long done, long all) {
        if (cancelled()) {
            throw new CancellationException();
        }
        at(all == 0 ? 1 : Math.min(1, (double) done / all));
    }

    /// A part of this progress: its 0 to 1 are `from` to `to` of the whole.
    default Progress part(double from, double to) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void at(double fraction) {
                whole.at(from + (to - from) * fraction);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }

    /// Progress that nobody watches.
    static Progress unwatched() {
        return new Progress() {
            @Override
            public void at(double fraction) {}

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}
