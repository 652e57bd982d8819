// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import laneway.type.Resolution.Apart;
import laneway.type.Resolution.Shown;
import laneway.type.Resolution.Single;
import laneway.type.Resolution.Unseen;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a text into grapheme clusters, finds the font of each and joins neighbours into items.
final class ItemCutter {

    /// Longer clusters (stacks of marks) are cut: shaping and keeping them would cost too much.
    private static final int LONGEST_CLUSTER = 32;

    private final String text;
    private final Levels levels;
    private final FontSource textFont;
    private final ClusterFonts clusterFonts;
    private final byte[] kinds;
    private final List<Item> items = new ArrayList<>();

    /// @param kinds is told where clusters begin and what is white space
    ItemCutter(
            String text,
            Levels levels,
            FontSource textFont,
            ClusterFonts clusterFonts,
            byte[] kinds) {
        this.text = text;
        this.levels = levels;
        this.textFont = textFont;
        this.clusterFonts = clusterFonts;
        this.kinds = kinds;
    }

    List<Item> cut() {
        var boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(text);
        int start = 0;
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            while (end - start > LONGEST_CLUSTER) {
                int cut = start + LONGEST_CLUSTER;
                cut -= Character.isLowSurrogate(text.charAt(cut)) ? 1 : 0;
                addCluster(start, cut);
                start = cut;
            }
            addCluster(start, end);
            start = end;
        }
        return items;
    }

    private void addCluster(int start, int end) {
        boolean space = end - start == 1 && text.charAt(start) == ' ';
        kinds[start] = space ? Measured.SPACE : Measured.CLUSTER;
        if (space && continuesLast(start)) {
            add(start, end, items.getLast().shown());
            return;
        }
        switch (resolve(start, end)) {
            case Single single -> add(start, end, single);
            case Apart apart -> addApart(start, apart);
        }
    }

    /// A space is set in the font before it, so that it does not cut a run of words in two.
    private boolean continuesLast(int start) {
        return !items.isEmpty()
                && items.getLast().level() == levels.at(start)
                && items.getLast().shown() instanceof Shown shown
                && shown.source().shows(' ');
    }

    private Resolution resolve(int start, int end) {
        char first = text.charAt(start);
        if (end - start == 1 && !Float.isNaN(textFont.plainAdvance(first))) {
            return new Shown(textFont, true);
        }
        return clusterFonts.resolve(text.substring(start, end));
    }

    private void addApart(int start, Apart apart) {
        int at = start;
        for (var part : apart.parts()) {
            int end = at + Character.charCount(text.codePointAt(at));
            kinds[at] = part instanceof Unseen ? Measured.INSIDE : Measured.CLUSTER;
            add(at, end, part);
            at = end;
        }
    }

    private void add(int start, int end, Single found) {
        byte level = levels.at(start);
        // from right to left even single letters are shaped, as brackets change sides
        var shown =
                (level & 1) == 1 && found instanceof Shown(var source, _)
                        ? new Shown(source, false)
                        : found;
        if (!items.isEmpty() && items.getLast().takes(shown, level)) {
            var last = items.removeLast();
            items.add(new Item(last.start(), end, shown, level));
        } else {
            items.add(new Item(start, end, shown, level));
        }
    }
}
