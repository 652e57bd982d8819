// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.versions;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;

import laneway.desktop.dialog.Dialogs;
import laneway.desktop.versions.VersionReader.Seen;
import laneway.desktop.words.Moments;
import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.file.backup.Version;
import laneway.model.JourneyMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Shows the earlier versions of a document: a list, and what the chosen one was.
public final class VersionsDialog {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 220;
    private static final double LIST_WIDTH = 320;
    private static final double HEIGHT_OF_LIST = 430;

    private final Dialogs dialogs;
    private final VersionReader reader;
    private final Map<Version, Image> pictures = new HashMap<>();
    private final ListView<Version> list = new ListView<>();
    private final ImageView picture = new ImageView();
    private final Label when = new Label();
    private final Label why = new Label();
    private final TextArea differences = new TextArea();
    private final double scale =
            Screen.getScreens().stream().mapToDouble(Screen::getOutputScaleX).max().orElse(1);
    private Optional<Seen> seen = Optional.empty();

    /// What becomes of the version that is chosen.
    ///
    /// @param copy opens it as a document of its own
    /// @param restore makes the open document what it was
    public record Choices(Consumer<JourneyMap> copy, Consumer<JourneyMap> restore) {}

    public VersionsDialog(Dialogs dialogs, VersionReader reader) {
        this.dialogs = dialogs;
        this.reader = reader;
    }

    /// Shows the list; the reader is closed with it.
    public void show(String name, List<Version> versions, Choices choices) {
        var dialog = dialogs.dialog(Words.say("dialog.versions.title", name));
        var pane = dialog.getDialogPane();
        var close = new ButtonType(Words.say("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        var copy = new ButtonType(Words.say("dialog.versions.copy"), ButtonBar.ButtonData.OTHER);
        var restore =
                new ButtonType(Words.say("dialog.versions.restore"), ButtonBar.ButtonData.OK_DONE);
        pane.getButtonTypes().setAll(close);
        if (versions.isEmpty()) {
            pane.setContent(none());
        } else {
            pane.getButtonTypes().setAll(restore, copy, close);
            pane.setContent(content(versions));
            dialog.setResizable(true);
            var buttons = List.of(pane.lookupButton(restore), pane.lookupButton(copy));
            list.getSelectionModel()
                    .selectedItemProperty()
                    .subscribe(version -> choose(Optional.ofNullable(version), buttons));
            list.getSelectionModel().selectFirst();
            answerByKeys(pane, restore, close);
            paint(versions);
            Platform.runLater(list::requestFocus);
        }
        dialog.setOnHidden(_ -> {
            reader.close();
            var map = seen.flatMap(Seen::map);
            if (dialog.getResult() == copy) {
                map.ifPresent(choices.copy());
            } else if (dialog.getResult() == restore) {
                map.ifPresent(choices.restore());
            }
        });
        dialog.show();
    }

    /// A list takes Enter and Esc for itself, to edit its lines.
    private void answerByKeys(DialogPane pane, ButtonType enter, ButtonType escape) {
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    var type =
                            switch (event.getCode()) {
                                case ENTER -> enter;
                                case ESCAPE -> escape;
                                default -> null;
                            };
                    if (type != null && pane.lookupButton(type) instanceof Button button) {
                        event.consume();
                        button.fire();
                    }
                });
    }

    private static Node none() {
        var heading = new Label(Words.say("dialog.versions.none"));
        heading.getStyleClass().add("heading");
        var text = new Label(Words.say("dialog.versions.none.text"));
        Wrapping.in(text);
        text.setPrefWidth(440);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(10, heading, text);
        box.getStyleClass().add("dialog-content");
        return box;
    }

    private Node content(List<Version> versions) {
        var heading = new Label(Words.say("dialog.versions.heading"));
        heading.getStyleClass().add("heading");
        list.setItems(FXCollections.observableArrayList(versions));
        list.setCellFactory(_ -> new VersionCell(pictures));
        list.setPrefSize(LIST_WIDTH, HEIGHT_OF_LIST);
        list.setMinSize(LIST_WIDTH, HEIGHT_OF_LIST);
        list.getStyleClass().add("versions");
        list.setAccessibleText(heading.getText());
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        picture.setPreserveRatio(true);
        var frame = new StackPane(picture);
        frame.getStyleClass().add("thumbnail");
        frame.setMinSize(WIDTH + 12, HEIGHT + 12);
        when.getStyleClass().add("version-time");
        Wrapping.in(when);
        why.getStyleClass().add("secondary");
        Wrapping.in(why);
        why.setPrefWidth(WIDTH);
        why.setMinHeight(Region.USE_PREF_SIZE);
        differences.setEditable(false);
        Wrapping.in(differences);
        differences.setPrefSize(WIDTH, 120);
        differences.setMinHeight(96);
        differences.getStyleClass().add("details");
        var since = new Label(Words.say("dialog.versions.since"));
        since.setLabelFor(differences);
        VBox.setVgrow(differences, Priority.ALWAYS);
        var changes = new VBox(4, since, differences);
        VBox.setVgrow(changes, Priority.ALWAYS);
        var right = new VBox(14, frame, new VBox(2, when, why), changes);
        HBox.setHgrow(right, Priority.ALWAYS);
        var columns = new HBox(20, list, right);
        VBox.setVgrow(columns, Priority.ALWAYS);
        var text = new Label(Words.say("dialog.versions.text"));
        Wrapping.in(text);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(14, new VBox(6, heading, text), columns);
        box.getStyleClass().add("dialog-content");
        return box;
    }

    private void paint(List<Version> versions) {
        reader.paint(
                versions,
                (int) (VersionCell.PICTURE_WIDTH * scale),
                (int) (VersionCell.PICTURE_HEIGHT * scale),
                painted -> {
                    pictures.put(painted.version(), painted.picture());
                    list.refresh();
                });
    }

    private void choose(Optional<Version> version, List<Node> buttons) {
        seen = Optional.empty();
        buttons.forEach(button -> button.setDisable(true));
        picture.setImage(null);
        differences.setText(Words.say("dialog.versions.reading"));
        version.ifPresent(chosen -> {
            when.setText(Words.say("version.when", Moments.say(chosen.at())));
            why.setText(
                    Words.of("version.why", chosen.why())
                            + "\n"
                            + Words.say(
                                    "status.counts",
                                    chosen.counts().stages(),
                                    chosen.counts().lanes(),
                                    chosen.counts().cards()));
            reader.read(
                    chosen,
                    (int) (WIDTH * scale),
                    (int) (HEIGHT * scale),
                    read -> {
                        if (chosen.equals(list.getSelectionModel().getSelectedItem())) {
                            show(read, buttons);
                        }
                    });
        });
    }

    private void show(Seen read, List<Node> buttons) {
        seen = Optional.of(read);
        read.picture().ifPresent(picture::setImage);
        boolean differs = !read.differences().isEmpty();
        differences.setText(text(read));
        buttons.getFirst().setDisable(!read.restorable() || !differs);
        buttons.getLast().setDisable(read.map().isEmpty());
    }

    private static String text(Seen read) {
        if (!read.restorable()) {
            return read.sentence();
        }
        return read.differences().isEmpty()
                ? Words.say("dialog.versions.same")
                : String.join("\n", read.differences());
    }
}
