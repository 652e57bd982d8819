// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import laneway.desktop.work.Works;
import laneway.file.Store;
import laneway.layout.Theme;
import laneway.model.JourneyMap;
import laneway.type.Fonts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/// Paints what is on the tiles, one after the other and beside the screen's thread.
final class TilePainting {
    private final WelcomePage page;
    private final Works works;
    private final Thumbnails thumbnails;
    private final Fonts fonts;
    private final Map<String, Optional<byte[]>> painted = new ConcurrentHashMap<>();
    private int latest;

    private record Wanted(String key, Function<Theme, Optional<byte[]>> paint) {}

    TilePainting(WelcomePage page, Works works, Store store, Fonts fonts) {
        this.page = page;
        this.works = works;
        this.fonts = fonts;
        thumbnails = new Thumbnails(store.folder().resolve("thumbnails"), store.maps(), fonts);
    }

    /// Paints for the page as it is now.
    ///
    /// @param wanted whether the page is still there to be seen
    void paint(List<RecentMap> maps, Theme theme, BooleanSupplier wanted) {
        var queue = new ArrayList<Wanted>();
        maps.stream()
                .filter(map -> !map.isMissing())
                .map(RecentMap::file)
                .forEach(file -> queue.add(recent(file)));
        for (Template template : Template.values()) {
            queue.add(enclosed(template.name(), template::read));
        }
        for (String name : Samples.NAMES) {
            queue.add(enclosed(name, () -> Enclosed.read(Samples.FOLDER + name)));
        }
        paintNext(queue, theme, wanted, ++latest);
    }

    private Wanted recent(Path file) {
        return new Wanted(file.toString(), theme -> thumbnails.of(file, theme));
    }

    /// What comes with the program stays as it is as long as the program runs.
    private Wanted enclosed(String key, Supplier<Optional<JourneyMap>> reading) {
        return new Wanted(
                key,
                theme ->
                        painted.computeIfAbsent(
                                key + theme,
                                _ -> reading.get().map(map -> SmallPicture.of(map, fonts, theme))));
    }

    private void paintNext(List<Wanted> queue, Theme theme, BooleanSupplier wanted, int number) {
        if (queue.isEmpty() || number != latest || !wanted.getAsBoolean()) {
            return;
        }
        var next = queue.getFirst();
        var rest = queue.subList(1, queue.size());
        works.runUnseen(
                "thumbnail",
                () -> next.paint().apply(theme),
                png -> {
                    page.showPicture(next.key(), png);
                    paintNext(rest, theme, wanted, number);
                });
    }
}
