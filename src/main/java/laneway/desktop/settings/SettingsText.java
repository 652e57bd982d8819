// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.settings;

import laneway.desktop.theme.Appearance;
import laneway.layers.Layers;

import org.jspecify.annotations.Nullable;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Settings as properties and back; a value that makes no sense is as good as none.
final class SettingsText {
    private static final String EXPORT = "export.";
    private static final String RECENT = "recent.";
    private static final String AUTOSAVE = "autosave.";
    private static final String KEPT = "keptBytes";
    private static final String LINKS = "allLinks";
    private static final String MINI_MAP = "miniMap";
    private static final String MARKS = "layer.marks";
    private static final String HEAT = "layer.heat";
    private static final String PAGE = "tables.page";
    private static final String RATER = "tables.rater";
    private static final String PATHS = "layer.paths";
    private static final String LIFECYCLES = "layer.lifecycles";
    private static final String CUSTOMERS = "layer.customers";
    private static final String TIMER_MUTED = "timerMuted";

    private SettingsText() {}

    static Properties write(Settings settings) {
        var properties = new Properties();
        settings.window()
                .ifPresent(place ->
                        properties.setProperty(
                                "window",
                                "%.0f %.0f %.0f %.0f %b"
                                        .formatted(
                                                place.x(),
                                                place.y(),
                                                place.width(),
                                                place.height(),
                                                place.maximized())));
        properties.setProperty("inspector", String.valueOf(settings.inspectorOpen()));
        properties.setProperty("appearance", settings.appearance().name());
        properties.setProperty(KEPT, String.valueOf(settings.keptBytes()));
        properties.setProperty(LINKS, String.valueOf(settings.allLinks()));
        properties.setProperty(MINI_MAP, String.valueOf(settings.miniMap()));
        properties.setProperty(TIMER_MUTED, String.valueOf(settings.timerMuted()));
        properties.setProperty(MARKS, String.valueOf(settings.layers().marks()));
        properties.setProperty(HEAT, String.valueOf(settings.layers().heat()));
        properties.setProperty(PAGE, settings.tables().page());
        properties.setProperty(RATER, settings.tables().rater());
        properties.setProperty(PATHS, String.valueOf(settings.layers().paths()));
        properties.setProperty(LIFECYCLES, String.valueOf(settings.layers().lifecycles()));
        properties.setProperty(CUSTOMERS, String.valueOf(settings.layers().customers()));
        int number = 0;
        for (String map : settings.autosaved()) {
            properties.setProperty(AUTOSAVE + number++, map);
        }
        for (int i = 0; i < settings.recent().size(); i++) {
            properties.setProperty(RECENT + i, settings.recent().get(i).toString());
        }
        settings.lastMap().ifPresent(file -> properties.setProperty("last", file.toString()));
        StartingText.write(settings.start(), properties);
        SpellingText.write(settings.spelling(), properties);
        settings.export().forEach((key, value) -> properties.setProperty(EXPORT + key, value));
        return properties;
    }

    static Settings read(Properties properties) {
        var export = new HashMap<String, String>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(EXPORT)) {
                export.put(key.substring(EXPORT.length()), properties.getProperty(key));
            }
        }
        return new Settings(
                window(properties.getProperty("window")),
                !"false".equals(properties.getProperty("inspector")),
                appearance(properties.getProperty("appearance")),
                recent(properties),
                path(properties.getProperty("last")),
                Map.copyOf(export),
                bytes(properties.getProperty(KEPT)),
                autosaved(properties),
                "true".equals(properties.getProperty(LINKS)),
                StartingText.read(properties),
                !"false".equals(properties.getProperty(MINI_MAP)),
                SpellingText.read(properties),
                "true".equals(properties.getProperty(TIMER_MUTED)),
                new Layers(
                        !"false".equals(properties.getProperty(MARKS)),
                        "true".equals(properties.getProperty(HEAT)),
                        !"false".equals(properties.getProperty(PATHS)),
                        !"false".equals(properties.getProperty(LIFECYCLES)),
                        !"false".equals(properties.getProperty(CUSTOMERS))),
                new Tables(properties.getProperty(PAGE, ""), properties.getProperty(RATER, "")));
    }

    private static Set<String> autosaved(Properties properties) {
        return properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith(AUTOSAVE))
                .map(properties::getProperty)
                .collect(Collectors.toSet());
    }

    private static long bytes(@Nullable String text) {
        return text != null && text.matches("\\d{1,15}")
                ? Long.parseLong(text)
                : Settings.FIRST.keptBytes();
    }

    private static Optional<Settings.WindowPlace> window(@Nullable String text) {
        if (text == null || !text.matches("(-?\\d{1,6} ){4}(true|false)")) {
            return Optional.empty();
        }
        var parts = text.split(" ", -1);
        return Optional.of(
                new Settings.WindowPlace(
                        Double.parseDouble(parts[0]),
                        Double.parseDouble(parts[1]),
                        Double.parseDouble(parts[2]),
                        Double.parseDouble(parts[3]),
                        Boolean.parseBoolean(parts[4])));
    }

    private static Appearance appearance(@Nullable String text) {
        return Arrays.stream(Appearance.values())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElse(Appearance.SYSTEM);
    }

    private static List<Path> recent(Properties properties) {
        return IntStream.iterate(0, i -> properties.containsKey(RECENT + i), i -> i + 1)
                .mapToObj(i -> path(properties.getProperty(RECENT + i)))
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<Path> path(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
