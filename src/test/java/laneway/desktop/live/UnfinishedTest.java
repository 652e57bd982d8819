// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import javafx.scene.input.KeyCode;

import laneway.file.Disk;
import laneway.file.journal.JournalKeeper;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Text in the open editor is kept like an edit.
final class UnfinishedTest {
    @TempDir Path journals;
    private LiveWindow window;
    private JournalKeeper keeper;

    @BeforeEach
    void open() throws TimeoutException {
        var map = aSmallMap().build();
        window = LiveWindow.open(map);
        var origin = new JournalKeeper.Origin(map, Optional.empty(), Optional.empty());
        keeper = new JournalKeeper(Disk.real(), journals, origin, _ -> {});
        window.ask(() -> {
            window.session.keepIn(keeper);
            return true;
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
        keeper.close();
    }

    private String kept() throws IOException {
        keeper.force().join();
        var text = new StringBuilder();
        try (var files = Files.walk(journals)) {
            for (var file : files.filter(path -> path.toString().endsWith(".journal")).toList()) {
                text.append(Files.readString(file, ISO_8859_1));
            }
        }
        return text.toString();
    }

    @Test
    void whatIsWrittenIsInTheJournalBeforeItIsFinished() throws Exception {
        window.robot.clickOn(window.at("Asks a colleague"));
        window.compose("", "Half a sent");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> kept().contains("Half a sent"));
        assertThat(window.session.undoLabel()).isEmpty();
        window.press(KeyCode.ESCAPE);
        assertThat(window.ask(() -> window.live.openEditorArea())).isEmpty();
    }
}
