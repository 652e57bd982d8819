// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.views;

import laneway.desktop.words.Words;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.SavedView;
import laneway.model.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Says what is special about a view.
public final class ViewWords {
    private static final int MOST_NAMED = 2;
    private static final int LONGEST = 60;

    private ViewWords() {}

    /// What a view is called as long as nobody calls it otherwise; no other view is called so,
    /// unless it shows the same things.
    public static String nameFor(SavedView view, JourneyMap map) {
        var special = content(view, map);
        var name = special.isEmpty() ? "" : special.getFirst();
        return name.isEmpty() || name.length() > LONGEST ? numbered(map) : name;
    }

    private static String numbered(JourneyMap map) {
        var taken = map.about().views().stream().map(SavedView::name).toList();
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> Words.say("views.numbered", i))
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /// All that a view shows and leaves out, in a line.
    public static String summary(SavedView view, JourneyMap map) {
        var parts = new ArrayList<>(content(view, map));
        Optional.ofNullable(view.focus())
                .map(focus -> Words.say("views.zoom", focus.zoom() / 100.0))
                .ifPresent(parts::add);
        return parts.isEmpty()
                ? Words.say("views.whole")
                : parts.stream().collect(Collectors.joining(Words.say("views.and")));
    }

    private static List<String> content(SavedView view, JourneyMap map) {
        var parts = new ArrayList<String>();
        if (!view.query().isEmpty()) {
            parts.add(Words.say("views.query", view.query().strip()));
        }
        Optional.ofNullable(view.onlyStage())
                .flatMap(map::stage)
                .map(Stage::name)
                .filter(name -> !name.isBlank())
                .ifPresent(name -> parts.add(Words.say("views.only", name)));
        lanes("views.without", view.hiddenLanes(), map).ifPresent(parts::add);
        lanes("views.atTop", view.pinnedLanes(), map).ifPresent(parts::add);
        return parts;
    }

    /// A few lanes by their names, more of them by their number.
    private static Optional<String> lanes(String key, List<LaneId> ids, JourneyMap map) {
        var names = map.lanes().stream().filter(l -> ids.contains(l.id())).map(Lane::name).toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        boolean few = names.size() <= MOST_NAMED && names.stream().noneMatch(String::isBlank);
        return Optional.of(
                few
                        ? Words.say(key, String.join(Words.say("views.lanesAnd"), names))
                        : Words.say(key + ".many", names.size()));
    }
}
