// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.application.Platform;
import javafx.scene.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// What has happened and is to be heard, said before the name of the place where the keyboard is.
///
/// While the keyboard is elsewhere the last of it waits until it is back at the board.
final class News {
    private final Node surface;
    private final BooleanSupplier listening;
    private final Runnable speaker;
    private final List<String> waiting = new ArrayList<>();
    private boolean coming;
    private String said = "";
    private Optional<Heard> saidAt = Optional.empty();
    private int times;

    /// @param speaker speaks anew of the place where the keyboard is
    News(Node surface, BooleanSupplier listening, Runnable speaker) {
        this.surface = surface;
        this.listening = listening;
        this.speaker = speaker;
        surface.focusedProperty().subscribe(_ -> sayLater());
    }

    /// Has a sentence heard.
    void add(String sentence) {
        if (listening.getAsBoolean()) {
            if (!surface.isFocused()) {
                waiting.clear();
            }
            waiting.remove(sentence);
            waiting.add(sentence);
            sayLater();
        }
    }

    /// After all that the same event brings: the place of the keyboard may change with it.
    private void sayLater() {
        if (!waiting.isEmpty() && !coming) {
            coming = true;
            Platform.runLater(this::sayNow);
        }
    }

    private void sayNow() {
        coming = false;
        if (surface.isFocused() && !waiting.isEmpty()) {
            said = waiting.stream().map(News::asSentence).collect(Collectors.joining());
            saidAt = Optional.empty();
            times++;
            waiting.clear();
            speaker.run();
        }
    }

    private static String asSentence(String text) {
        return text.endsWith(".") ? text + " " : text + ". ";
    }

    /// A place with the news before it; they are old once the keyboard goes elsewhere.
    Heard before(Heard heard) {
        if (saidAt.isEmpty()) {
            saidAt = Optional.of(heard);
        }
        if (!saidAt.get().at().equals(heard.at())) {
            said = "";
        }
        return heard.after(said);
    }

    /// How often there were any: the same words again are news again.
    int times() {
        return times;
    }
}
