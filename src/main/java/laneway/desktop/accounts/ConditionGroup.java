// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import laneway.desktop.knowledge.Written;
import laneway.desktop.theme.Icons;
import laneway.model.Condition;
import laneway.model.StageRule;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Several lines of a condition, joined by "all of", "any of", "none of" or "not all of".
final class ConditionGroup implements ConditionNode {
    private final List<KnownField> fields;
    private final Runnable changed;
    private final int depth;
    private final ComboBox<Joining> joining = new ComboBox<>();
    private final VBox list = new VBox(6);
    private final List<ConditionNode> parts = new ArrayList<>();
    private final VBox whole;

    /// @param depth how many groups it lies in
    /// @param remove what its own button does; null for the outermost group, which stays
    ConditionGroup(
            Condition condition,
            List<KnownField> fields,
            int depth,
            Runnable changed,
            @Nullable Consumer<ConditionNode> remove) {
        this.fields = fields;
        this.changed = changed;
        this.depth = depth;
        joining.getItems().setAll(Joining.values());
        joining.setConverter(new Titles());
        joining.setValue(Joining.of(condition));
        joining.setAccessibleText(CustomerWords.say("group.joining"));
        joining.setOnAction(_ -> changed.run());
        for (Condition part : Joining.partsOf(condition)) {
            parts.add(nodeOf(part));
        }
        var head = new HBox(6, joining);
        head.setAlignment(Pos.CENTER_LEFT);
        if (remove != null) {
            var away = new Button("", Icons.of(MaterialDesignC.CLOSE));
            away.getStyleClass().add("link-button");
            away.setAccessibleText(CustomerWords.say("group.remove"));
            away.setTooltip(new Tooltip(CustomerWords.say("group.remove")));
            away.setOnAction(_ -> remove.accept(this));
            head.getChildren().add(away);
        }
        whole = new VBox(8, head, list, adding());
        whole.getStyleClass().add("condition-group");
        fill();
    }

    private Node adding() {
        var line = new Button(CustomerWords.say("group.addLine"), Icons.of(MaterialDesignP.PLUS));
        line.getStyleClass().add("link-button");
        line.setOnAction(_ -> add(lineOf(new FieldTest.Line("", firstTest(), "", ""))));
        var row = new HBox(6, line);
        // two less than a condition may be deep: the group's own, and a denial around it
        if (2 * depth < Condition.DEPTH - 4) {
            var group =
                    new Button(CustomerWords.say("group.addGroup"), Icons.of(MaterialDesignP.PLUS));
            group.getStyleClass().add("link-button");
            group.setOnAction(_ -> addGroup());
            row.getChildren().add(group);
        }
        return row;
    }

    /// Inside "all of these" somebody wants "at least one of those", and the other way round.
    private void addGroup() {
        var group = groupOf(StageRule.NOBODY);
        group.joining.setValue(joining.getValue() == Joining.ANY ? Joining.ALL : Joining.ANY);
        add(group);
    }

    private FieldTest firstTest() {
        return FieldTest.of(fields.stream().map(KnownField::type).findFirst()).getFirst();
    }

    private ConditionNode nodeOf(Condition part) {
        return FieldTest.lineOf(part)
                .<ConditionNode>map(this::lineOf)
                .orElseGet(() -> groupOf(part));
    }

    private ConditionNode lineOf(FieldTest.Line line) {
        return new ConditionLine(line, fields, changed, this::remove);
    }

    private ConditionGroup groupOf(Condition part) {
        return new ConditionGroup(part, fields, depth + 1, changed, this::remove);
    }

    private void add(ConditionNode part) {
        parts.add(part);
        fill();
        part.focus();
    }

    private void remove(ConditionNode part) {
        parts.remove(part);
        fill();
        focus();
        changed.run();
    }

    private void fill() {
        list.getChildren().setAll(parts.stream().map(ConditionNode::node).toList());
        boolean several = parts.size() > 1 || depth > 0;
        joining.setVisible(several || joining.getValue() != Joining.ALL);
        joining.setManaged(joining.isVisible());
    }

    @Override
    public Written<Condition> read() {
        var conditions = new ArrayList<Condition>();
        for (ConditionNode part : parts) {
            switch (part.read()) {
                case Written.Value<Condition>(Condition condition) -> conditions.add(condition);
                case Written.Wrong<Condition>(String sentence) -> {
                    return new Written.Wrong<>(sentence);
                }
            }
        }
        try {
            return new Written.Value<>(joining.getValue().join(conditions));
        } catch (IllegalArgumentException _) {
            return new Written.Wrong<>(CustomerWords.say("group.large"));
        }
    }

    @Override
    public Node node() {
        return whole;
    }

    @Override
    public void focus() {
        if (parts.isEmpty()) {
            whole.getChildren().getLast().requestFocus();
        } else {
            parts.getFirst().focus();
        }
    }

    private static final class Titles extends StringConverter<Joining> {
        @Override
        public String toString(@Nullable Joining joining) {
            return joining == null ? "" : joining.title();
        }

        @Override
        public Joining fromString(String text) {
            throw new UnsupportedOperationException("the choice is not written in: " + text);
        }
    }
}
