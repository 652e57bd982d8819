// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import laneway.type.Resolution.Apart;
import laneway.type.Resolution.Named;
import laneway.type.Resolution.Shown;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A text of several fonts or directions, or one that needs shaping.
///
/// It is cut into grapheme clusters, each with its font; neighbours of one font and direction are
/// an item and are shaped together, once to measure them and once more for the line that they end
/// up in.
final class MixedBlock implements Block {

    /// Longer clusters (stacks of marks) are cut: shaping and keeping them would cost too much.
    private static final int LONGEST_CLUSTER = 32;

    private record Item(int start, int end, Resolution shown, byte level) {}

    private final String text;
    private final TextStyle style;
    private final FontSource textFont;
    private final ClusterFonts clusterFonts;
    private final Measured measured;
    private final List<Item> items = new ArrayList<>();
    private final byte[] levels;
    private final boolean rightToLeft;

    /// @param direction one of the flags of [Bidi] for the direction of the paragraph
    MixedBlock(
            String text,
            TextStyle style,
            FontSource textFont,
            ClusterFonts clusterFonts,
            int direction) {
        this.text = text;
        this.style = style;
        this.textFont = textFont;
        this.clusterFonts = clusterFonts;
        measured = new Measured(text.length());
        levels = new byte[text.length()];
        rightToLeft = findLevels(direction);
        cutIntoItems();
        items.forEach(this::measure);
        markBreaks();
    }

    @Override
    public Measured measured() {
        return measured;
    }

    @Override
    public boolean rightToLeft() {
        return rightToLeft;
    }

    private boolean findLevels(int direction) {
        var chars = text.toCharArray();
        if (direction == Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT
                && !Bidi.requiresBidi(chars, 0, chars.length)) {
            return false;
        }
        var bidi = new Bidi(text, direction);
        for (int run = 0; run < bidi.getRunCount(); run++) {
            byte level = (byte) bidi.getRunLevel(run);
            for (int i = bidi.getRunStart(run); i < bidi.getRunLimit(run); i++) {
                levels[i] = level;
            }
        }
        return !bidi.baseIsLeftToRight();
    }

    private void cutIntoItems() {
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
    }

    private void addCluster(int start, int end) {
        boolean space = end - start == 1 && text.charAt(start) == ' ';
        measured.kinds[start] = space ? Measured.SPACE : Measured.CLUSTER;
        if (space && continuesLast()) {
            add(start, end, items.getLast().shown());
            return;
        }
        switch (resolve(start, end)) {
            case Shown shown -> add(start, end, shown);
            case Named named -> add(start, end, named);
            case Apart apart -> addApart(start, apart);
        }
    }

    /// A space is set in the font before it, so that it does not cut a run of words in two.
    private boolean continuesLast() {
        return !items.isEmpty()
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
            boolean joiner = part instanceof Named(String name) && name.isEmpty();
            measured.kinds[at] = joiner ? Measured.INSIDE : Measured.CLUSTER;
            add(at, end, part);
            at = end;
        }
    }

    private void add(int start, int end, Resolution shown) {
        byte level = levels[start];
        if (!items.isEmpty() && shown instanceof Shown next) {
            var last = items.getLast();
            if (last.level() == level
                    && last.shown() instanceof Shown before
                    && before.source() == next.source()) {
                boolean plain = before.plain() && next.plain();
                items.set(
                        items.size() - 1,
                        new Item(last.start(), end, new Shown(next.source(), plain), level));
                return;
            }
        }
        items.add(new Item(start, end, shown, level));
    }

    private void measure(Item item) {
        switch (item.shown()) {
            case Named(String name) -> measured.advances[item.start()] = pillWidth(name);
            case Shown(var source, var plain) when plain && isLeftToRight(item) ->
                    measurePlain(item, source);
            case Shown(var source, _) -> measureShaped(item, source);
            case Apart _ -> throw new IllegalStateException("not an item: " + item);
        }
    }

    private void measurePlain(Item item, FontSource source) {
        for (int at = item.start(); at < item.end(); ) {
            int codePoint = text.codePointAt(at);
            measured.advances[at] = source.advance(codePoint);
            at += Character.charCount(codePoint);
        }
    }

    private float pillWidth(String name) {
        return name.isEmpty() ? 0 : (float) Pills.widthEms(Pills.label(name, textFont), textFont);
    }

    /// Spreads the advance of each glyph over the first character of the cluster that it belongs
    /// to.
    private void measureShaped(Item item, FontSource source) {
        var part = text.substring(item.start(), item.end());
        var glyphs = Glyphs.shaped(source, part, !isLeftToRight(item), 1);
        for (int i = 0; i < glyphs.count(); i++) {
            double to = i + 1 < glyphs.count() ? glyphs.x(i + 1) : glyphs.width();
            int at = item.start() + glyphs.character(i);
            while (at > item.start() && measured.kinds[at] == Measured.INSIDE) {
                at--;
            }
            measured.advances[at] += (float) (to - glyphs.x(i));
        }
    }

    private static boolean isLeftToRight(Item item) {
        return (item.level() & 1) == 0;
    }

    private void markBreaks() {
        for (int at = measured.nextCluster(0); at < text.length(); at = measured.nextCluster(at)) {
            if (measured.kinds[at] == Measured.CLUSTER
                    && BreakRules.mayBreak(
                            text.codePointAt(measured.previousCluster(at)), text.codePointAt(at))) {
                measured.kinds[at] = Measured.OPPORTUNITY;
            }
        }
    }

    @Override
    public List<Run> runs(int start, int end, double ems) {
        var parts = new ArrayList<Item>();
        for (int i = firstItem(start); i < items.size() && items.get(i).start() < end; i++) {
            var item = items.get(i);
            parts.add(
                    new Item(
                            Math.max(start, item.start()),
                            Math.min(end, item.end()),
                            item.shown(),
                            item.level()));
        }
        var ordered = parts.toArray();
        var partLevels = new byte[ordered.length];
        for (int i = 0; i < ordered.length; i++) {
            partLevels[i] = parts.get(i).level();
        }
        Bidi.reorderVisually(partLevels, 0, ordered, 0, ordered.length);
        var runs = new ArrayList<Run>();
        double x = 0;
        for (var part : ordered) {
            if (part instanceof Item item && !isJoiner(item)) {
                var run = run(item, x);
                runs.add(run);
                x += run.width();
            }
        }
        return runs;
    }

    private int firstItem(int start) {
        int low = 0;
        int high = items.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (items.get(middle).start() <= start) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static boolean isJoiner(Item item) {
        return item.shown() instanceof Named(String name) && name.isEmpty();
    }

    private Run run(Item item, double x) {
        var part = text.substring(item.start(), item.end());
        return switch (item.shown()) {
            case Named(String name) -> Pills.at(x, part, item.level(), name, style, textFont);
            case Shown(var source, var plain) when plain && isLeftToRight(item) -> {
                double width = measured.width(item.start(), item.end()) * style.size();
                yield new Run.Plain(part, x, width, item.level(), source, style.size());
            }
            case Shown(var source, _) -> {
                var glyphs = Glyphs.shaped(source, part, !isLeftToRight(item), style.size());
                yield new Run.Shaped(
                        part, x, glyphs.width(), item.level(), source, style.size(), glyphs);
            }
            case Apart _ -> throw new IllegalStateException("not an item: " + item);
        };
    }
}
