// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import laneway.file.Opening.Reason;
import laneway.model.Limits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;

class BadInputTest {
    private static final String OURS = "{\"format\": \"laneway\", \"version\": 1";

    @TempDir Path folder;

    private Opening open(String content) throws IOException {
        return open(content.getBytes(UTF_8));
    }

    /// Opens a file with this content; the file must stay as it is.
    private Opening open(byte[] content) throws IOException {
        var file = Files.write(folder.resolve("map.laneway"), content);
        var opening = new MapFiles(Disk.real(), folder.resolve("copies")).open(file);
        assertThat(file).hasBinaryContent(content);
        assertThat(folder.toFile().list()).containsExactly("map.laneway");
        assertThat(opening.sentence().text()).endsWith(".").doesNotContain("{");
        return opening;
    }

    private static Opening.Damaged damaged(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Damaged.class);
        return (Opening.Damaged) opening;
    }

    @Test
    void aFileThatIsNotJsonIsNotOurs() throws IOException {
        assertThat(open("Dear diary")).isEqualTo(new Opening.NotOurs());
        assertThat(open(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2}))
                .isEqualTo(new Opening.NotOurs());
        assertThat(open("\"format\"")).isEqualTo(new Opening.NotOurs());
    }

    @Test
    void anotherProgramsJsonIsNotOurs() throws IOException {
        assertThat(open("{\"type\": \"excalidraw\", \"version\": 2}"))
                .isEqualTo(new Opening.NotOurs());
        assertThat(open("[1, 2]")).isEqualTo(new Opening.NotOurs());
        assertThat(open("{\"format\": \"laneway\", \"version\": \"one\"}"))
                .isEqualTo(new Opening.NotOurs());
        assertThat(open("{\"format\": \"laneway\", \"version\": 0}"))
                .isEqualTo(new Opening.NotOurs());
    }

    @Test
    void aNewerVersionOpensForReading() throws IOException {
        var json = MapFormatTest.written(aSmallMap().build());
        var newer = json.replace("\"version\": 2", "\"version\": 7, \"orbit\": {\"height\": 1}");
        assertThat(open(newer))
                .isInstanceOfSatisfying(
                        Opening.TooNew.class,
                        tooNew -> {
                            assertThat(tooNew.version()).isEqualTo(7);
                            assertThat(tooNew.map().cards()).hasSize(4);
                            assertThat(MapFormatTest.written(tooNew.map())).contains("orbit");
                        });
    }

    @Test
    void aCutOffFileOpensAsFarAsItCanBeRead() throws IOException {
        var bytes = MapFormat.write(aSmallMap().withCards("Pay", "Actions", 40).build());
        var opening = damaged(open(Arrays.copyOf(bytes, bytes.length * 3 / 4)));
        assertThat(opening.shown().orElseThrow().stages()).hasSize(3);
        assertThat(opening.shown().orElseThrow().cards().size()).isBetween(10, 43);
    }

    @Test
    void aCutOffFileWithNothingInItOffersNoEmptyMap() throws IOException {
        assertThat(damaged(open(OURS + ", \"map\": {\"id\": \"m\", \"title\": \"x")).shown())
                .isEmpty();
    }

    @Test
    void anEmptyFileOffersNoEmptyMap() throws IOException {
        assertThat(open("")).isEqualTo(new Opening.Unreadable(Reason.EMPTY));
    }

    @Test
    void everyCardThatStandsWholeBeforeACutIsShown() throws IOException {
        var map = aSmallMap().withCards("Pay", "Actions", 20).build();
        var text = new String(MapFormat.write(map), UTF_8);
        for (int end = text.indexOf("\"stages\"") + 200; end < text.length() - 2; end += 7) {
            var before = text.substring(0, end);
            var shown = damaged(MapFormat.read(before.getBytes(UTF_8))).shown();
            var whole =
                    map.cards().stream()
                            .filter(card -> before.contains("\"" + card.id().value() + "\""))
                            .filter(card -> isWhole(before, card.id().value()))
                            .toList();
            assertThat(shown.orElseThrow().cards()).as("cut at " + end).containsAll(whole);
            assertThat(shown.orElseThrow().id()).isEqualTo(map.id());
        }
    }

    /// A card of the small maps has no object in it.
    private static boolean isWhole(String text, String card) {
        return text.indexOf('}', text.indexOf("\"id\": \"" + card + "\"")) > 0;
    }

    @Test
    void aNameThatStandsTwiceIsDamageAndLosesNothing() throws IOException {
        var opening =
                damaged(
                        open(
                                OURS
                                        + ", \"stages\": [{\"id\": \"s\", \"name\": \"one\",\n"
                                        + "\"name\": \"two\"}]}"));
        assertThat(opening.line()).isEqualTo(2);
        var map = opening.shown().orElseThrow();
        assertThat(map.stages().getFirst().name()).isEqualTo("one");
        assertThat(MapFormatTest.written(map)).contains("two");
    }

    @Test
    void whatIsNotStrictJsonIsDamage() throws IOException {
        for (String wrong : new String[] {"NaN", "Infinity", "01", "+1", "'a'", "1 // one"}) {
            damaged(open(OURS + ", \"x\": " + wrong + "}"));
        }
        damaged(open(OURS + "} {}"));
        damaged(open(OURS + ",}"));
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        assertThat(open(OURS + ", \"x\": " + "[".repeat(62) + "]".repeat(62) + "}"))
                .isInstanceOf(Opening.Opened.class);
        for (int depth : new int[] {64, 65, 100_000}) {
            assertThat(open(OURS + ", \"x\": " + "[".repeat(depth) + "]".repeat(depth) + "}"))
                    .isEqualTo(new Opening.Unreadable(Reason.NESTED_TOO_DEEP));
        }
    }

    @Test
    void aGiantTextIsRefused() throws IOException {
        var longest = "x".repeat(Limits.TEXT);
        assertThat(open(OURS + ", \"map\": {\"title\": \"" + longest + "\"}}"))
                .isInstanceOf(Opening.Opened.class);
        assertThat(open(OURS + ", \"map\": {\"title\": \"" + longest + "x\"}}"))
                .isEqualTo(new Opening.Unreadable(Reason.TEXT_TOO_LONG));
        assertThat(open(OURS + ", \"map\": {\"title\": \"" + longest.repeat(100) + "\"}}"))
                .isEqualTo(new Opening.Unreadable(Reason.TEXT_TOO_LONG));
        assertThat(open(OURS + ", \"" + longest + "\": 1}"))
                .isEqualTo(new Opening.Unreadable(Reason.TEXT_TOO_LONG));
        assertThat(open(OURS + ", \"x\": " + "1".repeat(200_000) + "}"))
                .isEqualTo(new Opening.Unreadable(Reason.TEXT_TOO_LONG));
    }

    @Test
    void tooManyCardsAreRefused() throws IOException {
        var cards = String.join(",", Collections.nCopies(Limits.CARDS + 1, "{}"));
        assertThat(open(OURS + ", \"cards\": [" + cards + "]}"))
                .isEqualTo(new Opening.Unreadable(Reason.TOO_MANY_CARDS));
    }

    @Test
    void tooManyValuesAreRefused() throws IOException {
        assertThat(open(OURS + ", \"x\": [" + "[],".repeat(JsonReader.VALUES) + "0]}"))
                .isEqualTo(new Opening.Unreadable(Reason.TOO_MANY_VALUES));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertThat(MapFormat.read(new byte[MapFormat.LARGEST + 1]))
                .isEqualTo(new Opening.Unreadable(Reason.FILE_TOO_LARGE));
    }

    @Test
    void manyRepairsAreMadeInReasonableTime() throws IOException {
        var dangling = new StringBuilder(OURS + ", \"cards\": [{}");
        for (int i = 0; i < 20_000; i++) {
            dangling.append(",{\"id\":\"c\",\"step\":\"").append(i).append("\",\"touchpoint\":\"t");
            dangling.append(i).append("\"}");
        }
        dangling.append("],\"links\":[{}");
        for (int i = 0; i < 20_000; i++) {
            dangling.append(",{\"from\":\"x\",\"to\":\"y\"}");
        }
        var opening = open(dangling + "]}");
        assertThat(opening.shown().orElseThrow().cards()).hasSize(20_001);
        assertThat(opening.shown().orElseThrow().touchpoints()).hasSize(20_000);
    }

    @Test
    void aFolderIsNoMap() throws IOException {
        var files = new MapFiles(Disk.real(), folder.resolve("copies"));
        assertThat(files.open(folder)).isEqualTo(new Opening.Unreadable(Reason.FOLDER));
    }

    @Test
    void aMissingFileIsSaidToBeMissing() throws IOException {
        var files = new MapFiles(Disk.real(), folder.resolve("copies"));
        assertThat(files.open(folder.resolve("gone.laneway")))
                .isEqualTo(new Opening.Unreadable(Reason.MISSING));
    }

    @Test
    void aFileThatMayNotBeReadIsSaidToBeForbidden() throws IOException {
        var file = Files.writeString(folder.resolve("map.laneway"), OURS + "}");
        var disk = FaultyDisk.failing("read", new AccessDeniedException("map.laneway"));
        assertThat(new MapFiles(disk, folder).open(file))
                .isEqualTo(new Opening.Unreadable(Reason.NO_PERMISSION));
    }

    @Test
    void aFailingDiskIsSaidToFail() throws IOException {
        var file = Files.writeString(folder.resolve("map.laneway"), OURS + "}");
        var disk = FaultyDisk.failing("read more", new IOException("Input/output error"));
        assertThat(new MapFiles(disk, folder).open(file))
                .isEqualTo(new Opening.Unreadable(Reason.DISK_ERROR));
    }

    @Test
    void aDeviceIsNotReadForEver() {
        var device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));
        var files = new MapFiles(Disk.real(), folder);
        assertThat(files.open(device)).isEqualTo(new Opening.NotOurs());
        assertThat(files.save(aSmallMap().build(), device))
                .isEqualTo(
                        new SaveOutcome.Refused(
                                SaveOutcome.Reason.NOT_A_FILE, device, Optional.empty()));
    }

    @Test
    void everyReasonHasItsSentence() {
        for (Reason reason : Reason.values()) {
            assertThat(new Opening.Unreadable(reason).sentence().text()).endsWith(".");
        }
        for (SaveOutcome.Reason reason : SaveOutcome.Reason.values()) {
            var refused = new SaveOutcome.Refused(reason, folder, Optional.empty());
            assertThat(refused.sentence().text()).endsWith(".");
        }
        for (SaveOutcome.Protection protection : SaveOutcome.Protection.values()) {
            var saved = new SaveOutcome.Saved(ContentHash.of(new byte[0]), protection);
            assertThat(saved.sentence().text()).endsWith(".");
        }
    }
}
