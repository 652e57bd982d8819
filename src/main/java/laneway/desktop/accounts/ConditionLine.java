// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import laneway.accounts.FieldType;
import laneway.desktop.knowledge.Written;
import laneway.desktop.theme.Icons;
import laneway.desktop.words.Wrapping;
import laneway.model.Condition;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One line of a condition: a field, what is asked of it, and the value it is asked with.
final class ConditionLine implements ConditionNode {
    private final List<KnownField> fields;
    private final Runnable changed;
    private final ComboBox<String> field = new ComboBox<>();
    private final ComboBox<FieldTest> test = new ComboBox<>();
    private final TextField value = new TextField();
    private final TextField to = new TextField();
    private final Label between = new Label(CustomerWords.say("line.to"));
    private final Label unit = new Label(CustomerWords.say("line.days"));
    private final Label wrong = new Label();
    private final VBox whole;
    private boolean showing = true;

    ConditionLine(
            FieldTest.Line line,
            List<KnownField> fields,
            Runnable changed,
            Consumer<ConditionNode> remove) {
        this.fields = fields;
        this.changed = changed;
        field.setEditable(true);
        field.setItems(
                FXCollections.observableArrayList(fields.stream().map(KnownField::name).toList()));
        field.setAccessibleText(CustomerWords.say("line.field"));
        field.setPromptText(CustomerWords.say("line.field"));
        field.setPrefWidth(190);
        test.setAccessibleText(CustomerWords.say("line.test"));
        test.setConverter(new Titles());
        test.setPrefWidth(180);
        value.setAccessibleText(CustomerWords.say("line.value"));
        to.setAccessibleText(CustomerWords.say("line.most"));
        to.setPromptText(CustomerWords.say("line.any"));
        between.getStyleClass().add("secondary");
        unit.getStyleClass().add("secondary");
        between.setMinWidth(Region.USE_PREF_SIZE);
        unit.setMinWidth(Region.USE_PREF_SIZE);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        wrong.getStyleClass().add("field-wrong");
        Wrapping.in(wrong);
        var away = new Button("", Icons.of(MaterialDesignC.CLOSE));
        away.getStyleClass().add("link-button");
        away.setAccessibleText(CustomerWords.say("line.remove"));
        away.setTooltip(new Tooltip(CustomerWords.say("line.remove")));
        away.setOnAction(_ -> remove.accept(this));
        var row = new HBox(6, field, test, value, between, to, unit, away);
        row.setAlignment(Pos.CENTER_LEFT);
        whole = new VBox(3, row, wrong);
        put(line);
        listen();
        showing = false;
    }

    private void listen() {
        field.getEditor()
                .focusedProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        named();
                    }
                });
        field.setOnAction(_ -> named());
        test.setOnAction(_ -> asked());
        for (TextField written : List.of(value, to)) {
            written.setOnAction(_ -> settle());
            written.focusedProperty()
                    .subscribe((was, is) -> {
                        if (was && !is) {
                            settle();
                        }
                    });
        }
    }

    private void put(FieldTest.Line line) {
        field.setValue(line.field());
        test.getItems().setAll(FieldTest.of(typeOf(line.field())));
        if (!test.getItems().contains(line.test())) {
            test.getItems().add(line.test());
        }
        test.setValue(line.test());
        value.setText(line.value());
        to.setText(line.to());
        dress();
    }

    private Optional<FieldType> typeOf(String name) {
        return fields.stream()
                .filter(known -> known.name().equals(name))
                .map(KnownField::type)
                .findFirst();
    }

    private String name() {
        var text = field.getEditor().getText();
        return text == null ? "" : text.strip();
    }

    /// Another field may be of another type, of which other things are asked.
    private void named() {
        if (showing) {
            return;
        }
        showing = true;
        var before = test.getValue();
        var tests = FieldTest.of(typeOf(name()));
        if (!test.getItems().equals(tests)) {
            test.getItems().setAll(tests);
            test.setValue(tests.contains(before) ? before : tests.getFirst());
            dress();
        }
        showing = false;
        settle();
    }

    private void asked() {
        if (!showing) {
            dress();
            settle();
        }
    }

    private void dress() {
        int values = test.getValue() == null ? 0 : test.getValue().arguments();
        show(value, values > 0);
        for (Node node : List.of(between, to, unit)) {
            show(node, values == 2);
        }
        value.setPrefWidth(values == 2 ? 70 : 190);
        to.setPrefWidth(70);
    }

    private static void show(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    /// Tells that something else is said, or what is wrong with what is said.
    private void settle() {
        wrong.setText(read() instanceof Written.Wrong<Condition>(String sentence) ? sentence : "");
        if (!showing) {
            changed.run();
        }
    }

    @Override
    public Written<Condition> read() {
        var asked = test.getValue() == null ? FieldTest.KNOWN : test.getValue();
        return new FieldTest.Line(name(), asked, value.getText(), to.getText()).read();
    }

    @Override
    public Node node() {
        return whole;
    }

    @Override
    public void focus() {
        field.requestFocus();
    }

    private static final class Titles extends StringConverter<FieldTest> {
        @Override
        public String toString(@Nullable FieldTest test) {
            return test == null ? "" : test.title();
        }

        @Override
        public FieldTest fromString(String text) {
            throw new UnsupportedOperationException("the choice is not written in: " + text);
        }
    }
}
