// SPDX-License-Identifier: Apache-2.0
package laneway.export;

import laneway.layout.Showing;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Stage;
import laneway.model.Tray;

import java.util.ArrayList;
import java.util.Optional;

/// What is missing of a map where only a part of it leaves the program.
public final class LeftOut {
    private static final int MOST_NAMED = 3;

    private LeftOut() {}

    /// What somebody should know who sees the part alone, in a sentence; empty where nothing is
    /// missing.
    public static Optional<String> sentence(JourneyMap map, Showing showing) {
        var parts = new ArrayList<String>();
        showing.onlyStage()
                .flatMap(map::stage)
                .map(Stage::name)
                .ifPresent(name -> parts.add(stages(name)));
        lanes(map, showing).ifPresent(parts::add);
        int cards = cards(map, showing);
        if (cards > 0) {
            parts.add(Words.of("leftOut.cards", cards, map.cards().size()));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.of("leftOut", String.join(Words.of("leftOut.and"), parts)));
    }

    private static String stages(String name) {
        return name.isBlank()
                ? Words.of("leftOut.stages.unnamed")
                : Words.of("leftOut.stages", name);
    }

    /// A few lanes by their names, more of them by their number.
    private static Optional<String> lanes(JourneyMap map, Showing showing) {
        var names =
                map.lanes().stream()
                        .filter(lane -> showing.hiddenLanes().contains(lane.id()))
                        .map(Lane::name)
                        .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        boolean few = names.size() <= MOST_NAMED && names.stream().noneMatch(String::isBlank);
        return Optional.of(
                few
                        ? Words.of("leftOut.lanes", String.join(Words.of("leftOut.and"), names))
                        : Words.of("leftOut.lanes.many", names.size()));
    }

    private static int cards(JourneyMap map, Showing showing) {
        return (int)
                map.cards().stream()
                        .filter(card ->
                                !showing.shows(map, card.id()) || Tray.holds(map, card.cell()))
                        .count();
    }
}
