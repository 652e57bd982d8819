// SPDX-License-Identifier: Apache-2.0
package laneway.file.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.code_intelligence.jazzer.junit.FuzzTest;

import laneway.Soak;
import laneway.file.ContentHash;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Journals of which every checksum is right and nothing else need be.
///
/// The input is the base and the content of each frame, in Latin-1 with a byte between them that no
/// UTF-8 has; where it names the hash of the base, the hash of what it says is the base is put.
class FrameFuzzTest {
    private static final String BETWEEN = "\u00ff";
    private static final String HASH = "<hash>";
    private static long tried;

    static Stream<byte[]> ours() {
        return LongStream.of(1, 2, 3).mapToObj(seed -> input(LeftBehind.by(seed, 6)));
    }

    private static byte[] input(LeftBehind left) {
        var hash = ContentHash.of(left.base()).value();
        var contents = contents(left.frames()).stream().map(bytes -> new String(bytes, ISO_8859_1));
        return Stream.concat(Stream.of(new String(left.base(), ISO_8859_1)), contents)
                .collect(Collectors.joining(BETWEEN))
                .replace(hash, HASH)
                .getBytes(ISO_8859_1);
    }

    private static List<byte[]> contents(byte[] frames) {
        try {
            return Frames.read(new ByteArrayInputStream(frames));
        } catch (IOException e) {
            throw new AssertionError("bytes can always be read", e);
        }
    }

    @MethodSource("ours")
    @FuzzTest(maxDuration = "10m")
    void anyContentsGiveASoundMap(byte[] input) throws IOException {
        tried++;
        var pieces = Arrays.asList(new String(input, ISO_8859_1).split(BETWEEN, -1));
        var base = pieces.getFirst().getBytes(ISO_8859_1);
        var hash = ContentHash.of(base).value();
        var frames = new ByteArrayOutputStream();
        for (var piece : pieces.subList(1, pieces.size())) {
            if (!piece.isEmpty()) {
                frames.writeBytes(Frames.around(piece.replace(HASH, hash).getBytes(ISO_8859_1)));
            }
        }
        new LeftBehind(base, frames.toByteArray()).checkRecovers();
    }

    @AfterAll
    static void report() {
        Soak.report("inputs recovered as frames", tried);
    }
}
