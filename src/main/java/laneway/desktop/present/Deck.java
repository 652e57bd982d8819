// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import laneway.desktop.words.Words;
import laneway.layout.Showing;
import laneway.model.Card;
import laneway.model.JourneyMap;
import laneway.model.Moment;
import laneway.model.Persona;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.type.Typesetter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The slides of a map, in order; laying them out takes a moment, so not on the screen's thread.
record Deck(List<Slide> slides) {
    private static final int LINES = 7;

    Deck {
        slides = List.copyOf(slides);
    }

    /// The map's subject, its stages, its moments and the whole, as far as it has them and they are
    /// shown.
    static Deck of(JourneyMap map, Showing showing, Typesetter typesetter) {
        var shown = Shown.of(map, showing);
        var slides = new ArrayList<Slide>();
        slides.add(opening(map));
        for (Stage stage : shown.map().stages()) {
            slides.addAll(stage(shown, stage, typesetter));
        }
        slides.addAll(moments(shown.map()));
        if (!shown.map().cards().isEmpty()) {
            slides.add(
                    new Slide.Whole(
                            Wall.of(shown.map(), typesetter), written(map.about().method())));
        }
        return new Deck(slides);
    }

    int size() {
        return slides.size();
    }

    /// Where a stage begins; the beginning of all for one that is not shown.
    int indexOf(StageId stage) {
        for (int i = 0; i < slides.size(); i++) {
            if (slides.get(i) instanceof Slide.OfStage of && of.stage().id().equals(stage)) {
                return i;
            }
        }
        return 0;
    }

    private static Slide opening(JourneyMap map) {
        var about = map.about();
        var notes = written(about.purpose(), about.scope(), about.targetReason(), about.method());
        Optional<Persona> persona = map.persona(about.target());
        return new Slide.Opening(about, persona, notes);
    }

    private static List<Slide> stage(Shown shown, Stage stage, Typesetter typesetter) {
        var pages = new StagePages(shown, typesetter, stage).pages();
        if (pages.isEmpty()) {
            return List.of(new Slide.OfStage(stage, 1, 1, Optional.empty(), notes(stage)));
        }
        var slides = new ArrayList<Slide>();
        for (int i = 0; i < pages.size(); i++) {
            var cells = pages.get(i);
            var notes = new ArrayList<>(notes(stage));
            cells.board().map().cardsOnBoard().forEach(card -> note(card, shown.map(), notes));
            slides.add(new Slide.OfStage(stage, i + 1, pages.size(), Optional.of(cells), notes));
        }
        return slides;
    }

    private static List<String> notes(Stage stage) {
        var notes = new ArrayList<>(written(stage.description()));
        notes.addAll(stage.exitCriteria());
        return notes;
    }

    private static void note(Card card, JourneyMap map, List<String> notes) {
        if (!card.notes().isBlank()) {
            notes.add(map.titleOf(card).strip() + " – " + card.notes().strip());
        }
    }

    private static List<Slide> moments(JourneyMap map) {
        var lines = new ArrayList<Slide.Moments.Line>();
        for (Moment moment : Moment.values()) {
            map.cardsOnBoard()
                    .filter(card -> card.moments().contains(moment))
                    .forEach(card ->
                            lines.add(
                                    new Slide.Moments.Line(
                                            moment, titleOf(map, card), stageOf(map, card))));
        }
        int pages = (lines.size() + LINES - 1) / LINES;
        var slides = new ArrayList<Slide>();
        for (int i = 0; i < pages; i++) {
            var some = lines.subList(i * LINES, Math.min(lines.size(), (i + 1) * LINES));
            slides.add(new Slide.Moments(i + 1, pages, some, List.of()));
        }
        return slides;
    }

    private static String titleOf(JourneyMap map, Card card) {
        var title = map.titleOf(card).strip();
        return title.isEmpty() ? Words.say("inspector.unnamed") : title;
    }

    private static String stageOf(JourneyMap map, Card card) {
        return map.step(card.place().step())
                .flatMap(step -> map.stage(step.stage()))
                .map(Stage::name)
                .orElse("");
    }

    private static List<String> written(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).toList();
    }
}
