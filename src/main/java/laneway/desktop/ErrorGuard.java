// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import laneway.desktop.dialog.Asker;
import laneway.desktop.dialog.Question;
import laneway.desktop.dialog.Question.Choice;
import laneway.desktop.dialog.Question.Role;
import laneway.desktop.words.Words;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/// The last one to hear of an error of the program: the map stays open, the user is told once and
/// may save a copy.
///
/// The map is immutable and edits are whole or not at all, so whatever broke, it did not break
/// that.
final class ErrorGuard {
    private static final System.Logger LOG = System.getLogger(ErrorGuard.class.getName());

    private final Asker asker;
    private final Runnable saveCopy;
    private boolean telling;

    /// @param saveCopy asks for a file and writes the map there
    ErrorGuard(Asker asker, Runnable saveCopy) {
        this.asker = asker;
        this.saveCopy = saveCopy;
    }

    /// Hears of errors of all threads from now on.
    void install() {
        Thread.setDefaultUncaughtExceptionHandler((_, error) -> caught(error));
    }

    private void caught(Throwable error) {
        LOG.log(Level.ERROR, "unexpected", error);
        Platform.runLater(() -> tell(error));
    }

    /// One error often brings others of its kind: one dialog is enough.
    void tell(Throwable error) {
        if (telling) {
            return;
        }
        telling = true;
        var trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        asker.ask(
                new Question(
                        Words.say("dialog.error.title"),
                        Words.say("dialog.error.text"),
                        Optional.of(trace.toString()),
                        List.of(
                                new Choice(
                                        Words.say("dialog.error.save"),
                                        Role.DEFAULT,
                                        then(saveCopy)),
                                new Choice(
                                        Words.say("dialog.error.copy"),
                                        Role.OTHER,
                                        then(() -> copy(trace.toString()))),
                                new Choice(
                                        Words.say("dialog.error.go"),
                                        Role.CANCEL,
                                        then(() -> {})))));
    }

    private Runnable then(Runnable effect) {
        return () -> {
            telling = false;
            effect.run();
        };
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
