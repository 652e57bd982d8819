// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.theme;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;

import laneway.layout.Theme;

import java.util.Locale;

/// Puts one look on every window and keeps it in step with the user's wish and the system's.
///
/// The style sheet is the platform's own ("user agent") one, so that dialogs, menus and tooltips
/// get it without being told.
public final class Theming {
    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
    private final MapChangeListener<String, Object> systemChanged = _ -> choose();

    /// Loads the typeface and dresses the application; call on JavaFX's thread.
    public Theming(Appearance wanted) {
        Typeface.load();
        appearance.set(wanted);
        appearance.addListener((_, _, _) -> choose());
        Platform.getPreferences().addListener(new WeakMapChangeListener<>(systemChanged));
        choose();
        dress();
        theme.addListener((_, _, _) -> dress());
    }

    /// What the user wants.
    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    /// The colours that are on.
    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    private void choose() {
        theme.set(
                switch (appearance.get()) {
                    case SYSTEM -> ofSystem();
                    case LIGHT -> Theme.LIGHT;
                    case DARK -> Theme.DARK;
                    case CONTRAST -> Theme.CONTRAST;
                });
    }

    private static Theme ofSystem() {
        var preferences = Platform.getPreferences();
        if (SystemContrast.isOn(preferences)) {
            return Theme.CONTRAST;
        }
        return preferences.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    private void dress() {
        var colours = theme.get().name().toLowerCase(Locale.ROOT);
        var shadows = Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW) ? "" : "-flat";
        Application.setUserAgentStylesheet("/laneway/desktop/" + colours + shadows + ".css");
    }
}
