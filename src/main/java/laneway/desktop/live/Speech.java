// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import laneway.desktop.words.Words;
import laneway.layout.Board;
import laneway.model.Card;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.session.Selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a screen reader says: first what a card says, then what and where it is, then its marks.
final class Speech {
    private Speech() {}

    /// The place where the keyboard is; the map while it is nowhere on the board.
    static String ofPlace(Board board, Selection selection) {
        var map = board.map();
        var cursor = selection.cursor();
        if (cursor == null) {
            return LiveWords.say("live.spoken.board", map.about().title(), map.cards().size());
        }
        return map.card(cursor.card())
                .map(card -> ofCard(board, card))
                .orElseGet(() -> ofCell(board, cursor.cell()));
    }

    static String ofCell(Board board, Cell cell) {
        var map = board.map();
        var said =
                LiveWords.say(
                        "live.spoken.cell",
                        lane(map, cell),
                        column(map, cell),
                        map.cardsIn(cell).size());
        return feeling(board, cell).map(curve -> said + ". " + curve).orElse(said);
    }

    /// Where the emotional curve of the lane is in a step.
    private static Optional<String> feeling(Board board, Cell cell) {
        var mean = board.row(cell.lane()).map(row -> row.feelingIn(cell.step()));
        return mean.filter(OptionalDouble::isPresent)
                .map(found -> LiveWords.say("live.spoken.feeling", found.getAsDouble()));
    }

    static String ofCard(Board board, Card card) {
        var map = board.map();
        var cell = card.cell();
        var cards = map.cardsIn(cell);
        var kind = card.kind() == CardKind.NOTE ? "live.spoken.card" : "live.spoken.card.kind";
        var sentences = new ArrayList<String>();
        sentences.add(words(map, card));
        sentences.add(
                LiveWords.say(
                        kind,
                        Words.of("kind", card.kind()),
                        cards.stream().map(Card::id).toList().indexOf(card.id()) + 1,
                        cards.size(),
                        lane(map, cell),
                        column(map, cell)));
        sentences.addAll(marks(card));
        feeling(board, cell).ifPresent(sentences::add);
        sentences.removeIf(String::isEmpty);
        return String.join(". ", sentences);
    }

    private static String words(JourneyMap map, Card card) {
        var title = map.titleOf(card);
        return card.touchpoint() == null || card.text().isEmpty()
                ? title
                : title + ". " + card.text();
    }

    private static List<String> marks(Card card) {
        var marks = new ArrayList<String>();
        if (card.sentiment() != null) {
            marks.add(Words.say("sentiment." + card.sentiment()));
        }
        card.moments().forEach(moment -> marks.add(Words.of("moment", moment)));
        if (card.evidence().certainty() != null) {
            marks.add(Words.of("certainty", card.evidence().certainty()));
        }
        if (card.votes() > 0) {
            marks.add(LiveWords.say("live.spoken.votes", card.votes()));
        }
        if (!card.tags().isEmpty()) {
            marks.add(LiveWords.say("live.spoken.tags", String.join(", ", card.tags())));
        }
        return marks;
    }

    private static String lane(JourneyMap map, Cell cell) {
        return map.lane(cell.lane()).map(Lane::name).orElse("");
    }

    private static String column(JourneyMap map, Cell cell) {
        var step = map.step(cell.step());
        var stage = step.map(Step::stage).flatMap(map::stage).map(Stage::name).orElse("");
        var name = step.map(Step::name).orElse("");
        return name.isEmpty() ? stage : stage + ", " + name;
    }
}
