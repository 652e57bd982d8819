// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.layout.Pane;

import laneway.layout.Box;
import laneway.session.EditTarget;
import laneway.tool.Input;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Text that an input method or a dead key composes while the board has the focus: shown where a
/// new card would come, and handed to the tool when it is committed.
final class Composing {
    private final Node node;
    private final Supplier<Optional<Wire>> wire;
    private final Label shown = new Label();

    Composing(Node node, Pane pane, Supplier<Optional<Wire>> wire) {
        this.node = node;
        this.wire = wire;
        shown.getStyleClass().add("live-composing");
        shown.setManaged(false);
        shown.setVisible(false);
        shown.setMouseTransparent(true);
        pane.getChildren().add(shown);
        node.setInputMethodRequests(new Requests());
        node.setOnInputMethodTextChanged(this::changed);
        node.focusedProperty().subscribe(() -> show(""));
    }

    private void changed(InputMethodEvent event) {
        var composed =
                event.getComposed().stream()
                        .map(InputMethodTextRun::getText)
                        .collect(Collectors.joining());
        show(composed);
        if (!event.getCommitted().isEmpty()) {
            wire.get().ifPresent(to -> to.send(new Input.Typed(event.getCommitted())));
        }
        event.consume();
    }

    private void show(String composed) {
        var box = newCard();
        shown.setVisible(!composed.isEmpty() && box.isPresent());
        shown.setText(composed);
        box.ifPresent(found -> {
            shown.autosize();
            shown.relocate(Math.rint(found.x()), Math.rint(found.y()));
        });
    }

    /// Where on the screen the card would come that is being composed.
    private Optional<Box> newCard() {
        return wire.get()
                .flatMap(to ->
                        NewCard.of(to.session()).flatMap(target -> at(target, to.projection())));
    }

    private static Optional<Box> at(EditTarget target, Projection on) {
        return new Provisional(target)
                .place("", on.board())
                .map(place -> on.toScreen(place.sheet()));
    }

    /// What an input method asks; it wants to open its list near the text.
    private final class Requests implements InputMethodRequests {
        @Override
        public Point2D getTextLocation(int offset) {
            var box = newCard().orElse(new Box(0, 0, 0, 0));
            var at = node.localToScreen(box.x(), box.y() + shown.getHeight());
            return at == null ? Point2D.ZERO : at;
        }

        @Override
        public int getLocationOffset(int x, int y) {
            return 0;
        }

        @Override
        public void cancelLatestCommittedText() {}

        @Override
        public String getSelectedText() {
            return "";
        }
    }
}
