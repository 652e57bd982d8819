// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.insight;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import laneway.desktop.words.Names;
import laneway.insight.Finding;
import laneway.insight.Topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Chooses the topic whose findings are listed, or all.
final class TopicChoice {
    private final ComboBox<Choice> box = new ComboBox<>();
    private Optional<Topic> chosen = Optional.empty();
    private boolean showing;

    /// A topic with the number of its findings; no topic stands for all.
    private record Choice(Optional<Topic> topic, int count) {
        String words() {
            return InsightWords.say(
                    "counted",
                    topic.map(it -> InsightWords.say("topic." + it))
                            .orElseGet(() -> InsightWords.say("topic.all")),
                    count);
        }
    }

    TopicChoice(Consumer<Optional<Topic>> changed) {
        Names.give(box, InsightWords.say("topic"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(Topic.values().length + 1);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Choice choice) {
                        return choice == null ? "" : choice.words();
                    }

                    @Override
                    public Choice fromString(String words) {
                        throw new UnsupportedOperationException(words);
                    }
                });
        box.setOnAction(_ -> {
            if (!showing && box.getValue() != null) {
                chosen = box.getValue().topic();
                changed.accept(chosen);
            }
        });
        VBox.setMargin(box, new Insets(0, 12, 8, 12));
    }

    Node node() {
        return box;
    }

    Optional<Topic> chosen() {
        return chosen;
    }

    void choose(Optional<Topic> topic) {
        chosen = topic;
    }

    /// Offers the topics that have findings, and the one that is chosen.
    void show(Map<Topic, List<Finding>> topics, int all) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(Optional.empty(), all));
        topics.forEach((topic, found) -> choices.add(new Choice(Optional.of(topic), found.size())));
        chosen.filter(topic -> !topics.containsKey(topic))
                .ifPresent(topic -> choices.add(new Choice(Optional.of(topic), 0)));
        showing = true;
        if (!choices.equals(box.getItems())) {
            box.getItems().setAll(choices);
        }
        choices.stream()
                .filter(choice -> choice.topic().equals(chosen))
                .findFirst()
                .ifPresent(box::setValue);
        showing = false;
    }
}
