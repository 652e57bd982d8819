// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import java.io.IOException;
import java.util.Locale;

/// Tells failures of the disk apart that Java reports by their message only.
final class Failures {
    private Failures() {}

    static boolean isDiskFull(IOException e) {
        return says(e, "no space left", "not enough space", "disk quota exceeded", "disk full");
    }

    static boolean isReadOnly(IOException e) {
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
