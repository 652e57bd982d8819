// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import laneway.desktop.dialog.Question;
import laneway.model.JourneyMap;
import laneway.model.MapBuilder;
import laneway.session.Session;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;

class DocumentDeskTest {
    @TempDir private Path folder;
    private DeskDriver desk;

    @BeforeEach
    void open() throws TimeoutException {
        desk = new DeskDriver(folder);
        desk.show(map("Mine"));
    }

    private static JourneyMap map(String title) {
        return MapBuilder.aSmallMap().titled(title).build();
    }

    private Path file(String name) {
        return DeskDriver.write(folder.resolve(name + ".laneway"), map(name));
    }

    private Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name + ".laneway"), content);
    }

    private String json(String title) throws IOException {
        return Files.readString(file(title));
    }

    @Test
    void aFileThatIsOpenedIsRememberedAsTheLast() {
        var file = file("Theirs");
        desk.does(() -> desk.documents.open(file));
        assertThat(desk.title()).isEqualTo("Theirs");
        assertThat(desk.isUnsaved()).isFalse();
        assertThat(desk.asked).isEmpty();
        assertThat(desk.settings().lastMap()).contains(file);
        assertThat(desk.settings().recent()).containsExactly(file);
    }

    @Test
    void whoeverChoosesNoFileStaysWhereTheyAre() {
        desk.does(desk.documents::open);
        assertThat(desk.title()).isEqualTo("Mine");
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void unsavedWorkIsAskedAboutAndStaysOnCancel() {
        desk.entitle("Changed");
        desk.does(() -> desk.documents.open(file("Theirs")));
        assertThat(desk.question().title()).contains("Changed");
        desk.answer("Cancel");
        assertThat(desk.title()).isEqualTo("Changed");
        assertThat(desk.isUnsaved()).isTrue();
    }

    @Test
    void unsavedWorkGoesOnlyWhereTheUserSaysSo() {
        desk.entitle("Changed");
        desk.does(() -> desk.documents.open(file("Theirs")));
        desk.answer("Don’t save");
        assertThat(desk.title()).isEqualTo("Theirs");
    }

    @Test
    void unsavedWorkIsSavedBeforeAnotherFileIsOpened() {
        desk.entitle("Changed");
        desk.chosen.add(folder.resolve("kept.laneway"));
        desk.does(() -> desk.documents.open(file("Theirs")));
        desk.answer("Save");
        assertThat(DeskDriver.titleIn(folder.resolve("kept.laneway"))).isEqualTo("Changed");
        assertThat(desk.title()).isEqualTo("Theirs");
    }

    @Test
    void whoeverIsAskedForAFileAndGivesNoneStaysWithTheirWork() {
        desk.entitle("Changed");
        desk.does(() -> desk.documents.open(file("Theirs")));
        desk.answer("Save");
        assertThat(desk.title()).isEqualTo("Changed");
        assertThat(desk.isUnsaved()).isTrue();
    }

    @Test
    void anotherProgramsFileIsRefusedAndTheMapStaysOpen() throws IOException {
        var file = text("other", "{\"kind\": \"drawing\"}");
        desk.does(() -> desk.documents.open(file));
        assertThat(desk.question().title()).isEqualTo("“other.laneway” is not a Laneway map");
        assertThat(desk.title()).isEqualTo("Mine");
        assertThat(desk.settings().recent()).isEmpty();
        assertThat(file).hasContent("{\"kind\": \"drawing\"}");
    }

    @Test
    void aRecentFileThatIsGoneIsForgotten() throws IOException {
        var file = file("Theirs");
        desk.does(() -> desk.documents.open(file));
        Files.delete(file);
        desk.does(() -> desk.documents.open(file));
        assertThat(desk.question().title()).isEqualTo("“Theirs.laneway” could not be opened");
        assertThat(desk.settings().recent()).isEmpty();
        assertThat(desk.settings().lastMap()).isEmpty();
        assertThat(desk.title()).isEqualTo("Theirs");
    }

    @Test
    void aNewerFileCanBeReadAndSavedUnderAnotherNameOnly() throws IOException {
        var newer = json("Newer").replace("\"version\": 2", "\"version\": 99");
        var file = text("newer", newer);
        desk.does(() -> desk.documents.open(file));
        assertThat(desk.question().title())
                .isEqualTo("“newer.laneway” was saved by a newer version of Laneway");
        desk.answer("OK");
        desk.entitle("Changed");
        assertThat(desk.title()).isEqualTo("Newer");
        desk.chosen.add(folder.resolve(".").resolve("newer.laneway"));
        desk.does(desk.saving::saveAs);
        assertThat(file).hasContent(newer);
        desk.chosen.add(folder.resolve("older.laneway"));
        desk.answer("Save as…");
        assertThat(DeskDriver.titleIn(folder.resolve("older.laneway"))).isEqualTo("Newer");
        desk.entitle("Changed");
        assertThat(desk.title()).isEqualTo("Changed");
    }

    @Test
    void whatIsLeftOfADamagedFileHasNoFileYet() throws IOException {
        var whole = Files.readAllBytes(file("Whole"));
        var cut = Arrays.copyOf(whole, whole.length - 200);
        var file = Files.write(folder.resolve("cut.laneway"), cut);
        desk.does(() -> desk.documents.open(file));
        assertThat(desk.question().title()).isEqualTo("“cut.laneway” is damaged");
        assertThat(desk.question().details().orElseThrow()).contains("3 stages", "no earlier");
        assertThat(desk.question().text()).contains("You can open what could be read as");
        assertThat(desk.title()).isEqualTo("Mine");
        desk.answer("Open what could be read");
        assertThat(desk.title()).isEqualTo("Whole");
        assertThat(desk.isUnsaved()).isTrue();
        desk.chosen.add(folder.resolve("rescued.laneway"));
        desk.does(desk.saving::save);
        assertThat(DeskDriver.titleIn(folder.resolve("rescued.laneway"))).isEqualTo("Whole");
        assertThat(file).hasBinaryContent(cut);
    }

    @Test
    void theNewestEarlierVersionIsOfferedInPlaceOfADamagedFile() throws IOException {
        var file = folder.resolve("mine.laneway");
        desk.chosen.add(file);
        desk.does(desk.saving::save);
        desk.entitle("Changed");
        desk.does(desk.saving::save);
        var cut = Arrays.copyOf(Files.readAllBytes(file), 700);
        Files.write(file, cut);
        desk.does(() -> desk.documents.open(file));
        var question = desk.question();
        assertThat(question.details().orElseThrow()).contains("today at", "4 cards");
        assertThat(question.text()).contains("what could be read, or an earlier version");
        assertThat(question.choices())
                .extracting(Question.Choice::name, Question.Choice::role)
                .containsExactly(
                        tuple("Open what could be read", Question.Role.OTHER),
                        tuple("Open the earlier version", Question.Role.DEFAULT),
                        tuple("Cancel", Question.Role.CANCEL));
        desk.answer("Open the earlier version");
        assertThat(desk.title()).isEqualTo("Mine");
        assertThat(desk.isUnsaved()).isTrue();
        assertThat(desk.ask(desk.document::file)).isEmpty();
        assertThat(file).hasBinaryContent(cut);
    }

    @Test
    void theNewestEarlierVersionIsFoundWhereTheFileSaysNothingAnyMore() throws IOException {
        var file = folder.resolve("mine.laneway");
        desk.chosen.add(file);
        desk.does(desk.saving::save);
        desk.entitle("Changed");
        desk.does(desk.saving::save);
        Files.write(file, new byte[0]);
        desk.does(() -> desk.documents.open(file));
        assertThat(desk.question().title()).isEqualTo("“mine.laneway” could not be opened");
        assertThat(desk.question().text()).contains("You can open an earlier version as");
        desk.answer("Open the earlier version");
        assertThat(desk.title()).isEqualTo("Mine");
    }

    @Test
    void whatWasPutRightIsListed() throws IOException {
        var file =
                text(
                        "broken",
                        json("Broken").replaceFirst("\"lane\": \"[^\"]*\"", "\"lane\": \"gone\""));
        desk.does(() -> desk.documents.open(file));
        assertThat(desk.question().title()).isEqualTo("“broken.laneway” was repaired");
        assertThat(desk.question().details().orElseThrow())
                .contains("not in the file")
                .startsWith("•");
        assertThat(desk.isUnsaved()).isTrue();
        assertThat(desk.settings().lastMap()).contains(file);
    }

    @Test
    void aNewMapAsksForUnsavedWorkToo() {
        desk.entitle("Changed");
        desk.does(() -> desk.documents.begin(Session.ofNew(map("Fresh"))));
        desk.answer("Don’t save");
        assertThat(desk.title()).isEqualTo("Fresh");
    }

    @Test
    void whatCannotBeTakenOverKeepsTheDocumentOpen() {
        desk.document.settleWith(() -> false);
        desk.does(() -> desk.documents.open(file("Theirs")));
        assertThat(desk.title()).isEqualTo("Mine");
    }
}
