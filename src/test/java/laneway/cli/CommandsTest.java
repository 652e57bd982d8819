// SPDX-License-Identifier: Apache-2.0
package laneway.cli;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.export.ExportMaps;
import laneway.export.LargeMap;
import laneway.file.MapFormat;
import laneway.model.About;
import laneway.model.FilterMode;
import laneway.model.Rank;
import laneway.model.SavedView;
import laneway.model.Signal;
import laneway.model.SignalId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

class CommandsTest {
    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path map = Path.of("");

    @BeforeEach
    void writeMap() throws IOException {
        map = folder.resolve("buying.laneway");
        Files.write(map, MapFormat.write(aSmallMap().titled("Buying").build()));
    }

    @Test
    void infoCountsCardsByStageAndLane() {
        assertThat(run("info", map)).isZero();
        assertThat(said(out))
                .contains("Buying", "4 cards in 3 stages and 2 lanes, no touchpoints")
                .contains(
                        "                 Discover  Try  Pay  All",
                        "Actions                 2    0    0    2",
                        "Needs and pains         0    1    1    2",
                        "All                     2    1    1    4",
                        "The map is valid.");
    }

    @Test
    void insightTellsWhatWasFoundWithItsReason() throws IOException {
        writeMapWithASignal();
        assertThat(run("insight", map)).isZero();
        assertThat(said(out))
                .contains("4 findings:")
                .contains(" 55  signal-without-team   No team acts on “Login”.");
    }

    @Test
    void insightTellsScriptsTheSame() throws IOException {
        writeMapWithASignal();
        assertThat(run("insight", map, "--json", "--kind", "signal-without-team")).isZero();
        assertThat(String.join("", said(out)))
                .contains("\"kind\": \"signal-without-team\"", "\"topic\": \"signals\"")
                .contains("\"weight\": 55", "\"ids\": [\"signal-1\"]")
                .doesNotContain("no-signal");
    }

    @Test
    void insightFailsWhereAFindingIsTooHeavy() throws IOException {
        writeMapWithASignal();
        assertThat(run("insight", map, "--fail-on", "54")).isEqualTo(3);
        assertThat(run("insight", map, "--fail-on", "55")).isZero();
        assertThat(run("insight", map, "--fail-on", "54", "--kind", "ownership")).isZero();
        assertThat(run("insight", map, "--kind", "weather")).isEqualTo(Commands.USAGE);
        assertThat(said(err)).singleElement().asString().contains("weather", "nobody-leads");
    }

    @Test
    void insightComparesWithTheIdealJourney() throws IOException {
        var ideal = folder.resolve("ideal.laneway");
        Files.write(ideal, MapFormat.write(aSmallMap().withStage("Renew").build()));
        assertThat(run("insight", map, "--ideal", ideal)).isZero();
        assertThat(said(out))
                .containsExactly("One thing is missing:", "The stage Renew is missing.");
    }

    private void writeMapWithASignal() throws IOException {
        var signal = Signal.named(new SignalId("signal-1"), Rank.FIRST, "Login", null);
        Files.write(map, MapFormat.write(aSmallMap().with(signal).build()));
    }

    @Test
    void checkSaysInOneSentenceThatAMapIsValid() {
        assertThat(run("check", map)).isZero();
        assertThat(said(out)).containsExactly(map + ": The map is valid.");
        assertThat(said(err)).isEmpty();
    }

    @Test
    void checkTellsANewerVersionByItsExitCode() throws IOException {
        var newer = Files.readString(map).replace("\"version\": 2", "\"version\": 3");
        Files.writeString(map, newer);
        assertThat(run("check", map)).isEqualTo(1);
        assertThat(said(out)).singleElement().asString().contains("newer version of Laneway");
    }

    @Test
    void checkTellsWhatIsNoMapByItsExitCode() throws IOException {
        Files.writeString(map, "{\"nodes\": []}");
        assertThat(run("check", map)).isEqualTo(2);
        assertThat(said(err)).singleElement().asString().contains("no Laneway map");
    }

    @Test
    void aMapThatIsNotThereIsOneSentence() {
        for (String command : List.of("check", "info")) {
            assertThat(run(command, folder.resolve("gone.laneway"))).isEqualTo(2);
        }
        assertThat(said(err)).hasSize(2).allMatch(line -> line.contains("cannot be found"));
        assertThat(said(out)).isEmpty();
    }

