// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.layout.Palette;
import laneway.model.Figure;
import laneway.model.Persona;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a slide says in words, sized in steps of its own text so that it grows with the page.
final class SlideWords {
    private static final int MOST_FIGURES = 3;
    private static final int MOST_TRAITS = 5;
    private static final int LONG_QUESTION = 60;

    private final VBox node;

    SlideWords(Slide slide) {
        node =
                switch (slide) {
                    case Slide.Opening opening -> opening(opening);
                    case Slide.OfStage stage -> stage(stage);
                    case Slide.Moments moments -> moments(moments);
                    case Slide.Whole whole ->
                            new VBox(text("slide-heading", whole.board().map().about().title()));
                };
        node.getStyleClass().add("slide-words");
    }

    Region node() {
        return node;
    }

    private static VBox opening(Slide.Opening opening) {
        var about = opening.about();
        var parts = new ArrayList<Node>();
        parts.add(text("slide-over", PresentWords.say("slide." + about.perspective())));
        parts.add(text("slide-title", about.title()));
        if (!about.problem().isBlank()) {
            parts.add(text("slide-problem", about.problem()));
        }
        var below = new HBox();
        below.getStyleClass().add("slide-columns");
        opening.persona().map(SlideWords::persona).ifPresent(below.getChildren()::add);
        figures(about.figures()).ifPresent(below.getChildren()::add);
        if (!below.getChildren().isEmpty()) {
            parts.add(below);
        }
        var box = new VBox(parts.toArray(Node[]::new));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("slide-opening");
        return box;
    }

    private static Node persona(Persona persona) {
        var box =
                new VBox(
                        text("slide-over", PresentWords.say("slide.persona")),
                        text("slide-name", persona.name()));
        if (!persona.description().isBlank()) {
            box.getChildren().add(text("slide-text", persona.description()));
        }
        persona.traits().stream()
                .limit(MOST_TRAITS)
                .forEach(trait -> box.getChildren().add(text("slide-trait", "–  " + trait)));
        box.getStyleClass().add("slide-persona");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static Optional<Node> figures(List<Figure> figures) {
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        var box = new VBox();
        figures.stream()
                .limit(MOST_FIGURES)
                .forEach(figure ->
                        box.getChildren()
                                .addAll(
                                        text("slide-figure", figure.value()),
                                        text("slide-text", figure.label())));
        box.getStyleClass().add("slide-figures");
        HBox.setHgrow(box, Priority.ALWAYS);
        return Optional.of(box);
    }

    private static VBox stage(Slide.OfStage of) {
        var stage = of.stage();
        var name =
                of.pages() == 1
                        ? stage.name()
                        : PresentWords.say("slide.page", stage.name(), of.page(), of.pages());
        boolean asks = !stage.question().isBlank();
        var heading = text("slide-question", asks ? stage.question() : stage.name());
        if (heading.getText().length() > LONG_QUESTION) {
            heading.getStyleClass().add("long");
        }
        var box = new VBox(heading);
        if (asks || of.pages() > 1) {
            box.getChildren().addFirst(text("slide-over", name));
        }
        if (of.cells().isEmpty()) {
            box.getChildren().add(text("slide-text", stage.description()));
        }
        return box;
    }

    private static VBox moments(Slide.Moments moments) {
        var heading =
                moments.pages() == 1
                        ? PresentWords.say("slide.moments")
                        : PresentWords.say(
                                "slide.page",
                                PresentWords.say("slide.moments"),
                                moments.page(),
                                moments.pages());
        var box = new VBox(text("slide-heading", heading));
        moments.lines().forEach(line -> box.getChildren().add(line(line)));
        box.getStyleClass().add("slide-moments");
        return box;
    }

    private static Node line(Slide.Moments.Line line) {
        var mark = new Region();
        var hue = Palette.of(line.moment()).name().toLowerCase(Locale.ROOT);
        mark.getStyleClass().addAll("swatch", "slide-mark", hue);
        var moment = text("slide-moment", Words.of("moment", line.moment()));
        var words = text("slide-line", line.text());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(mark, moment, words, text("slide-where", line.stage()));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("slide-row");
        return row;
    }

    private static Label text(String style, String words) {
        var label = new Label(words);
        Wrapping.in(label);
        label.getStyleClass().add(style);
        return label;
    }
}
