// SPDX-License-Identifier: Apache-2.0

package laneway.file.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/// Pieces of bytes one behind the other, each with its length and a checksum.
///
/// A crash can tear only the end of a file that grows; what stands before the first frame that is
/// not whole is as it was written.
final class Frames {
    /// The longest frame, in bytes: all images of a map at once and what belongs to them.
    static final int LONGEST = 100_000_000;

    private static final int HEAD = 2 * Integer.BYTES;

    private Frames() {}

    /// A frame around some bytes.
    static byte[] around(byte[] content) {
        if (content.length == 0 || content.length > LONGEST) {
            throw new IllegalArgumentException("no frame holds " + content.length + " bytes");
        }
        return ByteBuffer.allocate(HEAD + content.length)
                .putInt(content.length)
                .putInt(checksum(content))
                .put(content)
                .array();
    }

    /// The contents of all frames up to the first that is not whole.
    static List<byte[]> read(InputStream in) throws IOException {
        var contents = new ArrayList<byte[]>();
        for (var next = next(in); next.isPresent(); next = next(in)) {
            contents.add(next.get());
        }
        return contents;
    }

    /// The content of the next frame; empty where it is not whole.
    static Optional<byte[]> next(InputStream in) throws IOException {
        var head = in.readNBytes(HEAD);
        if (head.length < HEAD) {
            return Optional.empty();
        }
        var numbers = ByteBuffer.wrap(head);
        int length = numbers.getInt();
        int checksum = numbers.getInt();
        if (length <= 0 || length > LONGEST) {
            return Optional.empty();
        }
        var content = in.readNBytes(length);
        return content.length < length || checksum(content) != checksum
                ? Optional.empty()
                : Optional.of(content);
    }

    private static int checksum(byte[] content) {
        var crc = new CRC32C();
        crc.update(ByteBuffer.allocate(Integer.BYTES).putInt(content.length).flip());
        crc.update(content);
        return (int) crc.getValue();
    }
}