    @Test
    void exportWritesTheKindThatTheNameAsksFor() {
        var target = folder.resolve("Buying.XLSX");
        assertThat(run("export", map, "--to", target)).isZero();
        assertThat(target).isNotEmptyFile();
        assertThat(said(out)).containsExactly("Wrote " + target + ".");
    }

    @Test
    void exportWritesSeveralKindsAtOnce() throws IOException {
        var pdf = folder.resolve("buying.pdf");
        var png = folder.resolve("buying.png");
        assertThat(run("export", map, "--to", pdf, "--to", png, "--scale", "2x", "--page", "A4"))
                .isZero();
        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.7");
        assertThat(Files.readString(png, StandardCharsets.ISO_8859_1)).contains("PNG");
    }

    @Test
    void exportShowsWhatASavedViewShows() throws IOException {
        saveView();
        var target = folder.resolve("part.pdf");
        assertThat(run("export", map, "--to", target, "--view", "no ACTIONS")).isZero();
        assertThat(said(out)).contains("Left out: Actions, 3 of 4 cards.");
    }

    @Test
    void aViewThatIsNotThereIsTold() throws IOException {
        var target = folder.resolve("part.pdf");
        assertThat(run("export", map, "--to", target, "--view", "Mine")).isEqualTo(1);
        assertThat(said(err)).singleElement().asString().contains("'Mine'", "nor any other");
        saveView();
        assertThat(run("export", map, "--to", target, "--view", "Mine")).isEqualTo(1);
        assertThat(said(err)).last().asString().contains("'Mine'", "No actions");
        assertThat(target).doesNotExist();
    }

    /// Without the first lane, and of the rest only what says something of a bill.
    private void saveView() throws IOException {
        var small = aSmallMap().titled("Buying").build();
        var lane = small.lanes().getFirst().id();
        var view =
                new SavedView(
                        "No actions",
                        "bill",
                        FilterMode.HIDE,
                        List.of(lane),
                        List.of(),
                        null,
                        null);
        var kept = About.VIEWS.with(small.about(), List.of(view));
        Files.write(map, MapFormat.write(small.with(kept)));
    }

    @Test
    void aWorkbookHoldsTheWholeMapWhateverAViewShows() throws IOException {
        saveView();
        var target = folder.resolve("all.xlsx");
        assertThat(run("export", map, "--to", target, "--view", "No actions")).isZero();
        assertThat(said(out)).last().asString().contains("whole map");
    }

    @Test
    void linksAreDrawnOnRequest() throws IOException {
        Files.write(map, MapFormat.write(ExportMaps.linked()));
        var plain = folder.resolve("plain.pdf");
        var linked = folder.resolve("linked.pdf");
        assertThat(run("export", map, "--to", plain)).isZero();
        assertThat(run("export", map, "--to", linked, "--links")).isZero();
        assertThat(Files.size(linked)).isGreaterThan(Files.size(plain));
    }

    @Test
    void layersAreShownUponTheMapOnRequest() throws IOException {
        Files.copy(Path.of("samples/on-track.laneway"), map, StandardCopyOption.REPLACE_EXISTING);
        var plain = folder.resolve("plain.pdf");
        assertThat(run("export", map, "--to", plain)).isZero();
        for (String[] wanted :
                List.of(
                        new String[] {"--show", "marks"},
                        new String[] {"--show", "paths"},
                        new String[] {"--paths", "established users"})) {
            var shown = folder.resolve("shown.pdf");
            assertThat(run("export", map, "--to", shown, "--force", wanted[0], wanted[1])).isZero();
            assertThat(Files.size(shown)).isGreaterThan(Files.size(plain));
        }
    }

    @Test
    void layersThatDoNotExistAreOneSentence() throws IOException {
        Files.copy(Path.of("samples/on-track.laneway"), map, StandardCopyOption.REPLACE_EXISTING);
        var target = folder.resolve("a.pdf");
        assertThat(run("export", map, "--to", target, "--paths", "No such")).isEqualTo(1);
        assertThat(run("export", map, "--to", target, "--show", "rain")).isEqualTo(64);
        assertThat(said(err))
                .satisfiesExactly(
                        line -> assertThat(line).contains("'No such'", "Users in onboarding"),
                        line -> assertThat(line).contains("'rain'", "--help"));
        assertThat(target).doesNotExist();
    }

    @Test
    void choicesThatMakeNoSenseAreOneSentence() {
        var target = folder.resolve("buying.pdf");
        assertThat(run("export", map, "--to", target, "--page", "a9")).isEqualTo(64);
        assertThat(run("export", map, "--to", target, "--scale", "-1")).isEqualTo(64);
        assertThat(run("export", map, "--to", target, "--theme", "pink")).isEqualTo(64);
        assertThat(said(err)).hasSize(3).allMatch(line -> line.contains("--help"));
        assertThat(target).doesNotExist();
    }

