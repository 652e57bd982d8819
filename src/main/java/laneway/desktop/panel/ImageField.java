// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;
import laneway.edit.SetProperty;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Image;
import laneway.model.ImageId;
import laneway.model.JourneyMap;

import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

import java.io.ByteArrayInputStream;
import java.util.Optional;

/// The image of a card: a small picture of it, another one, or none.
final class ImageField {
    private static final double WIDTH = 264;
    private static final double HEIGHT = 150;

    private final Button remove = new Button(Words.say("field.image.remove"));
    private final ImageView preview = new ImageView();
    private final CardId card;
    private final VBox box;
    private Optional<ImageId> shown = Optional.empty();

    ImageField(Desk desk, CardId card) {
        this.card = card;
        var choose =
                new Button(
                        Words.say("field.image.choose"), Icons.of(MaterialDesignI.IMAGE_OUTLINE));
        choose.getStyleClass().add("link-button");
        choose.setOnAction(_ -> desk.chooseImage(card));
        remove.getStyleClass().add("link-button");
        remove.setOnAction(_ -> desk.apply(SetProperty.of(card, Card.IMAGE, null)));
        remove.managedProperty().bind(remove.visibleProperty());
        remove.setVisible(false);
        preview.setPreserveRatio(true);
        preview.managedProperty().bind(preview.imageProperty().isNotNull());
        box = new VBox(4, preview, new HBox(8, choose, remove));
    }

    Node node() {
        return box;
    }

    void show(JourneyMap map) {
        var image = map.card(card).flatMap(found -> map.image(found.image()));
        if (!image.map(Image::id).equals(shown)) {
            shown = image.map(Image::id);
            preview.setImage(image.map(ImageField::small).orElse(null));
        }
        remove.setVisible(image.isPresent());
    }

    private static javafx.scene.image.Image small(Image image) {
        return new javafx.scene.image.Image(
                new ByteArrayInputStream(image.bytes().toArray()), WIDTH, HEIGHT, true, true);
    }
}
