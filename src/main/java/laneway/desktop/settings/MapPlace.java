// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.settings;

import laneway.layout.Showing;
import laneway.model.LaneId;
import laneway.model.PartId;
import laneway.model.StageId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Where somebody was in a map: what was shown of it, and which panels stood beside it.
///
/// @param zoom pixels for a unit of the board
/// @param left board coordinate at the left edge of what was seen
/// @param top board coordinate at its top edge
/// @param showing what was left out, but for cards: those come of a search, which is over
public record MapPlace(
        double zoom, double left, double top, Showing showing, boolean inspector, boolean outline) {
    public MapPlace {
        showing = showing.withHiddenCards(Set.of());
    }

    /// Words with a letter before each that says what it is; identities have no blanks.
    String text() {
        var words = new ArrayList<String>();
        words.add(String.format(Locale.ROOT, "z%.5f x%.2f y%.2f", zoom, left, top));
        words.add(inspector ? "i+" : "i-");
        words.add(outline ? "o+" : "o-");
        showing.onlyStage().ifPresent(stage -> words.add("s" + stage.value()));
        showing.hiddenLanes().stream()
                .map(LaneId::value)
                .sorted()
                .forEach(id -> words.add("h" + id));
        showing.pinnedLanes().stream()
                .map(LaneId::value)
                .sorted()
                .forEach(id -> words.add("p" + id));
        return String.join(" ", words);
    }

    /// The place that a text means; empty where it means none.
    static Optional<MapPlace> of(String text) {
        var hidden = new HashSet<LaneId>();
        var pinned = new HashSet<LaneId>();
        StageId only = null;
        double[] numbers = {Double.NaN, Double.NaN, Double.NaN};
        boolean inspector = true;
        boolean outline = false;
        for (String word : text.split(" ", -1)) {
            var value = word.isEmpty() ? "" : word.substring(1);
            switch (word.isEmpty() ? ' ' : word.charAt(0)) {
                case 'z' -> numbers[0] = number(value);
                case 'x' -> numbers[1] = number(value);
                case 'y' -> numbers[2] = number(value);
                case 'i' -> inspector = value.equals("+");
                case 'o' -> outline = value.equals("+");
                case 's' -> only = PartId.isValid(value) ? new StageId(value) : null;
                case 'h' -> add(value, hidden);
                case 'p' -> add(value, pinned);
                default -> {}
            }
        }
        var showing = showing(hidden, pinned, only);
        return numbers[0] > 0 && Double.isFinite(numbers[0] + numbers[1] + numbers[2])
                ? Optional.of(
                        new MapPlace(
                                numbers[0], numbers[1], numbers[2], showing, inspector, outline))
                : Optional.empty();
    }

    private static Showing showing(Set<LaneId> hidden, Set<LaneId> pinned, @Nullable StageId only) {
        return new Showing(hidden, pinned, Optional.ofNullable(only), Set.of());
    }

    private static void add(String value, Set<LaneId> into) {
        if (PartId.isValid(value)) {
            into.add(new LaneId(value));
        }
    }

    private static double number(String value) {
        return value.matches("-?\\d{1,9}(\\.\\d{1,6})?") ? Double.parseDouble(value) : Double.NaN;
    }
}
