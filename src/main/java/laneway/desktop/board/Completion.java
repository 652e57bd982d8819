// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The known touchpoints that fit what is being typed, as a list below the editor.
///
/// It is part of the board and takes no focus, so that typing goes on in the editor.
final class Completion extends VBox {
    private static final int MOST = 8;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Consumer<String> accept;
    private List<String> names = List.of();
    private int chosen = -1;

    /// @param accept is told the name that the user clicked
    Completion(Consumer<String> accept) {
        this.accept = accept;
        setManaged(false);
        getStyleClass().add("completion");
        hide();
    }

    /// The names that fit a text: those that begin with it, then those that have it elsewhere.
    static List<String> fitting(List<String> known, String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var begin = known.stream().filter(name -> fold(name).startsWith(wanted));
        var contain =
                known.stream()
                        .filter(name -> !fold(name).startsWith(wanted))
                        .filter(name -> fold(name).contains(wanted));
        return Stream.concat(begin, contain)
                .filter(name -> !fold(name).equals(wanted))
                .limit(MOST)
                .toList();
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    void show(List<String> fitting) {
        names = fitting;
        chosen = -1;
        getChildren().setAll(fitting.stream().map(this::row).toList());
        setVisible(!fitting.isEmpty());
        autosize();
    }

    private Label row(String name) {
        var row = new Label(name);
        row.getStyleClass().add("completion-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnMousePressed(event -> {
            event.consume();
            accept.accept(name);
        });
        return row;
    }

    void hide() {
        show(List.of());
    }

    /// The name that the arrow keys have reached.
    Optional<String> chosen() {
        return isVisible() && chosen >= 0 ? Optional.of(names.get(chosen)) : Optional.empty();
    }

    /// Goes up or down; above the first there is none.
    ///
    /// @return whether there is a list to go through
    boolean step(int by) {
        if (!isVisible()) {
            return false;
        }
        chosen = Math.clamp(chosen + by, -1, names.size() - 1);
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
        return true;
    }

    /// Lies below the editor.
    void lieBelow(double x, double y, double width) {
        setMinWidth(width);
        autosize();
        relocate(x, y);
    }
}
