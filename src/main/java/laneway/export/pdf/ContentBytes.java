// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of a content stream as they grow.
final class ContentBytes {
    private byte[] bytes = new byte[1 << 16];
    private int size;

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    int size() {
        return size;
    }

    /// An operator, or anything else in ASCII, with a line's end.
    ContentBytes op(String text) {
        return text(text).raw('\n');
    }

    /// ASCII as it is.
    ContentBytes text(String text) {
        int length = text.length();
        need(length);
        for (int i = 0; i < length; i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
        return this;
    }

    /// A number with at most two places behind the point, and a space.
    ContentBytes number(double value) {
        long hundredths = Math.round(value * 100);
        need(24);
        if (hundredths < 0) {
            bytes[size++] = '-';
            hundredths = -hundredths;
        }
        long whole = hundredths / 100;
        int rest = (int) (hundredths % 100);
        if (whole > 0 || rest == 0) {
            digits(whole);
        }
        if (rest > 0) {
            bytes[size++] = '.';
            bytes[size++] = (byte) ('0' + rest / 10);
            if (rest % 10 > 0) {
                bytes[size++] = (byte) ('0' + rest % 10);
            }
        }
        bytes[size++] = ' ';
        return this;
    }

    /// A number with up to five places behind the point, for matrices and colours, and a space.
    ContentBytes exact(double value) {
        String text = String.valueOf(Math.round(value * 100_000) / 100_000.0);
        return text(text.contains("E") ? "0" : text).raw(' ');
    }

    private void digits(long value) {
        long power = 1;
        while (value / power >= 10) {
            power *= 10;
        }
        for (long left = value; power > 0; power /= 10) {
            bytes[size++] = (byte) ('0' + left / power);
            left %= power;
        }
    }

    ContentBytes raw(int value) {
        need(1);
        bytes[size++] = (byte) value;
        return this;
    }

    /// The two bytes of a code inside a literal string.
    void code(int code) {
        inString(code >> 8);
        inString(code & 0xFF);
    }

    private void inString(int value) {
        need(2);
        switch (value) {
            case '(', ')', '\\' -> {
                bytes[size++] = '\\';
                bytes[size++] = (byte) value;
            }
            case '\r' -> {
                bytes[size++] = '\\';
                bytes[size++] = 'r';
            }
            default -> bytes[size++] = (byte) value;
        }
    }

    /// A text as a hexadecimal string with the mark of UTF-16.
    ContentBytes utf16(String text) {
        text("<FEFF").text(hex(text));
        return raw('>');
    }

    static String hex(String text) {
        var hex = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(Character.forDigit((b >> 4) & 15, 16))
                    .append(Character.forDigit(b & 15, 16));
        }
        return hex.toString();
    }

    private void need(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
