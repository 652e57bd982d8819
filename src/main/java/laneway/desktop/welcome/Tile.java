// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Wrapping;

import org.kordamp.ikonli.Ikon;

import java.io.ByteArrayInputStream;

/// A map to open: its picture, its name and a few words about it.
final class Tile extends Button {
    private static final double WIDTH = SmallPicture.WIDTH / 2.0;
    private static final double HEIGHT = SmallPicture.HEIGHT / 2.0;

    private final StackPane frame = new StackPane();
    private final String words;

    /// @param words what the search looks through, and screen readers say
    Tile(String name, String details, String words) {
        this.words = words;
        var title = new Label(name);
        title.getStyleClass().add("tile-title");
        var text = new Label(details);
        Wrapping.in(text);
        text.getStyleClass().add("tile-text");
        frame.setMinSize(WIDTH, HEIGHT);
        frame.setMaxSize(WIDTH, HEIGHT);
        frame.getStyleClass().add("tile-picture");
        var content = new VBox(frame, title, text);
        content.setPrefWidth(WIDTH);
        content.setMaxWidth(WIDTH);
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAccessibleText(words);
        getStyleClass().setAll("tile");
    }

    boolean fits(String typed) {
        return Fitting.fits(typed, words);
    }

    /// Shows a picture, which is read here.
    void show(byte[] png) {
        var picture = new ImageView(new Image(new ByteArrayInputStream(png)));
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        var rounded = new Rectangle(WIDTH, HEIGHT);
        rounded.setArcWidth(16);
        rounded.setArcHeight(16);
        picture.setClip(rounded);
        frame.getChildren().setAll(picture);
    }

    /// Shows a sign where there is no picture to show.
    void show(Ikon sign) {
        Node icon = Icons.of(sign);
        icon.getStyleClass().add("tile-sign");
        frame.getChildren().setAll(icon);
    }
}
