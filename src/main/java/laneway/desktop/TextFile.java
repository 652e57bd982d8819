// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.session.SeparatedText;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Reads files of text and tables that other programs wrote.
final class TextFile {
    private static final int LARGEST = 20_000_000;
    private static final List<String> TABLES = List.of(".csv", ".tsv", ".tab");
    private static final List<String> TEXTS = List.of(".txt", ".md", ".text");

    private TextFile() {}

    /// What came of it.
    sealed interface Read {
        /// Lines, or rows with tabs between their columns.
        record Text(String text) implements Read {}

        record TooLarge() implements Read {}

        record Unreadable() implements Read {}
    }

    static boolean isText(Path file) {
        return ends(file, TABLES) || ends(file, TEXTS);
    }

    private static boolean ends(Path file, List<String> endings) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }

    static Read read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                return new Read.TooLarge();
            }
            var text = text(bytes);
            return new Read.Text(ends(file, TABLES) ? SeparatedText.withTabs(text) : text);
        } catch (IOException _) {
            return new Read.Unreadable();
        }
    }

    /// UTF-8, or UTF-16 as its first bytes say; what is neither comes from a Windows program.
    private static String text(byte[] bytes) {
        boolean wide =
                bytes.length > 1
                        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                                || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
        if (wide) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
