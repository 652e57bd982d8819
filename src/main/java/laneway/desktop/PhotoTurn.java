// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held, which a JPEG file says beside a picture that lies on its side.
///
/// @param orientation from 1, upright, to 8, as Exif 2.3 numbers them (tag 274)
record PhotoTurn(int orientation) {
    /// As the picture lies in the file.
    static final PhotoTurn NONE = new PhotoTurn(1);

    private static final short JPEG = (short) 0xFFD8;
    private static final int MARKER = 0xFF;
    private static final int APPLICATION = 0xE1;
    private static final int EXIF = 0x45786966;
    private static final short LITTLE_ENDIAN = 0x4949;
    private static final int ORIENTATION = 274;

    /// Reads it from the first bytes of a file of any kind; none where nothing is said.
    static PhotoTurn of(byte[] head) {
        try {
            int found = find(ByteBuffer.wrap(head));
            return found >= 1 && found <= 8 ? new PhotoTurn(found) : NONE;
        } catch (IndexOutOfBoundsException _) {
            // lengths and places in a file may be anything
            return NONE;
        }
    }

    private static int find(ByteBuffer file) {
        if (file.getShort(0) != JPEG) {
            return NONE.orientation;
        }
        int at = 2;
        while (Byte.toUnsignedInt(file.get(at)) == MARKER) {
            int kind = Byte.toUnsignedInt(file.get(at + 1));
            if (kind == APPLICATION && file.getInt(at + 4) == EXIF) {
                return inExif(file, at + 10);
            }
            at += 2 + Short.toUnsignedInt(file.getShort(at + 2));
        }
        return NONE.orientation;
    }

    /// @param start of the block, which all places in it count from
    private static int inExif(ByteBuffer file, int start) {
        var block =
                file.duplicate()
                        .order(
                                file.getShort(start) == LITTLE_ENDIAN
                                        ? ByteOrder.LITTLE_ENDIAN
                                        : ByteOrder.BIG_ENDIAN);
        int directory = start + block.getInt(start + 4);
        int entries = Short.toUnsignedInt(block.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (block.getShort(entry) == ORIENTATION) {
                return block.getShort(entry + 8);
            }
        }
        return NONE.orientation;
    }

    /// Whether the upright picture is as wide as the one in the file is high.
    boolean swapsSides() {
        return orientation >= 5;
    }

    /// What sets a picture of this size upright.
    AffineTransform upright(double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
