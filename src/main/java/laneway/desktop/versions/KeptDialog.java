// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.versions;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import laneway.desktop.dialog.Dialogs;
import laneway.desktop.words.Sizes;
import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.file.backup.Holdings.Holding;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Shows what the program keeps of every document, and where.
public final class KeptDialog {
    private static final double WIDTH = 560;
    private static final long MEGA = 1_000_000;
    private static final List<Long> LIMITS =
            List.of(100 * MEGA, 250 * MEGA, 500 * MEGA, 1000 * MEGA, 2000 * MEGA, 5000 * MEGA);

    private final Dialogs dialogs;
    private Optional<Runnable> next = Optional.empty();

    /// What can be done about it.
    ///
    /// @param forget asks whether to delete what is kept of a document
    /// @param limit takes over how many bytes the earlier versions may take
    /// @param showFolder shows where all of it lies
    public record Choices(Consumer<Holding> forget, Consumer<Long> limit, Runnable showFolder) {}

    public KeptDialog(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /// Shows the page.
    ///
    /// @param folder where all of it is
    public void show(Path folder, List<Holding> holdings, long limitBytes, Choices choices) {
        var dialog = dialogs.dialog(Words.say("dialog.kept.title"));
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(
                        new ButtonType(
                                Words.say("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        var heading = new Label(Words.say("dialog.kept.heading"));
        heading.getStyleClass().add("heading");
        var text = new Label(Words.say("dialog.kept.text"));
        Wrapping.in(text);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var place = new Hyperlink(folder.toString());
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        place.setAccessibleText(Words.say("dialog.kept.folder", folder));
        place.setOnAction(_ -> choices.showFolder().run());
        var box =
                new VBox(
                        12,
                        heading,
                        text,
                        place,
                        new Label(total(holdings)),
                        limit(limitBytes, choices.limit()),
                        list(holdings, dialog, choices.forget()));
        box.setPrefWidth(WIDTH);
        box.getStyleClass().add("dialog-content");
        dialog.getDialogPane().setContent(box);
        dialog.setResizable(true);
        dialog.setOnHidden(_ -> next.ifPresent(Runnable::run));
        dialog.show();
    }

    private static String total(List<Holding> holdings) {
        return Words.say(
                "dialog.kept.total",
                Sizes.say(holdings.stream().mapToLong(Holding::versionBytes).sum()),
                Sizes.say(holdings.stream().mapToLong(Holding::journalBytes).sum()));
    }

    private static Node limit(long now, Consumer<Long> chosen) {
        var values = new TreeSet<>(LIMITS);
        values.add(now);
        var box = new ComboBox<Long>();
        box.getItems().setAll(values);
        box.getStyleClass().add("kept-limit");
        box.setConverter(new SizeWords());
        box.setValue(now);
        box.valueProperty().subscribe((_, wanted) -> chosen.accept(wanted));
        var label = new Label(Words.say("dialog.kept.limit"));
        label.setLabelFor(box);
        var line = new HBox(10, label, box);
        line.getStyleClass().add("kept-line");
        return line;
    }

    /// Sizes as a list of choices says them.
    private static final class SizeWords extends StringConverter<Long> {
        @Override
        public String toString(@Nullable Long bytes) {
            return bytes == null ? "" : Sizes.say(bytes);
        }

        @Override
        public Long fromString(String text) {
            throw new UnsupportedOperationException("sizes are chosen, not typed: " + text);
        }
    }

    private Node list(List<Holding> holdings, Dialog<?> dialog, Consumer<Holding> forget) {
        if (holdings.isEmpty()) {
            return new Label(Words.say("dialog.kept.none"));
        }
        var lines = new VBox(4);
        for (var holding : holdings) {
            lines.getChildren().add(line(holding, dialog, forget));
        }
        lines.getStyleClass().add("kept");
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefHeight(300);
        scroll.setMinHeight(180);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Node line(Holding holding, Dialog<?> dialog, Consumer<Holding> forget) {
        var name = new Label(nameOf(holding));
        name.getStyleClass().add("version-time");
        var words = new VBox(2, name);
        words.setMinWidth(0);
        for (var file : holding.files()) {
            var path = new Label(file.toString());
            path.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
            path.getStyleClass().add("secondary");
            words.getChildren().add(path);
        }
        var sizes = new Label(sizes(holding));
        sizes.getStyleClass().add("secondary");
        words.getChildren().add(sizes);
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = new Button(Words.say("dialog.kept.forget"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(Words.say("dialog.kept.forget.name", nameOf(holding)));
        button.setOnAction(_ -> {
            next = Optional.of(() -> forget.accept(holding));
            dialog.close();
        });
        var line = new HBox(12, words, button);
        line.getStyleClass().add("kept-line");
        return line;
    }

    /// What a document is called: by its file, else by its title.
    public static String nameOf(Holding holding) {
        var title = holding.title().isBlank() ? Words.say("window.unnamed") : holding.title();
        return holding.files().stream()
                .findFirst()
                .map(Path::getFileName)
                .map(Path::toString)
                .orElse(title);
    }

    private static String sizes(Holding holding) {
        var parts = new ArrayList<String>();
        if (holding.versionBytes() > 0) {
            parts.add(
                    Words.say(
                            "dialog.kept.versions",
                            holding.versions(),
                            Sizes.say(holding.versionBytes())));
        }
        if (holding.journalBytes() > 0) {
            parts.add(Words.say("dialog.kept.journal", Sizes.say(holding.journalBytes())));
        }
        return parts.isEmpty()
                ? Words.say("dialog.kept.place")
                : String.join(Words.say("dialog.kept.and"), parts);
    }
}
