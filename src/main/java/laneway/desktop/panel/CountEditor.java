// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.function.Consumer;

/// A whole number between two bounds: typed, stepped by buttons or by the arrow keys.
final class CountEditor implements Editor<Integer> {
    private final HBox row = new HBox();
    private final TextField field = new TextField();
    private final int least;
    private final int most;
    private final Consumer<Integer> changed;
    private int value;
    private boolean mixed;

    CountEditor(int least, int most, Consumer<Integer> changed) {
        this.least = least;
        this.most = most;
        this.changed = changed;
        field.setAlignment(Pos.CENTER);
        field.setPrefColumnCount(4);
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(_ -> settle());
        field.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        settle();
                    }
                });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::step);
        row.getStyleClass().add("count");
        row.getChildren()
                .addAll(
                        button(MaterialDesignM.MINUS, "field.less", -1),
                        field,
                        button(MaterialDesignP.PLUS, "field.more", 1));
    }

    private Button button(Ikon icon, String key, int step) {
        var button = new Button("", Icons.of(icon));
        button.setAccessibleText(Words.say(key));
        button.getStyleClass().add("tool");
        button.setOnAction(_ -> stepBy(step));
        return button;
    }

    private void step(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> stepBy(1);
            case DOWN -> stepBy(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void stepBy(int step) {
        if (!mixed) {
            set(value + step);
        }
    }

    @Override
    public void settle() {
        var text = field.getText().strip();
        if (text.matches("\\d{1,9}")) {
            set(Integer.parseInt(text));
        } else if (!text.isEmpty()) {
            field.setText(String.valueOf(value));
        }
    }

    private void set(int wanted) {
        int held = Math.clamp(wanted, least, most);
        if (held != value || field.getText().isEmpty()) {
            value = held;
            changed.accept(held);
        }
        field.setText(String.valueOf(held));
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public Node target() {
        return field;
    }

    @Override
    public void show(Reading<Integer> reading) {
        var shown = reading.value();
        value = shown == null ? least : shown;
        mixed = reading.mixed();
        // one more than different numbers is no number
        row.getChildren().stream()
                .filter(node -> node != field)
                .forEach(button -> button.setDisable(mixed));
        field.setPromptText(mixed ? Words.say("field.mixed") : "");
        var text = mixed ? "" : String.valueOf(value);
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
