// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import laneway.desktop.present.Slide.PlacedCells;
import laneway.layout.Board;
import laneway.model.Card;
import laneway.model.Lane;
import laneway.model.Limits;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.type.Typesetter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Shares the cards of a stage out over as many pages as they need to be read from the back of a
/// room.
final class StagePages {
    /// The room for cells on a page that is 900 units high, as the page itself measures.
    static final double WIDTH = 1504;

    static final double HEIGHT = 640;

    /// Text on cards is 13 units high: at this scale a fortieth of the page.
    static final double LEAST_SCALE = 1.6;

    private static final int MOST_STEPS = 3;

    private final Shown shown;
    private final Typesetter typesetter;
    private final Stage stage;

    StagePages(Shown shown, Typesetter typesetter, Stage stage) {
        this.shown = shown;
        this.typesetter = typesetter;
        this.stage = stage;
    }

    /// Cards of one lane that lie on a page.
    private record Strip(Lane lane, List<Card> cards) {}

    /// The cells page by page; none for a stage without cards.
    List<PlacedCells> pages() {
        var steps = shown.map().stepsOf(stage.id());
        var pages = new ArrayList<PlacedCells>();
        for (int first = 0; first < steps.size(); first += MOST_STEPS) {
            var some = steps.subList(first, Math.min(steps.size(), first + MOST_STEPS));
            pages.addAll(pages(some));
        }
        return pages;
    }

    private List<PlacedCells> pages(List<Step> steps) {
        var pages = new ArrayList<PlacedCells>();
        var page = new ArrayList<Strip>();
        for (Strip strip : strips(steps)) {
            page.add(strip);
            if (page.size() > 1 && scale(place(steps, page)) < LEAST_SCALE) {
                page.removeLast();
                pages.add(place(steps, page));
                page.clear();
                page.add(strip);
            }
        }
        if (!page.isEmpty()) {
            pages.add(place(steps, page));
        }
        return pages;
    }

    /// Lanes that have cards here; one with too many for a page in several strips.
    private List<Strip> strips(List<Step> steps) {
        var strips = new ArrayList<Strip>();
        for (Lane lane : shown.map().lanes()) {
            var cards = shown.cards(steps, lane);
            if (!cards.isEmpty()) {
                split(steps, new Strip(lane, cards), strips);
            }
        }
        return strips;
    }

    private void split(List<Step> steps, Strip strip, List<Strip> to) {
        int count = strip.cards().size();
        if (count <= steps.size() || scale(place(steps, List.of(strip))) >= LEAST_SCALE) {
            to.add(strip);
        } else {
            int half = (count + 1) / 2;
            split(steps, new Strip(strip.lane(), strip.cards().subList(0, half)), to);
            split(steps, new Strip(strip.lane(), strip.cards().subList(half, count)), to);
        }
    }

    /// Lays strips out, with as many cards side by side as makes them largest.
    private PlacedCells place(List<Step> steps, List<Strip> strips) {
        return IntStream.rangeClosed(1, Limits.STEP_WIDTH)
                .mapToObj(width -> place(steps, strips, width))
                .max(Comparator.comparingDouble(StagePages::scale))
                .orElseThrow();
    }

    private PlacedCells place(List<Step> steps, List<Strip> strips, int width) {
        var lanes = strips.stream().map(Strip::lane).distinct().toList();
        var cards = strips.stream().flatMap(strip -> strip.cards().stream()).toList();
        var map = shown.only(stage, steps, lanes, cards, width);
        return new PlacedCells(Board.of(map, typesetter), steps.size() > 1);
    }

    /// How large cells can be shown on a page.
    static double scale(PlacedCells cells) {
        return Math.min(WIDTH / cells.width(), HEIGHT / cells.height());
    }
}
