// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The identity of an image: the SHA-256 of its bytes, so that the same picture is kept once.
public record ImageId(String value) implements PartId {
    public ImageId {
        PartId.check(value);
    }

    /// The identity that these bytes have, as 64 hexadecimal digits.
    public static ImageId of(Bytes bytes) {
        return new ImageId(HexFormat.of().formatHex(sha256().digest(bytes.toArray())));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
