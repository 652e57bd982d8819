// SPDX-License-Identifier: Apache-2.0

package laneway.file.lock;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// A document that we hold, until it is closed or somebody takes it over.
public final class Hold {
    private final LockFile file;
    private Holder holder;
    private @Nullable Holder taker;

    Hold(LockFile file, Holder holder) {
        this.file = file;
        this.holder = holder;
    }

    Path place() {
        return file.place();
    }

    /// Who took the document over, as known so far.
    public synchronized Optional<Holder> takenBy() {
        return Optional.ofNullable(taker);
    }

    /// Looks on the disk who took the document over; a lock that somebody deleted is made again.
    ///
    /// A disk that cannot be read says nothing: the hold goes on.
    public synchronized Optional<Holder> look() {
        if (taker == null) {
            try {
                taker = other();
            } catch (IOException _) {
                return Optional.empty();
            }
        }
        return takenBy();
    }

    private @Nullable Holder other() throws IOException {
        try {
            return file.read().filter(found -> !found.isSameHold(holder)).orElse(null);
        } catch (NoSuchFileException _) {
            try {
                file.make(holder);
                return null;
            } catch (FileAlreadyExistsException _) {
                return file.read().orElse(null);
            }
        }
    }

    /// Gives a sign of life, where the document is still ours.
    synchronized void beat() {
        if (look().isPresent()) {
            return;
        }
        holder = holder.beating();
        try {
            file.beat(holder);
        } catch (IOException _) {
            // The next one may come through.
        }
    }

    /// Lets the document go.
    synchronized void close() {
        try {
            if (taker == null && file.read().filter(holder::isSameHold).isPresent()) {
                file.delete();
            }
        } catch (IOException _) {
            // Whoever comes next sees that our process has ended.
        }
    }
}
