// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Makes of any text a name that every disk takes, and that tells nothing of the text but that it
/// is another.
public final class NameHash {
    private NameHash() {}

    /// The beginning of the text's SHA-256.
    ///
    /// @param digits how many, at most 64
    public static String of(String text, int digits) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
