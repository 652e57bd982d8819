// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.palette;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import laneway.desktop.theme.Icons;

import org.jspecify.annotations.Nullable;

/// Shows one offer of the palette.
final class OfferCell extends ListCell<Offer> {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final double ICON = 22;

    private final StackPane icon = new StackPane();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label keys = new Label();
    private final HBox row = new HBox(9, icon, name, detail, keys);

    OfferCell() {
        getStyleClass().add("offer-cell");
        row.setAlignment(Pos.CENTER_LEFT);
        icon.setMinWidth(ICON);
        detail.getStyleClass().add("caption");
        keys.getStyleClass().add("key");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        if (empty || offer == null) {
            setGraphic(null);
            return;
        }
        icon.getChildren().setAll(offer.icon().stream().map(Icons::of).toList());
        name.setText(offer.name());
        detail.setText(offer.detail());
        keys.setText(offer.keys());
        keys.setVisible(!offer.keys().isEmpty());
        keys.setManaged(keys.isVisible());
        pseudoClassStateChanged(OFF, !offer.enabled());
        setAccessibleText(offer.name() + ", " + offer.detail() + " " + offer.keys());
        setGraphic(row);
    }
}
