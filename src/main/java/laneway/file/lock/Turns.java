// SPDX-License-Identifier: Apache-2.0

package laneway.file.lock;

import laneway.file.Disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Lets the processes of one user clear away what others left one after the other.
///
/// Looking whose lock it is and removing it are two steps; of two who take them at once, the second
/// would remove the lock that the first has just made.
///
/// @param folder of this user, with the file that whoever is at it holds
record Turns(Disk disk, Path folder) {
    private static final String NAME = "locks.turn";
    private static final int TRIES = 100;
    private static final Duration PAUSE = Duration.ofMillis(10);

    /// Waits until nobody else is at it; goes on without waiting where that cannot be known.
    Closeable take() {
        try {
            disk.makeFolder(folder);
            var file = folder.resolve(NAME);
            Optional<Closeable> turn = disk.hold(file);
            for (int i = 0; i < TRIES && turn.isEmpty(); i++) {
                LockSupport.parkNanos(PAUSE.toNanos());
                turn = disk.hold(file);
            }
            return turn.orElse(() -> {});
        } catch (IOException _) {
            return () -> {};
        }
    }
}
