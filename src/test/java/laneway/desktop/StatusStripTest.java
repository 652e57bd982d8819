// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import laneway.desktop.command.Command;
import laneway.desktop.command.CommandList;
import laneway.desktop.work.Works;
import laneway.file.SaveOutcome.Reason;
import laneway.file.journal.JournalState;
import laneway.model.MapBuilder;
import laneway.session.Session;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

class StatusStripTest {
    private static final double NARROW = 640;

    private final List<String> announced = new ArrayList<>();
    private StatusStrip strip;
    private Parent root;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        var stage = FxToolkit.registerStage(Stage::new);
        var commands = new CommandList();
        commands.add(List.of(zoom("zoomIn"), zoom("zoomOut"), zoom("zoom100"), zoom("zoomFit")));
        strip = new StatusStrip(commands, new Works(), announced::add);
        root = new VBox(strip.node());
        onScreen(() -> {
            stage.setScene(new Scene(root, NARROW, 200));
            stage.show();
            var session = Session.ofNew(MapBuilder.aSmallMap().build());
            strip.showCounts(session);
            strip.showZoom(1);
            strip.showSaved(session, Standing.FOLDER_GONE);
        });
    }

    private static Command zoom(String id) {
        return command(id).does(() -> {});
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private static void onScreen(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, task);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Label label(String selector) {
        return (Label) root.lookup(selector);
    }

    @Test
    void aLongNoticeLeavesWhetherTheWorkIsSavedToBeRead() {
        onScreen(() -> strip.tell("What happened, and what to do now. ".repeat(6)));
        var saved = label(".save-state");
        assertThat(saved.getWidth()).isGreaterThanOrEqualTo(saved.prefWidth(-1));
        var last = root.lookup(".zoom-control");
        assertThat(last.localToScene(last.getLayoutBounds()).getMaxX()).isLessThan(NARROW);
    }

    @Test
    void whatIsToldIsHeardToo() {
        onScreen(() -> {
            strip.tell("Something");
            strip.offer("Exported", "Show", () -> {});
        });
        assertThat(announced).containsExactly("Something", "Exported");
    }

    @Test
    void whatNoLongerHoldsIsToldNoLonger() {
        onScreen(() -> {
            strip.tell("Choose a card");
            strip.untell("Choose a card");
        });
        assertThat(root.lookup(".status-notice").isVisible()).isFalse();
        onScreen(() -> {
            strip.tell("Something else");
            strip.untell("Choose a card");
        });
        assertThat(root.lookup(".status-notice").isVisible()).isTrue();
    }

    @Test
    void whatHappenedToTheFileCanBeReadAgain() {
        assertThat(label(".save-state").getTooltip().getText()).contains("still open");
    }

    @Test
    void whyEditsAreNotProtectedIsToldOnce() {
        onScreen(() -> strip.showJournal(new JournalState.Unsafe(Reason.DISK_FULL)));
        assertThat(label(".status-notice > .label").getText()).contains("Make room");
        onScreen(() -> {
            strip.tell("Something else");
            strip.showJournal(new JournalState.Unsafe(Reason.DISK_FULL));
        });
        assertThat(label(".status-notice > .label").getText()).isEqualTo("Something else");
    }
}
