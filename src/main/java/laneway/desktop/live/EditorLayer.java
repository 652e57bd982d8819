// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

import laneway.edit.Edit;
import laneway.layout.Theme;
import laneway.session.Request;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Where the in-place editor is, above the board; has what is written in it kept in the journal a
/// moment after it was typed.
final class EditorLayer {
    private static final Duration MOMENT = Duration.millis(300);

    /// An editor, and the document it belongs to.
    private record Open(CardEditor editor, Wire wire) {}

    private final Pane papers = new Pane();
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private Optional<Open> open = Optional.empty();
    private BiConsumer<TextArea, Pane> watcher = (_, _) -> {};

    EditorLayer() {
        papers.setPickOnBounds(false);
        papers.setManaged(false);
        moment.setOnFinished(_ -> keep());
    }

    Pane node() {
        return papers;
    }

    /// The text area of the editor while it is open.
    Optional<TextArea> area() {
        return open.map(now -> now.editor().area());
    }

    /// @param wanted gets every text area that is opened, with the paper it lies on
    void watchWith(BiConsumer<TextArea, Pane> wanted) {
        watcher = wanted;
    }

    void open(Request.OpenEditor request, Wire wire, Theme theme) {
        var editor = new CardEditor(request, wire, papers, theme);
        open = Optional.of(new Open(editor, wire));
        editor.show();
        watcher.accept(editor.area(), editor.paper());
        editor.area().textProperty().subscribe(_ -> typed());
    }

    private void typed() {
        if (moment.getStatus() != PauseTransition.Status.RUNNING) {
            moment.playFromStart();
        }
    }

    /// Has what is written kept now.
    void keep() {
        moment.stop();
        open.ifPresent(now -> now.wire().session().keepUnfinished(now.wire().tool().unfinished()));
    }

    /// @param whenPainted runs a task as soon as the board is painted
    void close(Consumer<Runnable> whenPainted) {
        moment.stop();
        open.ifPresent(now -> {
            open = Optional.empty();
            now.editor().close(whenPainted);
            now.wire().session().keepUnfinished(Optional.<Edit>empty());
        });
    }

    /// Puts the editor where its text belongs, after the view changed.
    void place() {
        open.ifPresent(now -> now.editor().place());
    }

    void dress(Theme theme) {
        open.ifPresent(now -> now.editor().dress(theme));
    }
}
