// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.desktop.dialog.Question.Choice;
import laneway.edit.SetProperty;
import laneway.file.FileWatch;
import laneway.file.MapFormat;
import laneway.file.backup.Backups;
import laneway.model.About;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.MapBuilder;
import laneway.model.MapId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeoutException;

class OutsideDeskTest {
    private static final CardId CARD = new CardId("card-1");

    @TempDir private Path folder;
    private final JourneyMap map = MapBuilder.aSmallMap().titled("Ours").build();
    private DeskDriver desk;
    private OutsideDesk outside;
    private Path file;

    @BeforeEach
    void open() throws TimeoutException {
        desk = new DeskDriver(folder.resolve("own"));
        outside =
                new OutsideDesk(
                        desk.document,
                        new FileWatch(desk.store),
                        desk.works,
                        desk,
                        desk,
                        desk.saving,
                        () -> false,
                        desk.documents::open,
                        () -> {});
        desk.saving.guardWith(outside::objection);
        desk.document.onOpen(_ -> outside.opened());
        file = DeskDriver.write(folder.resolve("map.laneway"), map);
        desk.does(() -> desk.documents.open(file));
    }

    private JourneyMap withText(String text) {
        return map.with(Card.TEXT.with(map.card(CARD).orElseThrow(), text));
    }

    private String textNow() {
        return desk.ask(() -> text(desk.document.map()));
    }

    private static String text(JourneyMap map) {
        return map.card(CARD).orElseThrow().text();
    }

    private JourneyMap inFile() throws IOException {
        return MapFormat.read(Files.readAllBytes(file)).shown().orElseThrow();
    }

    private void theySave(JourneyMap theirs) {
        DeskDriver.write(file, theirs);
    }

    private void write(String text) {
        desk.does(() -> desk.document.session().apply(SetProperty.of(CARD, Card.TEXT, text)));
    }

    private void lookUntilAsked() {
        desk.does(outside::look);
        desk.until(() -> !desk.asked.isEmpty());
    }

    private void lookUntilNoticed() {
        desk.noticed.clear();
        desk.does(outside::look);
        desk.until(() -> !desk.noticed.isEmpty());
    }

    private List<String> choices() {
        return desk.question().choices().stream().map(Choice::name).toList();
    }

    @Test
    void whatOthersSavedIsShownWhereNothingIsUnsaved() {
        theySave(withText("Theirs"));
        lookUntilNoticed();
        assertThat(textNow()).isEqualTo("Theirs");
        assertThat(desk.isUnsaved()).isFalse();
        assertThat(desk.asked).isEmpty();
        desk.does(() -> desk.document.session().undo());
        assertThat(textNow()).isEqualTo(text(map));
        assertThat(desk.isUnsaved()).isTrue();
    }

    @Test
    void aGlanceSeesItToo() {
        desk.does(outside::glance);
        theySave(withText("Theirs, and longer"));
        desk.until(() -> {
            outside.glance();
            return !desk.noticed.isEmpty();
        });
        assertThat(textNow()).isEqualTo("Theirs, and longer");
    }

    @Test
    void ourOwnSaveIsNoNews() throws IOException {
        desk.entitle("Changed");
        desk.does(desk.saving::save);
        desk.does(outside::look);
        theySave(inFile());
        desk.entitle("Again");
        desk.does(desk.saving::save);
        assertThat(desk.asked).isEmpty();
        assertThat(desk.noticed).isEmpty();
        assertThat(inFile().about().title()).isEqualTo("Again");
    }

    @Test
    void bothVersionsAreMergedInOneStep() throws IOException {
        desk.entitle("Mine");
        theySave(withText("Theirs"));
        lookUntilAsked();
        assertThat(desk.question().title()).isEqualTo("Somebody else changed “map.laneway” too");
        assertThat(choices())
                .containsExactly("Merge both", "Save mine as…", "Take theirs", "Later");
        desk.answer("Merge both");
        assertThat(desk.title()).isEqualTo("Mine");
        assertThat(textNow()).isEqualTo("Theirs");
        assertThat(desk.isUnsaved()).isTrue();
        desk.does(desk.saving::save);
        assertThat(desk.asked).isEmpty();
        assertThat(inFile().about().title()).isEqualTo("Mine");
        assertThat(text(inFile())).isEqualTo("Theirs");
        desk.does(() -> desk.document.session().undo());
        assertThat(textNow()).isEqualTo(text(map));
    }

