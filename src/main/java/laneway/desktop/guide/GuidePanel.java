// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.guide;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import laneway.desktop.words.Names;
import laneway.desktop.words.Wrapping;
import laneway.insight.Guide;
import laneway.insight.GuideStep;
import laneway.insight.Method;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/// The steps of one method, ticked by what the map holds.
public final class GuidePanel {
    private static final Guide.Progress NOTHING = new Guide.Progress(0, 0);

    private final ComboBox<Method> methods = new ComboBox<>();
    private final Label about = new Label();
    private final VBox steps = new VBox();
    private final Map<GuideStep, StepRow> rows = new EnumMap<>(GuideStep.class);
    private final VBox box;
    private Map<GuideStep, Guide.Progress> progress = Map.of();

    /// @param going takes the user to where a step is done
    public GuidePanel(Consumer<GuideStep> going) {
        for (Method method : Method.values()) {
            var all = GuideStep.of(method);
            for (GuideStep step : all) {
                rows.put(step, new StepRow(step, all.indexOf(step) + 1, going));
            }
        }
        Names.give(methods, GuideWords.say("method"));
        methods.setMaxWidth(Double.MAX_VALUE);
        methods.getItems().setAll(Method.values());
        methods.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Method method) {
                        return method == null ? "" : name(method);
                    }

                    @Override
                    public Method fromString(String words) {
                        throw new UnsupportedOperationException(words);
                    }
                });
        methods.setValue(Method.ALIGN);
        methods.setOnAction(_ -> {
            if (methods.getValue() != null) {
                lay();
            }
        });
        Wrapping.in(about);
        about.setMinHeight(Region.USE_PREF_SIZE);
        about.getStyleClass().add("secondary");
        var top = new VBox(8, methods, about);
        top.getStyleClass().add("guide-top");
        var scroll = new ScrollPane(steps);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var head = new Label(GuideWords.say("head"));
        head.getStyleClass().add("side-head");
        box = new VBox(head, top, scroll);
        box.getStyleClass().addAll("side-panel", "guide-panel");
        lay();
    }

    private String name(Method method) {
        long done =
                progress.entrySet().stream()
                        .filter(each -> each.getKey().method() == method)
                        .filter(each -> each.getValue().isDone())
                        .count();
        return GuideWords.say(
                "method.counted",
                GuideWords.say("method." + method),
                done,
                GuideStep.of(method).size());
    }

    private void lay() {
        about.setText(GuideWords.say("about." + methods.getValue()));
        steps.getChildren()
                .setAll(
                        rows.entrySet().stream()
                                .filter(row -> row.getKey().method() == methods.getValue())
                                .map(row -> row.getValue().node())
                                .toList());
    }

    public Node node() {
        return box;
    }

    /// Brings the keyboard here.
    public void focus() {
        methods.requestFocus();
    }

    /// Shows how far a map is.
    public void show(Map<GuideStep, Guide.Progress> now) {
        if (now.equals(progress)) {
            return;
        }
        progress = Map.copyOf(now);
        rows.forEach((step, row) -> row.show(progress.getOrDefault(step, NOTHING)));
        var chosen = methods.getValue();
        methods.getItems().setAll(Method.values());
        methods.setValue(chosen);
    }
}
