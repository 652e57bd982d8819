// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import laneway.desktop.knowledge.Written;
import laneway.desktop.words.Wrapping;
import laneway.insight.ConditionWords;
import laneway.model.Condition;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Builds a condition line by line, and says it in words below.
///
/// What is wrong stands at its line; until it is put right, the last condition that was whole
/// holds.
final class ConditionEditor {
    private final Consumer<Condition> chosen;
    private final Label words = new Label();
    private final VBox whole = new VBox(10);
    private List<KnownField> fields = List.of();
    private Optional<Condition> said = Optional.empty();
    private Optional<ConditionGroup> group = Optional.empty();

    ConditionEditor(Consumer<Condition> chosen) {
        this.chosen = chosen;
        words.getStyleClass().add("condition-words");
        Wrapping.in(words);
    }

    Node node() {
        return whole;
    }

    /// Shows a condition; what is being written stays while the condition does.
    void show(Condition condition, List<KnownField> known) {
        if (said.equals(Optional.of(condition)) && known.equals(fields)) {
            return;
        }
        fields = known;
        said = Optional.of(condition);
        var made = new ConditionGroup(condition, known, 0, this::changed, null);
        group = Optional.of(made);
        whole.getChildren().setAll(made.node(), words);
        say(condition);
    }

    private void changed() {
        var now = group.map(ConditionGroup::read);
        if (now.isPresent() && now.get() instanceof Written.Value<Condition>(Condition condition)) {
            say(condition);
            if (!said.equals(Optional.of(condition))) {
                said = Optional.of(condition);
                chosen.accept(condition);
            }
        }
    }

    private void say(Condition condition) {
        words.setText(CustomerWords.say("condition.words", ConditionWords.of(condition)));
    }

    void focus() {
        group.ifPresent(ConditionGroup::focus);
    }
}
