// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.find;

import laneway.desktop.words.Words;
import laneway.edit.Names;
import laneway.model.Card;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.PartId;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.model.Tray;
import laneway.search.Field;
import laneway.search.Found;
import laneway.search.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// One line of the list of matches.
sealed interface MatchLine {
    /// The name of a stage above what was found in it.
    record Group(String name) implements MatchLine {}

    /// Somewhere to go.
    ///
    /// @param shown the text that says what was looked for, or the title of the card
    /// @param at where in it the first of the words stands; empty for nowhere
    /// @param where the lane, and what of the card says it if not its text; put together only for
    ///   the few lines that are seen
    record Place(PartId part, String shown, Optional<Span> at, Supplier<String> where)
            implements MatchLine {}

    /// All lines of what was found, stage after stage.
    static List<MatchLine> of(Finding finding) {
        var lines = new ArrayList<MatchLine>();
        Optional<PartId> group = Optional.empty();
        var map = finding.map();
        for (var match : finding.found().cards()) {
            var card = map.card(match.card()).orElseThrow();
            var own = groupOf(map, card);
            if (!own.equals(group)) {
                group = own;
                lines.add(new Group(own.flatMap(map::part).map(Names::of).orElse("")));
            }
            lines.add(place(map, card, match));
        }
        if (!finding.found().headings().isEmpty()) {
            lines.add(new Group(Words.say("find.headings")));
            finding.found().headings().forEach(part -> lines.add(heading(map, part)));
        }
        if (!finding.found().known().isEmpty()) {
            lines.add(new Group(Words.say("find.known")));
            finding.found().known().forEach(known -> lines.add(known(map, known)));
        }
        return lines;
    }

    /// The stage, or the lane of what is parked.
    private static Optional<PartId> groupOf(JourneyMap map, Card card) {
        return Tray.holds(map, card.cell())
                ? Optional.of(card.place().lane())
                : map.step(card.place().step()).map(Step::stage);
    }

    private static Place place(JourneyMap map, Card card, Found.Match match) {
        if (match.inText().isEmpty()
                && match.inTouchpoint().isEmpty()
                && !match.elsewhere().isEmpty()) {
            return beside(map, card, match.elsewhere().getFirst());
        }
        boolean named = !match.inTouchpoint().isEmpty();
        var shown = named || card.text().isBlank() ? map.titleOf(card) : card.text();
        var spans = named ? match.inTouchpoint() : match.inText();
        return new Place(
                card.id(), shown, spans.stream().findFirst(), () -> where(map, card.cell()));
    }

    /// Notes and evidence are sentences to read; a tag or a team says more beside the card's own
    /// words.
    private static Place beside(JourneyMap map, Card card, Found.Mention mention) {
        if (mention.where() == Field.NOTES || mention.where() == Field.EVIDENCE) {
            var at = mention.spans().stream().findFirst();
            return new Place(
                    card.id(), mention.text(), at, () -> where(map, card, fieldOf(mention)));
        }
        return new Place(
                card.id(),
                map.titleOf(card),
                Optional.empty(),
                () -> where(map, card, Words.say("find.said", fieldOf(mention), mention.text())));
    }

    private static String fieldOf(Found.Mention mention) {
        return Words.of("find.field", mention.where());
    }

    private static String where(JourneyMap map, Card card, String what) {
        return Words.say("find.where", where(map, card.cell()), what);
    }

    private static String where(JourneyMap map, Cell cell) {
        var lane = map.lane(cell.lane()).map(Lane::name).orElse("");
        if (Tray.holds(map, cell)) {
            return lane;
        }
        var step = map.step(cell.step()).map(Step::name).orElse("");
        return step.isEmpty() ? lane : Words.say("find.where", step, lane);
    }

    /// What says it in other words than its name is told by that.
    private static Place known(JourneyMap map, Found.Known known) {
        var part = map.part(known.part()).orElseThrow();
        var kind = Words.say("inspector." + part.getClass().getSimpleName());
        var name = Names.of(part);
        return new Place(
                known.part(),
                known.text(),
                known.spans().stream().findFirst(),
                () -> known.text().equals(name) ? kind : Words.say("find.where", name, kind));
    }

    private static Place heading(JourneyMap map, PartId part) {
        var found = map.part(part).orElseThrow();
        var name =
                switch (found) {
                    case Stage stage -> stage.name();
                    case Step step -> step.name();
                    case Lane lane -> lane.name();
                    default -> throw new IllegalArgumentException("no heading: " + part);
                };
        var kind = Words.say("inspector." + found.getClass().getSimpleName());
        return new Place(part, name, Optional.empty(), () -> kind);
    }
}
