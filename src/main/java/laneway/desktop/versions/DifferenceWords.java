// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.versions;

import laneway.desktop.words.Words;
import laneway.edit.Change;
import laneway.edit.Differences;
import laneway.model.About;
import laneway.model.Card;
import laneway.model.JourneyMap;
import laneway.model.PartId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Says what became of one state of a map in another: "Cards: 12 added, 3 deleted".
public final class DifferenceWords {
    private static final int MOST_NAMES = 3;

    /// The order in which kinds of parts are spoken of.
    private static final List<String> KINDS =
            List.of(
                    "Stage",
                    "Step",
                    "Lane",
                    "Card",
                    "Touchpoint",
                    "Persona",
                    "Team",
                    "Ownership",
                    "Link",
                    "Image",
                    "Goal",
                    "Metric",
                    "Signal",
                    "Fit",
                    "Stakeholder",
                    "PathSet",
                    "Lifecycle",
                    "ActionItem",
                    "StageRule",
                    "Answer");

    private static final Set<String> WRITING =
            Set.of(Card.TEXT.toString(), Card.NOTES.toString(), Card.TOUCHPOINT.toString());
    private static final Set<String> PLACING =
            Set.of(Card.PLACE.toString(), Card.SPAN_TO.toString(), "Step.stage");

    /// What became of a part.
    private enum Fate {
        ADDED,
        DELETED,
        REWRITTEN,
        MOVED,
        CHANGED
    }

    private final Map<String, Map<Fate, Integer>> counts = new TreeMap<>();
    private final Map<String, List<String>> renamed = new TreeMap<>();

    private DifferenceWords() {}

    /// One line for each kind of part that differs; none where nothing does.
    public static List<String> between(JourneyMap before, JourneyMap after) {
        var words = new DifferenceWords();
        var about = new ArrayList<Change.Set>();
        var byPart = new LinkedHashMap<PartId, List<Change>>();
        for (var change : Differences.between(before, after)) {
            if (change.part().equals(before.id())) {
                about.add((Change.Set) change);
            } else {
                byPart.computeIfAbsent(change.part(), _ -> new ArrayList<>()).add(change);
            }
        }
        byPart.forEach((id, changes) -> words.count(kindOf(id, before, after), changes));
        return words.lines(about);
    }

    private static String kindOf(PartId id, JourneyMap before, JourneyMap after) {
        return before.part(id).or(() -> after.part(id)).orElseThrow().getClass().getSimpleName();
    }

    private void count(String kind, List<Change> changes) {
        for (var change : changes) {
            if (change instanceof Change.Set set && set.property().name().equals("name")) {
                renamed.computeIfAbsent(kind, _ -> new ArrayList<>())
                        .add(
                                Words.say(
                                        "difference.renamed",
                                        name(set.before()),
                                        name(set.after())));
                return;
            }
        }
        counts.computeIfAbsent(kind, _ -> new EnumMap<>(Fate.class))
                .merge(fate(changes), 1, Integer::sum);
    }

    private static String name(@Nullable Object value) {
        var name = String.valueOf(value);
        return name.isBlank() ? Words.say("inspector.unnamed") : name;
    }

    private static Fate fate(List<Change> changes) {
        boolean placed = true;
        for (var change : changes) {
            switch (change) {
                case Change.Add _ -> {
                    return Fate.ADDED;
                }
                case Change.Remove _ -> {
                    return Fate.DELETED;
                }
                case Change.Set set -> {
                    var property = set.property().toString();
                    if (WRITING.contains(property)) {
                        return Fate.REWRITTEN;
                    }
                    placed &= PLACING.contains(property) || property.endsWith(".rank");
                }
            }
        }
        return placed ? Fate.MOVED : Fate.CHANGED;
    }

    private List<String> lines(List<Change.Set> about) {
        var lines = new ArrayList<String>();
        var fields = new ArrayList<String>();
        for (var set : about) {
            if (set.property() == About.TITLE) {
                var now = Words.say("difference.renamed", name(set.before()), name(set.after()));
                lines.add(Words.say("difference.line", Words.say("difference.Title"), now));
            } else {
                fields.add(Words.say("field." + set.property()));
            }
        }
        if (!fields.isEmpty()) {
            var list = String.join(", ", fields);
            lines.add(Words.say("difference.line", Words.say("difference.About"), list));
        }
        for (var kind : KINDS) {
            var said = said(kind);
            if (!said.isEmpty()) {
                var list = String.join(", ", said);
                lines.add(Words.say("difference.line", Words.say("difference." + kind), list));
            }
        }
        return lines;
    }

    private List<String> said(String kind) {
        var said = new ArrayList<String>();
        counts.getOrDefault(kind, Map.of())
                .forEach((fate, count) -> said.add(Words.say("difference." + fate, count)));
        var names = renamed.getOrDefault(kind, List.of());
        said.addAll(names.subList(0, Math.min(MOST_NAMES, names.size())));
        if (names.size() > MOST_NAMES) {
            said.add(Words.say("difference.moreRenamed", names.size() - MOST_NAMES));
        }
        return said;
    }
}
