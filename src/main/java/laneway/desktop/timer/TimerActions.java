// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.timer;

import java.time.Duration;

/// What can be done with the timer.
public interface TimerActions {
    void start(Duration span);

    /// Stands still, or goes on.
    void pause();

    /// Gives one minute more.
    void more();

    /// Puts the timer away.
    void stop();

    /// Ends in silence from now on, or with a tone again.
    void mute();
}