    @Test
    void nobodyIsAskedAgainWhileBothAreBeingMerged() {
        desk.entitle("Mine");
        theySave(withText("Theirs"));
        lookUntilAsked();
        var merge = desk.asked.removeLast().choices().getFirst();
        desk.does(() -> {
            outside.look();
            merge.effect().run();
            // as when the window has the keyboard back from the question
            outside.look();
        });
        desk.until(() -> textNow().equals("Theirs"));
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void aSaveNeverReplacesWhatOthersSavedUnasked() throws IOException {
        write("Mine");
        theySave(withText("Theirs"));
        desk.does(desk.saving::save);
        assertThat(text(inFile())).isEqualTo("Theirs");
        desk.answer("Merge both");
        assertThat(desk.question().title()).isEqualTo("Merged, with one thing to check");
        assertThat(desk.question().details().orElseThrow()).contains("Card “Mine”");
        assertThat(desk.isUnsaved()).isFalse();
        assertThat(inFile().cards().stream().map(Card::text)).contains("Mine", "Theirs");
        var backups = new Backups(desk.store, InstantSource.system());
        assertThat(backups.versions(map.id()))
                .anySatisfy(kept ->
                        assertThat(backups.open(kept).shown()).contains(withText("Theirs")));
    }

    @Test
    void aSaveLooksAtTheContentThoughSizeAndTimeAreAsBefore() throws IOException {
        write("Mine");
        var place = desk.ask(() -> desk.document.session().savedPlace());
        assertThat(outside.objection(file, place)).isEmpty();
        var modified = Files.getLastModifiedTime(file);
        var theirs = withText("Reads leaflet");
        theySave(theirs);
        Files.setLastModifiedTime(file, modified);
        assertThat(Files.size(file)).isEqualTo(MapFormat.write(map).length);
        desk.does(desk.saving::save);
        assertThat(desk.question().title()).contains("changed");
        assertThat(inFile()).isEqualTo(theirs);
    }

    @Test
    void theirsCanBeTakenAndMineIsOneUndoAway() {
        write("Mine");
        theySave(withText("Theirs"));
        lookUntilAsked();
        desk.answer("Take theirs");
        assertThat(textNow()).isEqualTo("Theirs");
        assertThat(desk.isUnsaved()).isFalse();
        desk.does(() -> desk.document.session().undo());
        assertThat(textNow()).isEqualTo("Mine");
    }

    @Test
    void mineCanGoElsewhere() throws IOException {
        write("Mine");
        theySave(withText("Theirs"));
        desk.does(desk.saving::save);
        desk.chosen.add(folder.resolve("mine.laneway"));
        desk.answer("Save mine as…");
        assertThat(text(inFile())).isEqualTo("Theirs");
        file = folder.resolve("mine.laneway");
        assertThat(text(inFile())).isEqualTo("Mine");
        assertThat(desk.isUnsaved()).isFalse();
    }

    @Test
    void whoeverDecidesLaterIsAskedAgainOnlyByASave() {
        write("Mine");
        theySave(withText("Theirs"));
        lookUntilAsked();
        desk.answer("Later");
        lookUntilNoticed();
        assertThat(desk.asked).isEmpty();
        assertThat(outside.standing()).isEqualTo(Standing.CHANGED);
        desk.does(desk.saving::save);
        assertThat(desk.question().title()).contains("changed");
        assertThat(textNow()).isEqualTo("Mine");
    }

    @Test
    void aGlanceOffersWhatALookAsks() {
        write("Mine");
        theySave(withText("Theirs"));
        desk.does(outside::glance);
        desk.until(() -> !desk.offered.isEmpty());
        assertThat(desk.asked).isEmpty();
        desk.does(desk.offered.getLast());
        desk.answer("Merge both");
        assertThat(desk.question().title()).isEqualTo("Merged, with one thing to check");
    }

    @Test
    void anotherMapInTheFileIsNotMerged() {
        write("Mine");
        var another = JourneyMap.empty(About.titled(new MapId("another"), "Another"));
        theySave(another);
        lookUntilAsked();
        assertThat(choices()).containsExactly("Save mine as…", "Take theirs", "Later");
        assertThat(desk.question().text()).contains("another map").doesNotContain("Merging");
        desk.answer("Take theirs");
        assertThat(desk.title()).isEqualTo("Another");
        assertThat(desk.isUnsaved()).isFalse();
    }

    @Test
    void aFileThatIsGoneIsToldAndComesBack() throws IOException {
        var aside = folder.resolve("renamed.laneway");
        Files.move(file, aside);
        lookUntilNoticed();
        assertThat(outside.standing()).isEqualTo(Standing.GONE);
        assertThat(desk.isUnsaved()).isTrue();
        Files.move(aside, file);
        desk.does(outside::look);
        desk.until(() -> outside.standing() == Standing.AS_KNOWN);
        assertThat(desk.isUnsaved()).isFalse();
    }

    @Test
    void aFileThatIsGoneIsWrittenAgainAfterAQuestion() throws IOException {
        desk.entitle("Mine");
        Files.delete(file);
        desk.does(desk.saving::save);
        assertThat(desk.question().title()).isEqualTo("“map.laneway” was moved or deleted");
        assertThat(file).doesNotExist();
        desk.answer("Save in the same place");
        assertThat(inFile().about().title()).isEqualTo("Mine");
        assertThat(desk.isUnsaved()).isFalse();
    }

    @Test
    void aFolderThatIsGoneKeepsTheWorkAndOffersAnother() throws IOException {
        var away = Files.createDirectory(folder.resolve("drive"));
        file = DeskDriver.write(away.resolve("map.laneway"), map);
        desk.does(() -> desk.documents.open(file));
        desk.entitle("Mine");
        Files.delete(file);
        Files.delete(away);
        lookUntilNoticed();
        assertThat(outside.standing()).isEqualTo(Standing.FOLDER_GONE);
        desk.does(desk.saving::save);
        file = folder.resolve("elsewhere.laneway");
        desk.chosen.add(file);
        desk.answer("Save as…");
        assertThat(inFile().about().title()).isEqualTo("Mine");
    }

    @Test
    void whatCannotBeReadIsNotSavedOver() throws IOException {
        desk.entitle("Mine");
        Files.writeString(file, "precious");
        lookUntilNoticed();
        assertThat(outside.standing()).isEqualTo(Standing.UNUSABLE);
        desk.does(desk.saving::save);
        desk.answer("Cancel");
        assertThat(file).hasContent("precious");
        assertThat(desk.title()).isEqualTo("Mine");
    }
}
