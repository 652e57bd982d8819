// SPDX-License-Identifier: Apache-2.0
package laneway.export.png;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes a picture as PNG row by row, 24 bits a pixel (ISO/IEC 15948).
final class PngFile implements AutoCloseable {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int TRUE_COLOUR = 2;
    private static final int PERCEPTUAL = 0;
    private static final int PER_METRE = 1;

    /// Each byte is written as its difference to the one above: most of a board goes on downwards.
    private static final int UP = 2;

    private static final int CHUNK = 1 << 16;

    private final DataOutputStream out;
    private final Deflater deflater = new Deflater(6);
    private final byte[] chunk = new byte[CHUNK];
    private final byte[] filtered;
    private byte[] above;
    private byte[] row;
    private int filled;

    /// Begins a picture.
    ///
    /// @param dotsPerInch at which it has its natural size
    PngFile(OutputStream out, int width, int height, double dotsPerInch) throws IOException {
        this.out = new DataOutputStream(out);
        filtered = new byte[1 + 3 * width];
        above = new byte[3 * width];
        row = new byte[3 * width];
        out.write(SIGNATURE);
        var header = new ByteArrayOutputStream();
        var data = new DataOutputStream(header);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, TRUE_COLOUR, 0, 0, 0});
        write("IHDR", header.toByteArray());
        write("sRGB", new byte[] {PERCEPTUAL});
        var density = new ByteArrayOutputStream();
        data = new DataOutputStream(density);
        int perMetre = (int) Math.round(dotsPerInch / 0.0254);
        data.writeInt(perMetre);
        data.writeInt(perMetre);
        data.write(PER_METRE);
        write("pHYs", density.toByteArray());
    }

    /// Says something about the picture; before its first row.
    void note(String keyword, String text) throws IOException {
        // keyword, end, not compressed, no compression method, no language, no translated keyword
        var note = keyword + "\0\0\0\0\0" + text;
        write("iTXt", note.getBytes(StandardCharsets.UTF_8));
    }

    /// Adds a row of pixels, each 0xRRGGBB.
    void add(int[] pixels, int from) throws IOException {
        for (int i = 0, at = 0; at < row.length; i++) {
            int pixel = pixels[from + i];
            row[at++] = (byte) (pixel >> 16);
            row[at++] = (byte) (pixel >> 8);
            row[at++] = (byte) pixel;
        }
        filtered[0] = UP;
        for (int i = 0; i < row.length; i++) {
            filtered[i + 1] = (byte) (row[i] - above[i]);
        }
        var swapped = above;
        above = row;
        row = swapped;
        deflater.setInput(filtered);
        while (!deflater.needsInput()) {
            writeCompressed();
        }
    }

    private void writeCompressed() throws IOException {
        filled += deflater.deflate(chunk, filled, CHUNK - filled);
        if (filled == CHUNK) {
            flushChunk();
        }
    }

    private void flushChunk() throws IOException {
        var content = new byte[filled];
        System.arraycopy(chunk, 0, content, 0, filled);
        write("IDAT", content);
        filled = 0;
    }

    /// Ends the picture; the stream stays open.
    void finish() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            writeCompressed();
        }
        flushChunk();
        write("IEND", new byte[0]);
        out.flush();
    }

    @Override
    public void close() {
        deflater.end();
    }

    private void write(String type, byte[] content) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
