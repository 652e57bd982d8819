// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.versions;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Moments;
import laneway.desktop.words.Sizes;
import laneway.desktop.words.Words;
import laneway.file.backup.Version;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// A line of the list of earlier versions.
final class VersionCell extends ListCell<Version> {
    static final int PICTURE_WIDTH = 84;
    static final int PICTURE_HEIGHT = 56;

    private final Map<Version, Image> pictures;
    private final ImageView picture = new ImageView();
    private final Label when = new Label();
    private final Label counts = new Label();
    private final Label why = new Label();
    private final HBox line;

    /// @param pictures of those that were painted so far
    VersionCell(Map<Version, Image> pictures) {
        this.pictures = pictures;
        picture.setFitWidth(PICTURE_WIDTH);
        picture.setFitHeight(PICTURE_HEIGHT);
        picture.setPreserveRatio(true);
        var frame = new StackPane(picture);
        frame.getStyleClass().add("thumbnail");
        frame.setMinSize(PICTURE_WIDTH + 6, PICTURE_HEIGHT + 6);
        frame.setMaxSize(PICTURE_WIDTH + 6, PICTURE_HEIGHT + 6);
        when.getStyleClass().add("version-time");
        counts.getStyleClass().add("secondary");
        why.getStyleClass().add("secondary");
        line = new HBox(12, frame, new VBox(2, when, counts, why));
        line.setPrefWidth(0);
        getStyleClass().add("version-cell");
    }

    @Override
    protected void updateItem(@Nullable Version version, boolean empty) {
        super.updateItem(version, empty);
        if (empty || version == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        picture.setImage(pictures.get(version));
        when.setText(Moments.ago(version.at()));
        counts.setText(
                Words.say(
                        "version.line",
                        Words.say("version.cards", version.counts().cards()),
                        Sizes.say(version.bytes())));
        why.setText(Words.of("version.short", version.why()));
        setAccessibleText(
                String.join(
                        ", ",
                        when.getText(),
                        Moments.say(version.at()),
                        counts.getText(),
                        why.getText()));
        setGraphic(line);
    }
}
