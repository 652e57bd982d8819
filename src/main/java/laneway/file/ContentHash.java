// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/// What tells one content of a file from another: our own save from somebody else's, which times
/// cannot tell, and what was written from what was meant.
///
/// Two checksums and the length: together as unlikely to agree by chance as a hash of 64 bits, and
/// a fiftieth of the time of a cryptographic one where the JVM runs without its optimising
/// compiler. Nobody here has to be kept from making two files that agree; for what must not give
/// away what it was made from there is [NameHash].
///
/// @param value hexadecimal digits, at least 17 of them
public record ContentHash(String value) {
    /// Of a whole content.
    public static ContentHash of(byte[] content) {
        var sum = new Sum();
        sum.add(content, 0, content.length);
        return sum.hash();
    }

    /// The hash of everything that a stream gives.
    static ContentHash of(InputStream in) throws IOException {
        var sum = new Sum();
        var buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            sum.add(buffer, 0, read);
        }
        return sum.hash();
    }

    /// The hash of a content that comes in pieces.
    static final class Sum {
        private final CRC32 one = new CRC32();
        private final CRC32C other = new CRC32C();
        private long length;

        void add(byte[] bytes, int offset, int count) {
            one.update(bytes, offset, count);
            other.update(bytes, offset, count);
            length += count;
        }

        ContentHash hash() {
            var digits = HexFormat.of();
            return new ContentHash(
                    digits.toHexDigits(one.getValue(), Integer.BYTES * 2)
                            + digits.toHexDigits(other.getValue(), Integer.BYTES * 2)
                            + Long.toHexString(length));
        }
    }
}
