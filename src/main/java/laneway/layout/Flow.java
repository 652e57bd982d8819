// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Colour;
import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.model.PartId;
import laneway.model.Ranked;
import laneway.model.StageId;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The cards of one cell in lines, from the top left corner of the first card; it does not know
/// where on the board it is, so that it need not change when it moves.
final class Flow {
    /// What a cell's cards look like depends on, apart from the cards themselves.
    record Setting(StageId stage, LaneKind kind, Colour hue, int columns, boolean folded) {
        static Setting of(Column column, Lane lane) {
            return new Setting(
                    column.stage(),
                    lane.kind(),
                    Palette.of(lane),
                    column.cards(),
                    column.sliver() || lane.collapsed());
        }
    }

    private final List<Card> source;
    private final List<Card> shown;
    private final Setting setting;
    private final List<CardFace> faces;
    private final double[] tops;

    private Flow(
            List<Card> source,
            List<Card> shown,
            Setting setting,
            List<CardFace> faces,
            double[] tops) {
        this.source = source;
        this.shown = shown;
        this.setting = setting;
        this.faces = faces;
        this.tops = tops;
    }

    /// A cell whose cards are out of sight.
    static Flow folded(List<Card> source, List<Card> shown, Setting setting) {
        return new Flow(source, shown, setting, List.of(), new double[1]);
    }

    /// Lays cards out.
    ///
    /// @param source all cards of the cell, those that span and those left out included
    /// @param shown those that are not left out
    /// @param flowing those of them that lie in the cell only
    static Flow of(
            List<Card> source,
            List<Card> shown,
            List<Card> flowing,
            Setting setting,
            Lane lane,
            FaceSource faces) {
        var made = new ArrayList<CardFace>(flowing.size());
        for (Card card : flowing) {
            made.add(faces.of(card, lane, Grid.CARD));
        }
        int columns = setting.columns();
        int lines = (made.size() + columns - 1) / columns;
        var tops = new double[lines + 1];
        for (int line = 0; line < lines; line++) {
            double highest = 0;
            for (int i = line * columns; i < Math.min(made.size(), (line + 1) * columns); i++) {
                highest = Math.max(highest, made.get(i).height());
            }
            tops[line + 1] = tops[line] + highest + Grid.GAP;
        }
        return new Flow(source, shown, setting, made, tops);
    }

    /// Whether this is what the cell still looks like.
    boolean serves(
            List<Card> cards, List<Card> wanted, Setting look, Set<PartId> changedElsewhere) {
        return setting.equals(look)
                && (source == cards || (folded() && source.size() == cards.size()))
                && (folded() ? shown.size() == wanted.size() : showsJust(wanted))
                && (changedElsewhere.isEmpty()
                        || faces.stream().noneMatch(face -> shows(face.card(), changedElsewhere)));
    }

    private boolean showsJust(List<Card> wanted) {
        if (shown == wanted) {
            return true;
        }
        if (shown.size() != wanted.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (shown.get(i) != wanted.get(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a card shows one of these parts.
    static boolean shows(Card card, Set<PartId> parts) {
        return !parts.isEmpty()
                && (parts.contains(card.id())
                        || (card.touchpoint() != null && parts.contains(card.touchpoint()))
                        || (card.image() != null && parts.contains(card.image())));
    }

    List<Card> source() {
        return source;
    }

    /// The cards of the cell that are not left out.
    List<Card> shown() {
        return shown;
    }

    Setting setting() {
        return setting;
    }

    boolean folded() {
        return setting.folded();
    }

    /// How many cards lie here.
    int size() {
        return faces.size();
    }

    CardFace face(int index) {
        return faces.get(index);
    }

    Map<CardId, CardFace> facesById() {
        var byId = HashMap.<CardId, CardFace>newHashMap(faces.size());
        faces.forEach(face -> byId.put(face.card().id(), face));
        return byId;
    }

    double x(int index) {
        return index % setting.columns() * (Grid.CARD + Grid.GAP);
    }

    double y(int index) {
        return tops[index / setting.columns()];
    }

    /// From the first card's top to the last card's bottom.
    double height() {
        return Math.max(0, tops[tops.length - 1] - Grid.GAP);
    }

    int lines() {
        return tops.length - 1;
    }

    double lineTop(int line) {
        return tops[line];
    }

    /// The line that a height belongs to: the gap below a line is part of it; the nearest line
    /// where there is none at that height.
    int lineAt(double y) {
        int low = 0;
        int high = lines() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tops[middle] <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    int firstOf(int line) {
        return line * setting.columns();
    }

    int endOf(int line) {
        return Math.min(faces.size(), (line + 1) * setting.columns());
    }

    /// Where a card stands among those that lie here, or a negative number.
    int indexOf(Card card) {
        int low = 0;
        int high = faces.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Ranked.ORDER.compare(faces.get(middle).card(), card);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /// Where among all cards of the cell a card lands that is put before the one at an index here.
    int sourceIndex(int index) {
        if (index >= faces.size()) {
            return source.size();
        }
        return Math.max(0, Collections.binarySearch(source, faces.get(index).card(), Ranked.ORDER));
    }

    /// The opposite of [#sourceIndex]: how many of the cards before an index lie here.
    int flowIndex(int sourceIndex) {
        if (faces.size() == source.size()) {
            return sourceIndex;
        }
        int count = 0;
        for (Card card : source.subList(0, sourceIndex)) {
            if (indexOf(card) >= 0) {
                count++;
            }
        }
        return count;
    }
}
