// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The SHA-256 of a file's content: it tells our own save from somebody else's, as times cannot.
///
/// @param value 64 hexadecimal digits
public record ContentHash(String value) {
    /// Of a whole content.
    public static ContentHash of(byte[] content) {
        return of(digest(), content);
    }

    private static ContentHash of(MessageDigest digest, byte[] content) {
        return new ContentHash(HexFormat.of().formatHex(digest.digest(content)));
    }

    static ContentHash of(MessageDigest digest) {
        return of(digest, new byte[0]);
    }

    /// The hash of everything that a stream gives.
    static ContentHash of(InputStream in) throws IOException {
        var digest = digest();
        var buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return of(digest);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
