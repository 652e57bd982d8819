// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.theme;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The ground of something that floats over the board and changes often: colour, border, shadow.
///
/// A shadow on the node itself would be made anew whenever anything in it changes or moves; this
/// one is kept as a picture and made anew only when its size or colours change.
public final class Paper extends Region {
    /// Lies below everything else in a pane, and is as large.
    public Paper(Pane pane) {
        getStyleClass().add("paper");
        setManaged(false);
        setMouseTransparent(true);
        setCache(true);
        pane.widthProperty().subscribe(_ -> resize(pane.getWidth(), pane.getHeight()));
        pane.heightProperty().subscribe(_ -> resize(pane.getWidth(), pane.getHeight()));
        pane.getChildren().addFirst(this);
    }
}
