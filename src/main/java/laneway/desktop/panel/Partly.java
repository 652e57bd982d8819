// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.css.PseudoClass;
import javafx.scene.control.ButtonBase;

import laneway.desktop.words.Words;

/// Marks what some of several parts have and others lack: with a dashed edge, and in words for
/// screen readers.
final class Partly {
    private static final PseudoClass PARTLY = PseudoClass.getPseudoClass("partly");

    private Partly() {}

    static void show(ButtonBase button, boolean partly) {
        button.pseudoClassStateChanged(PARTLY, partly);
        button.setAccessibleHelp(partly ? Words.say("field.partly") : null);
    }
}
