// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import laneway.desktop.words.Labels;
import laneway.desktop.words.Words;
import laneway.layers.Measured;
import laneway.layout.Board;
import laneway.model.Ballot;
import laneway.model.Card;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.session.Cursor;
import laneway.session.SessionEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What a screen reader says: first what a card says, then what and where it is, then its marks.
final class Speech {
    private Speech() {}

    /// The place where the keyboard is; the map while it is nowhere on the board.
    ///
    /// @param ballot of who votes now
    static String ofPlace(Board board, Optional<Cursor> at, Optional<Ballot> ballot) {
        var map = board.map();
        if (at.isEmpty()) {
            return LiveWords.say("live.spoken.board", map.about().title(), map.cards().size());
        }
        return map.card(at.get().card())
                .map(card -> ofCard(board, card, ballot))
                .orElseGet(() -> ofCell(board, at.get().cell()));
    }

    static String ofCell(Board board, Cell cell) {
        var map = board.map();
        var said =
                LiveWords.say(
                        "live.spoken.cell",
                        lane(map, cell),
                        column(map, cell),
                        board.showing().cards(map, cell).size());
        var sentences = new ArrayList<>(List.of(said));
        feeling(board, cell).ifPresent(sentences::add);
        sentences.addAll(metrics(board, cell));
        return String.join(". ", sentences);
    }

    /// The bullet charts above the cards.
    private static List<String> metrics(Board board, Cell cell) {
        return board.row(cell.lane()).stream()
                .flatMap(row -> row.metricsIn(cell.step()).stream())
                .map(Measured::of)
                .toList();
    }

    /// Where the emotional curve of the lane is in a step.
    private static Optional<String> feeling(Board board, Cell cell) {
        var mean = board.row(cell.lane()).map(row -> row.feelingIn(cell.step()));
        return mean.filter(OptionalDouble::isPresent)
                .map(found -> LiveWords.say("live.spoken.feeling", found.getAsDouble()));
    }

    /// Cards that are left out of the view are not counted.
    ///
    /// @param ballot of who votes now
    static String ofCard(Board board, Card card, Optional<Ballot> ballot) {
        var map = board.map();
        var cell = card.cell();
        var cards = board.showing().cards(map, cell);
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
        if (cards.stream().findFirst().filter(card::equals).isPresent()) {
            sentences.addAll(metrics(board, cell));
        }
        ballot.map(voter -> dots(voter, card)).ifPresent(sentences::add);
        sentences.removeIf(String::isEmpty);
        return String.join(". ", sentences);
    }

    /// What an edit did.
    static String ofEdit(SessionEvent.MapChanged changed) {
        var key =
                switch (changed.step()) {
                    case EDITED, WENT_ON -> "live.spoken.edited";
                    case UNDONE -> "live.spoken.undone";
                    case REDONE -> "live.spoken.redone";
                };
        return LiveWords.say(key, Labels.of(changed.label()));
    }

    private static String dots(Ballot voter, Card card) {
        return LiveWords.say("live.spoken.dots", voter.dotsOn(card.id()), voter.left());
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
