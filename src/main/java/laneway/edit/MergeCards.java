// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.About;
import laneway.model.Ballot;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Evidence;
import laneway.model.JourneyMap;
import laneway.model.Link;
import laneway.model.Moment;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/// Makes one card of several that say the same: the first on the board stays, and what the others
/// say beyond it, their tags, moments, sources, votes and links come to it.
///
/// A text that stands on several of them stands once on the one that stays. How the customer feels
/// becomes the mean of those who said it.
public record MergeCards(List<CardId> cards) implements Edit {
    public MergeCards {
        cards = List.copyOf(cards);
    }

    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        var all = new ArrayList<Card>();
        for (CardId id : Landings.inOrder(map, cards)) {
            all.add(map.card(id).orElseThrow());
        }
        if (all.size() < 2) {
            return draft.finish(Label.counted("mergeCards", all.size()));
        }
        var first = all.getFirst();
        draft.set(first, Card.TEXT, joined(all, Card::text, "\n"));
        draft.set(first, Card.NOTES, joined(all, Card::notes, "\n\n"));
        draft.set(first, Card.TAGS, tags(all));
        draft.set(first, Card.MOMENTS, moments(all));
        draft.set(first, Card.VOTES, votes(all));
        draft.set(first, Card.SENTIMENT, sentiment(all));
        draft.set(first, Card.EVIDENCE, evidence(all));
        draft.set(first, Card.TOUCHPOINT, firstGiven(all, Card::touchpoint));
        draft.set(first, Card.IMAGE, firstGiven(all, Card::image));
        lead(draft, first.id());
        moveDots(draft, first.id());
        draft.removeAll(all.subList(1, all.size()).stream().map(Card::id).toList());
        return draft.finish(Label.counted("mergeCards", all.size()));
    }

    /// Texts that differ, whatever their case and the blanks around them.
    private static String joined(List<Card> all, Function<Card, String> text, String between) {
        var texts = new LinkedHashMap<String, String>();
        for (Card card : all) {
            var each = text.apply(card).strip();
            if (!each.isEmpty()) {
                texts.putIfAbsent(each.toLowerCase(Locale.ROOT), each);
            }
        }
        return String.join(between, texts.values());
    }

    private static List<String> tags(List<Card> all) {
        var tags = new LinkedHashSet<String>();
        all.forEach(card -> tags.addAll(card.tags()));
        return List.copyOf(tags);
    }

    private static Set<Moment> moments(List<Card> all) {
        var moments = EnumSet.noneOf(Moment.class);
        all.forEach(card -> moments.addAll(card.moments()));
        return moments;
    }

    private static int votes(List<Card> all) {
        long sum = all.stream().mapToLong(Card::votes).sum();
        return (int) Math.min(sum, Integer.MAX_VALUE);
    }

    private static @Nullable Integer sentiment(List<Card> all) {
        var given = all.stream().map(Card::sentiment).filter(Objects::nonNull).toList();
        var mean = given.stream().mapToInt(Integer::intValue).average();
        return mean.isPresent() ? (int) Math.round(mean.getAsDouble()) : null;
    }

    private static Evidence evidence(List<Card> all) {
        var sources = new LinkedHashSet<>(all.getFirst().evidence().sources());
        all.forEach(card -> sources.addAll(card.evidence().sources()));
        return new Evidence(
                firstGiven(all, card -> card.evidence().certainty()), List.copyOf(sources));
    }

    private static <V> @Nullable V firstGiven(List<Card> all, Function<Card, @Nullable V> value) {
        return all.stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /// Links of the others lead to the one that stays; none leads to itself or stands twice.
    private void lead(Draft draft, CardId stays) {
        var going = new HashSet<>(cards);
        Set<Map.Entry<CardId, CardId>> known = new HashSet<>();
        for (Link link : draft.before().links()) {
            var from = going.contains(link.from()) ? stays : link.from();
            var to = going.contains(link.to()) ? stays : link.to();
            if (from.equals(to) || !known.add(Map.entry(from, to))) {
                if (going.contains(link.from()) || going.contains(link.to())) {
                    draft.remove(link.id());
                }
            } else {
                draft.set(link, Link.FROM, from);
                draft.set(link, Link.TO, to);
            }
        }
    }

    private void moveDots(Draft draft, CardId stays) {
        var about = draft.before().about();
        var ballots = new ArrayList<Ballot>();
        for (Ballot ballot : about.ballots()) {
            ballots.add(
                    ballot.withDots(
                            ballot.dots().stream()
                                    .map(dot -> cards.contains(dot) ? stays : dot)
                                    .toList()));
        }
        draft.set(about, About.BALLOTS, ballots);
    }
}
