// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.Problem;
import laneway.accounts.ProblemException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// How a text file is written.
public record TextForm(Charset encoding, char delimiter) {
    /// What the user can choose from.
    public static final List<Charset> ENCODINGS =
            List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    Charset.forName("windows-1252"));

    public static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    private static final Charset WINDOWS = ENCODINGS.getLast();
    private static final int SAMPLE = 1 << 16;

    /// What a file seems to be written in, as its beginning shows.
    public static TextForm of(Path file) throws ProblemException {
        var bytes = beginning(file);
        var encoding = encoding(bytes);
        return new TextForm(encoding, Delimiters.find(text(bytes, encoding)));
    }

    /// The text that a file begins with.
    static String beginning(Path file, Charset encoding) throws ProblemException {
        return text(beginning(file), encoding);
    }

    static boolean isPacked(Path file) {
        return file.toString().endsWith(".gz");
    }

    static InputStream stream(Path file) throws IOException {
        var stream = Files.newInputStream(file);
        try {
            return isPacked(file) ? new GZIPInputStream(stream, SAMPLE) : stream;
        } catch (IOException problem) {
            stream.close();
            throw problem;
        }
    }

    private static byte[] beginning(Path file) throws ProblemException {
        var name = String.valueOf(file.getFileName());
        try (var stream = stream(file)) {
            var bytes = stream.readNBytes(SAMPLE);
            if (bytes.length == 0) {
                throw new ProblemException(new Problem.Empty(name));
            }
            return bytes;
        } catch (NoSuchFileException problem) {
            throw new ProblemException(new Problem.NoFile(name), problem);
        } catch (IOException problem) {
            throw new ProblemException(
                    new Problem.Unreadable(name, String.valueOf(problem.getMessage())), problem);
        }
    }

    private static Charset encoding(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        int zerosAtEven = 0;
        int zerosAtOdd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                zerosAtEven += 1 - i % 2;
                zerosAtOdd += i % 2;
            }
        }
        if (zerosAtOdd > bytes.length / 4 && zerosAtEven == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (zerosAtEven > bytes.length / 4 && zerosAtOdd == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /// A letter that the end of the sample cuts is no fault.
    private static boolean isUtf8(byte[] bytes) {
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        var letters = CharBuffer.allocate(bytes.length);
        return !decoder.decode(ByteBuffer.wrap(bytes), letters, bytes.length < SAMPLE).isError();
    }

    private static String text(byte[] bytes, Charset encoding) {
        var text = new String(bytes, encoding);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
