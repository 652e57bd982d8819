// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/// Says what failures of the disk mean, some of which Java tells apart by their message only.
public final class Failures {
    private Failures() {}

    /// What was written did not come back.
    static final class NotAsWritten extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// Why a file could not be written.
    public static SaveOutcome.Reason reason(IOException e, Disk disk, Path target) {
        @Nullable Path folder = target.getParent();
        if (e instanceof NotAsWritten) {
            return SaveOutcome.Reason.NOT_AS_WRITTEN;
        }
        if (e instanceof NoSuchFileException) {
            return SaveOutcome.Reason.FOLDER_MISSING;
        }
        if (e instanceof AccessDeniedException || isReadOnly(e)) {
            return SaveOutcome.Reason.NO_PERMISSION;
        }
        return isDiskFull(e) || (folder != null && isNearlyFull(disk, folder))
                ? SaveOutcome.Reason.DISK_FULL
                : SaveOutcome.Reason.DISK_ERROR;
    }

    /// The words of an error depend on the system's language; the space that is left does not.
    private static boolean isNearlyFull(Disk disk, Path folder) {
        try {
            return disk.freeBytes(folder) < 1 << 16;
        } catch (IOException _) {
            return false;
        }
    }

    static boolean isDiskFull(IOException e) {
        return says(e, "no space left", "not enough space", "disk quota exceeded", "disk full");
    }

    private static boolean isReadOnly(IOException e) {
        return says(e, "read-only file system", "write-protected");
    }

    private static boolean says(IOException e, String... signs) {
        var message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        for (String sign : signs) {
            if (message.contains(sign)) {
                return true;
            }
        }
        return false;
    }
}
