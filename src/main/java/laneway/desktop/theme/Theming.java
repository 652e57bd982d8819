// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.theme;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;

/// Puts one look on every window and keeps it in step with the user's wish and the system's.
///
/// The style sheet is the platform's own ("user agent") one, so that dialogs, menus and tooltips
/// get it without being told.
public final class Theming {
    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ChangeListener<ColorScheme> systemChanged = (_, _, _) -> choose();

    /// Loads the typeface and dresses the application; call on JavaFX's thread.
    public Theming(Appearance wanted) {
        Typeface.load();
        appearance.set(wanted);
        appearance.addListener((_, _, _) -> choose());
        Platform.getPreferences()
                .colorSchemeProperty()
                .addListener(new WeakChangeListener<>(systemChanged));
        choose();
        dress();
        dark.addListener((_, _, _) -> dress());
    }

    /// What the user wants.
    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    /// Whether the dark colours are on.
    public ReadOnlyBooleanProperty dark() {
        return dark.getReadOnlyProperty();
    }

    private void choose() {
        dark.set(
                switch (appearance.get()) {
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                    case LIGHT -> false;
                    case DARK -> true;
                });
    }

    private void dress() {
        var colours = dark.get() ? "dark" : "light";
        var shadows = Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW) ? "" : "-flat";
        Application.setUserAgentStylesheet("/laneway/desktop/" + colours + shadows + ".css");
    }
}
