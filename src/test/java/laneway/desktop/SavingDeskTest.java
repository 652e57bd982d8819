// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.desktop.dialog.Question;
import laneway.model.MapBuilder;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

class SavingDeskTest {
    @TempDir private Path folder;
    private DeskDriver desk;

    @BeforeEach
    void open() throws TimeoutException {
        desk = new DeskDriver(folder);
        desk.show(MapBuilder.aSmallMap().titled("Mine").build());
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    @Test
    void aNewDocumentAsksForItsFileOnce() {
        desk.chosen.add(file("mine.laneway"));
        desk.does(desk.saving::save);
        desk.entitle("Changed");
        desk.does(desk.saving::save);
        assertThat(DeskDriver.titleIn(file("mine.laneway"))).isEqualTo("Changed");
        assertThat(desk.isUnsaved()).isFalse();
        assertThat(desk.ask(desk.document::name)).isEqualTo("mine");
        assertThat(desk.settings().lastMap()).contains(file("mine.laneway"));
    }

    @Test
    void aFileThatTheSystemDidNotAskAboutIsAskedAboutHere() throws IOException {
        Files.writeString(file("mine.laneway"), "precious");
        desk.chosen.add(file("mine"));
        desk.does(desk.saving::saveAs);
        assertThat(desk.question().title()).isEqualTo("Replace “mine.laneway”?");
        desk.answer("Cancel");
        assertThat(file("mine.laneway")).hasContent("precious");
        desk.chosen.add(file("mine"));
        desk.does(desk.saving::saveAs);
        desk.answer("Replace");
        assertThat(DeskDriver.titleIn(file("mine.laneway"))).isEqualTo("Mine");
    }

    @Test
    void aSaveThatFailsIsToldAndCanGoElsewhere() {
        desk.entitle("Changed");
        desk.chosen.add(file("no/such/folder/mine.laneway"));
        desk.does(desk.saving::save);
        assertThat(desk.question().title()).isEqualTo("The map was not saved");
        assertThat(desk.isUnsaved()).isTrue();
        assertThat(desk.settings().recent()).isEmpty();
        desk.chosen.add(file("elsewhere.laneway"));
        desk.answer("Save as…");
        assertThat(DeskDriver.titleIn(file("elsewhere.laneway"))).isEqualTo("Changed");
        assertThat(desk.isUnsaved()).isFalse();
    }

    @Test
    void aCopyLeavesTheDocumentWhereItIs() {
        desk.entitle("Changed");
        desk.chosen.add(file("copy.laneway"));
        desk.does(desk.saving::saveCopy);
        assertThat(desk.question().title()).isEqualTo("The copy is saved");
        assertThat(DeskDriver.titleIn(file("copy.laneway"))).isEqualTo("Changed");
        assertThat(desk.isUnsaved()).isTrue();
        assertThat(desk.ask(desk.document::file)).isEmpty();
    }

    @Test
    void aFileThatHasToBeWrittenOverIsToldOfOnce() throws IOException {
        desk.chosen.add(file("mine.laneway"));
        desk.does(desk.saving::save);
        Files.createLink(file("second name.laneway"), file("mine.laneway"));
        for (int i = 1; i <= 2; i++) {
            desk.entitle("Title " + i);
            desk.does(desk.saving::save);
        }
        assertThat(desk.asked)
                .extracting(Question::title)
                .containsExactly("Saved, but without crash protection");
        assertThat(DeskDriver.titleIn(file("second name.laneway"))).isEqualTo("Title 2");
    }

    @Test
    void savesThatFollowEachOtherCloselyEndWithTheNewestMap() {
        desk.chosen.add(file("mine.laneway"));
        desk.does(desk.saving::save);
        desk.does(() -> {
            for (int i = 1; i <= 5; i++) {
                desk.entitleNow("Title " + i);
                desk.saving.save();
            }
        });
        assertThat(DeskDriver.titleIn(file("mine.laneway"))).isEqualTo("Title 5");
        assertThat(desk.isUnsaved()).isFalse();
    }

    @Test
    void whoeverLeavesDuringASaveIsNotAskedToSaveAgain() {
        var left = new boolean[1];
        desk.chosen.add(file("mine.laneway"));
        desk.does(desk.saving::save);
        desk.does(() -> {
            desk.entitleNow("Changed");
            desk.saving.save();
            desk.documents.leave(() -> left[0] = true);
        });
        assertThat(desk.asked).isEmpty();
        assertThat(left[0]).isTrue();
        assertThat(DeskDriver.titleIn(file("mine.laneway"))).isEqualTo("Changed");
    }
}