    @Test
    void aPictureThatIsTooLargeNamesTheScaleThatFits() throws IOException {
        Files.write(map, MapFormat.write(LargeMap.of(5_000)));
        var target = folder.resolve("large.png");
        assertThat(run("export", map, "--to", target, "--scale", "2")).isEqualTo(1);
        assertThat(said(err)).singleElement().asString().contains("--scale 1.0");
        assertThat(target).doesNotExist();
    }

    @Test
    void textThatIsTooSmallOnPaperIsTold() throws IOException {
        Files.write(map, MapFormat.write(ExportMaps.rich()));
        assertThat(run("export", map, "--to", folder.resolve("a.pdf"), "--page", "a4")).isZero();
        assertThat(said(out)).hasSize(2).last().asString().contains(" pt", "--page map");
    }

    @Test
    void exportLeavesAFileThatIsThereUnlessToldOtherwise() throws IOException {
        var target = Files.writeString(folder.resolve("buying.xlsx"), "old");
        assertThat(run("export", map, "--to", target)).isEqualTo(1);
        assertThat(target).hasContent("old");
        assertThat(said(err)).singleElement().asString().contains("--force");
        assertThat(run("export", map, "--to", target, "--force")).isZero();
        assertThat(Files.size(target)).isGreaterThan(3);
    }

    @Test
    void exportAsksWhereSomebodyCanAnswer() throws IOException {
        var target = Files.writeString(folder.resolve("buying.xlsx"), "old");
        var asked = new ArrayList<Path>();
        int exit = run(file -> !asked.add(file), "export", map, "--to", target);
        assertThat(exit).isEqualTo(1);
        assertThat(asked).containsExactly(target);
        assertThat(run(_ -> true, "export", map, "--to", target)).isZero();
        assertThat(Files.size(target)).isGreaterThan(3);
    }

    @Test
    void exportSaysWhichTargetFailedAndWritesTheOthers() {
        var good = folder.resolve("good.xlsx");
        var bad = folder.resolve("missing/bad.xlsx");
        assertThat(run("export", map, "--to", bad, "--to", good)).isEqualTo(1);
        assertThat(said(err)).singleElement().asString().contains("folder", bad.toString());
        assertThat(good).isNotEmptyFile();
    }

    @Test
    void nothingIsWrittenIfOneTargetIsOfAnUnknownKind() {
        var good = folder.resolve("good.xlsx");
        assertThat(run("export", map, "--to", good, "--to", folder.resolve("map.doc")))
                .isEqualTo(64);
        assertThat(good).doesNotExist();
        assertThat(said(err)).singleElement().asString().contains("map.doc", "--help");
    }

    @Test
    void aDamagedMapIsNotExportedInPart() throws IOException {
        var whole = Files.readString(map);
        Files.writeString(map, whole.substring(0, whole.length() - 40));
        assertThat(run("export", map, "--to", folder.resolve("part.xlsx"))).isEqualTo(2);
        assertThat(folder.resolve("part.xlsx")).doesNotExist();
        assertThat(said(err)).singleElement().asString().contains("damaged");
    }

    @Test
    void argumentsThatMakeNoSenseAreOneSentence() {
        assertThat(run("expord", map)).isEqualTo(64);
        assertThat(run("info")).isEqualTo(64);
        assertThat(run("export", map)).isEqualTo(64);
        assertThat(said(err)).hasSize(3).allMatch(line -> line.contains("--help"));
    }

    @Test
    void helpAndVersionAreAnswered() {
        assertThat(run("--help")).isZero();
        assertThat(run("export", "--help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(run()).isZero();
        assertThat(said(out))
                .anyMatch(line -> line.contains("export"))
                .anyMatch(line -> line.startsWith("Laneway"));
        assertThat(said(err)).isEmpty();
    }

    @Test
    void yesIsYesInSeveralSpellings() {
        assertThat(Stream.of("y", "Yes", " YES ")).allMatch(Questions::isYes);
        assertThat(Stream.of("", "n", "no", "yesterday")).noneMatch(Questions::isYes);
    }

    private int run(Object... arguments) {
        return run(_ -> false, arguments);
    }

    private int run(Predicate<Path> mayReplace, Object... arguments) {
        var texts = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        return Commands.run(texts, stream(out), stream(err), mayReplace);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static List<String> said(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
