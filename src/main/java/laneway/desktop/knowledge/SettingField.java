// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.edit.SetProperty;
import laneway.model.About;
import laneway.model.JourneyMap;
import laneway.model.Property;

import java.util.function.Function;

/// Something that is said once for the whole map, written in one line.
final class SettingField<V> {
    private final KnowledgeActions actions;
    private final Property<About, V> property;
    private final Function<V, String> said;
    private final Function<String, Written<V>> read;
    private final TextField field = new TextField();
    private final Label wrong = new Label();
    private final HBox whole;

    SettingField(
            KnowledgeActions actions,
            Property<About, V> property,
            double width,
            Function<V, String> said,
            Function<String, Written<V>> read) {
        this.actions = actions;
        this.property = property;
        this.said = said;
        this.read = read;
        var name = new Label(Words.say("field." + property));
        name.getStyleClass().add("secondary");
        name.setLabelFor(field);
        name.setMinWidth(Region.USE_PREF_SIZE);
        wrong.getStyleClass().add("field-wrong");
        Wrapping.in(wrong);
        HBox.setHgrow(wrong, Priority.ALWAYS);
        field.setPrefWidth(width);
        field.setMinWidth(width);
        field.setOnAction(_ -> settle());
        field.focusedProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        settle();
                    }
                });
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(now())) {
                        event.consume();
                        field.setText(now());
                        wrong.setText("");
                    }
                });
        whole = new HBox(8, name, field, wrong);
        whole.setAlignment(Pos.CENTER_LEFT);
    }

    Node node() {
        return whole;
    }

    private String now() {
        return said.apply(property.of(actions.map().about()));
    }

    void show(JourneyMap map) {
        if (!field.isFocused() || wrong.getText().isEmpty()) {
            field.setText(said.apply(property.of(map.about())));
        }
    }

    /// Takes over what is written, or says what is wrong with it and leaves the map as it is.
    void settle() {
        if (field.getText().equals(now())) {
            wrong.setText("");
            return;
        }
        switch (read.apply(field.getText())) {
            case Written.Value<V>(V value) -> {
                wrong.setText("");
                actions.apply(SetProperty.of(actions.map().about().id(), property, value));
                field.setText(now());
            }
            case Written.Wrong<V>(String sentence) -> wrong.setText(sentence);
        }
    }
}
