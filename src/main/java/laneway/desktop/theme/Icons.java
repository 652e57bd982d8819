// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.theme;

import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons as nodes that take size and colour from the style sheet.
public final class Icons {
    private Icons() {}

    /// A new node that shows an icon; decoration only, the control beside it has the name.
    public static Node of(Ikon icon) {
        var node = new FontIcon(icon);
        node.setFocusTraversable(false);
        return node;
    }
}
