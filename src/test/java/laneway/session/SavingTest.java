// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import laneway.edit.SetProperty;
import laneway.edit.Typing;
import laneway.file.Disk;
import laneway.file.MapFiles;
import laneway.file.Opening;
import laneway.file.SaveOutcome;
import laneway.model.About;
import laneway.model.JourneyMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

final class SavingTest {
    @TempDir private Path folder;
    private final JourneyMap map = aSmallMap().build();
    private final Session session = Session.ofNew(map);
    private MapFiles files = MapFiles.onThisMachine();

    @BeforeEach
    void keepCopiesInTheTestsOwnFolder() {
        files = new MapFiles(Disk.real(), folder.resolve("copies"));
    }

    private void title(String title) {
        session.apply(SetProperty.of(map.id(), About.TITLE, title));
    }

    @Test
    void whatWasSavedOpensAsTheSameMap() {
        var file = folder.resolve("a.laneway");
        title("Renewal");
        var saving = Saving.begin(session, file);
        saving.finish(saving.write(files::save));
        assertThat(session.isUnsaved()).isFalse();
        assertThat(session.savedPlace().file()).contains(file);
        var opened = Documents.of(file, files.open(file)).orElseThrow();
        assertThat(opened.map()).isEqualTo(session.map());
        assertThat(opened.isUnsaved()).isFalse();
        assertThat(opened.savedPlace()).isEqualTo(session.savedPlace());
    }

    @Test
    void whatIsEditedWhileItIsWrittenStaysUnsaved() {
        var saving = Saving.begin(session, folder.resolve("a.laneway"));
        title("Renewal");
        saving.finish(saving.write(files::save));
        assertThat(session.isUnsaved()).isTrue();
        session.undo();
        assertThat(session.isUnsaved()).isFalse();
    }

    @Test
    void typingThatGoesOnWhileItIsWrittenIsAStepOfItsOwn() {
        session.apply(Typing.of(map.id(), About.TITLE, "R"));
        var saving = Saving.begin(session, folder.resolve("a.laneway"));
        session.apply(Typing.of(map.id(), About.TITLE, "Re"));
        saving.finish(saving.write(files::save));
        session.undo();
        assertThat(session.map().about().title()).isEqualTo("R");
        assertThat(session.isUnsaved()).isFalse();
    }

    @Test
    void aSavingThatFailsLeavesTheDocumentUnsaved() {
        title("Renewal");
        var saving = Saving.begin(session, folder);
        var outcome = saving.write(files::save);
        saving.finish(outcome);
        assertThat(outcome).isInstanceOf(SaveOutcome.Refused.class);
        assertThat(session.isUnsaved()).isTrue();
        assertThat(session.savedPlace()).isEqualTo(SavedPlace.NONE);
    }

    @Test
    void aNewerVersionsFileIsForReadingUntilItIsSavedElsewhere() {
        var file = folder.resolve("new.laneway");
        var opened = Documents.of(file, new Opening.TooNew(9, map)).orElseThrow();
        assertThat(opened.savedPlace().readOnly()).isTrue();
        assertThat(opened.isUnsaved()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Saving.begin(opened, file));
        var saving = Saving.begin(opened, folder.resolve("copy.laneway"));
        saving.finish(saving.write(files::save));
        assertThat(opened.savedPlace().readOnly()).isFalse();
    }

    @Test
    void whatCouldBeReadOfADamagedFileIsNotOpenedUnasked() {
        var file = folder.resolve("damaged.laneway");
        assertThat(Documents.of(file, new Opening.Damaged(Optional.of(map), 3))).isEmpty();
    }

    @Test
    void whatIsNoMapOpensNoDocument() throws IOException {
        var file = folder.resolve("notes.txt");
        Files.writeString(file, "buy milk");
        assertThat(Documents.of(file, files.open(file))).isEmpty();
        assertThat(Documents.of(folder, files.open(folder))).isEmpty();
    }
}
