// SPDX-License-Identifier: Apache-2.0
package laneway.file.journal;

import com.code_intelligence.jazzer.junit.FuzzTest;

import laneway.Soak;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.stream.Stream;

/// Journals made from ours by whatever leads to code that no other journal reached.
class JournalFuzzTest {
    private static final LeftBehind OURS = LeftBehind.by(1, 12);
    private static long tried;

    static Stream<byte[]> ours() {
        return Stream.of(OURS.frames());
    }

    @MethodSource("ours")
    @FuzzTest(maxDuration = "10m")
    void anyBytesGiveBackWhatIsWhole(byte[] frames) throws IOException {
        tried++;
        new LeftBehind(OURS.base(), frames).checkRecovers();
    }

    @AfterAll
    static void report() {
        Soak.report("inputs recovered as a journal", tried);
    }
}
