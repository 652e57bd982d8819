// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of a file's content: it tells our own save from somebody else's, as times cannot.
///
/// @param value 64 hexadecimal digits
public record ContentHash(String value) {
    static ContentHash of(byte[] content) {
        return of(digest(), content);
    }

    private static ContentHash of(MessageDigest digest, byte[] content) {
        return new ContentHash(HexFormat.of().formatHex(digest.digest(content)));
    }

    static ContentHash of(MessageDigest digest) {
        return of(digest, new byte[0]);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
