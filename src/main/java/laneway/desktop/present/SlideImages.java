// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import javafx.scene.image.Image;

import laneway.desktop.work.Works;
import laneway.layout.Theme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The pictures of slides, made beside the screen's thread and kept for as long as they are near.
final class SlideImages {
    private static final int MOST = 10;

    private final Deck deck;
    private final Theme theme;
    private final Works works;
    private final Map<Wanted, Optional<Image>> kept = new LinkedHashMap<>(MOST, 0.75f, true);

    /// A slide's picture for a place of so many pixels.
    ///
    /// @param unit pixels for one unit of a page that is 900 units high
    record Wanted(int slide, int width, int height, double unit) {}

    SlideImages(Deck deck, Theme theme, Works works) {
        this.deck = deck;
        this.theme = theme;
        this.works = works;
    }

    /// Hands a picture over, at once where it is there.
    ///
    /// @param to gets it on the screen's thread; empty for a slide that has none
    void ask(Wanted wanted, Consumer<Optional<Image>> to) {
        if (wanted.slide() < 0 || wanted.slide() >= deck.size()) {
            return;
        }
        var known = kept.get(wanted);
        if (known != null) {
            to.accept(known);
            return;
        }
        var slide = deck.slides().get(wanted.slide());
        works.runAtOnce(
                "slide",
                () -> SlidePicture.of(slide, wanted.width(), wanted.height(), wanted.unit(), theme),
                picture -> {
                    keep(wanted, picture);
                    to.accept(picture);
                });
    }

    /// Makes the pictures of the slides beside one before anybody asks for them.
    void prepare(Wanted near) {
        for (int beside : new int[] {near.slide() + 1, near.slide() - 1}) {
            ask(new Wanted(beside, near.width(), near.height(), near.unit()), _ -> {});
        }
    }

    private void keep(Wanted wanted, Optional<Image> picture) {
        kept.put(wanted, picture);
        var oldest = kept.keySet().iterator();
        while (kept.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
    }
}
