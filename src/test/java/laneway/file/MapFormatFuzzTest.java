// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static laneway.model.MapBuilder.aSmallMap;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;

import laneway.Soak;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/// Files made from ours by whatever leads to code that no other file reached.
class MapFormatFuzzTest {
    private static long tried;

    static Stream<byte[]> ours() {
        var maps = Stream.of(aSmallMap().build(), EveryField.map(), RandomMap.of(1));
        var damaged = "{\"format\": \"laneway\", \"stages\": [{\"name\": \"A\", \"name\": \"B\"";
        return Stream.concat(maps.map(MapFormat::write), Stream.of(damaged.getBytes(UTF_8)));
    }

    @MethodSource("ours")
    @FuzzTest(maxDuration = "10m")
    void anyBytesOpenOrAreRefused(byte[] bytes) {
        tried++;
        ClearOpening.checkClear(MapFormat.read(bytes), "fuzzed");
    }

    @AfterAll
    static void report() {
        Soak.report("inputs opened as a map", tried);
    }
}
