// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import laneway.type.Resolution.Named;
import laneway.type.Resolution.Shown;
import laneway.type.Resolution.Unseen;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// A text of several fonts or directions, or one that needs shaping.
///
/// It is cut into items of one font and direction, which are shaped once to measure them and once
/// more for the line that they end up in, as joining letters differ at the end of a line.
final class MixedBlock implements Block {

    private final String text;
    private final TextStyle style;
    private final FontSource textFont;
    private final Measured measured;
    private final List<Item> items;
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
        measured = new Measured(text.length());
        var levels = Levels.of(text, direction);
        rightToLeft = levels.rightToLeft();
        items = new ItemCutter(text, levels, textFont, clusterFonts, measured.kinds).cut();
        items.forEach(this::measure);
        BreakRules.mark(text, measured.kinds);
    }

    @Override
    public Measured measured() {
        return measured;
    }

    @Override
    public boolean rightToLeft() {
        return rightToLeft;
    }

    private void measure(Item item) {
        switch (item.shown()) {
            case Shown(var source, var plain) when plain -> measurePlain(item, source);
            case Shown(var source, _) -> measureShaped(item, source);
            case Named named -> {
                measured.advances[item.start()] = Pills.widthEms(named);
                allowBreaksAround(item);
            }
            case Unseen() -> {}
        }
    }

    private void measurePlain(Item item, FontSource source) {
        for (int at = item.start(); at < item.end(); ) {
            int codePoint = text.codePointAt(at);
            measured.advances[at] = source.advance(codePoint);
            at += Character.charCount(codePoint);
        }
    }

    /// Gives the advance of each glyph to the first character of the cluster that it belongs to.
    private void measureShaped(Item item, FontSource source) {
        var part = text.substring(item.start(), item.end());
        var glyphs = source.glyphs(part, item.rightToLeft(), 1);
        for (int i = 0; i < glyphs.count(); i++) {
            double to = i + 1 < glyphs.count() ? glyphs.x(i + 1) : glyphs.width();
            int at = item.start() + glyphs.character(i);
            while (at > item.start() && measured.kinds[at] == Measured.INSIDE) {
                at--;
            }
            measured.advances[at] += (float) (to - glyphs.x(i));
        }
    }

    /// A pill is a picture of a word: a line may begin with it or, unless a mark closes there,
    /// after it.
    private void allowBreaksAround(Item item) {
        if (measured.kinds[item.start()] == Measured.CLUSTER) {
            measured.kinds[item.start()] = Measured.OPPORTUNITY;
        }
        if (item.end() < text.length()
                && measured.kinds[item.end()] == Measured.CLUSTER
                && BreakRules.mayBegin(text.codePointAt(item.end()))) {
            measured.kinds[item.end()] = Measured.OPPORTUNITY;
        }
    }

    @Override
    public List<Run> runs(int start, int end, double ems) {
        if (start == end) {
            return List.of();
        }
        var parts = new ArrayList<Item>();
        for (int i = firstItem(start); i < items.size() && items.get(i).start() < end; i++) {
            parts.add(items.get(i).within(start, end));
        }
        var runs = new ArrayList<Run>();
        double x = 0;
        for (var item : inVisualOrder(parts)) {
            switch (item.shown()) {
                case Shown shown -> runs.add(run(item, shown, x));
                case Named named ->
                        runs.add(Pills.at(x, textOf(item), item.level(), named, style, textFont));
                case Unseen() -> {}
            }
            x = runs.isEmpty() ? 0 : runs.getLast().x() + runs.getLast().width();
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

    private static Item[] inVisualOrder(List<Item> parts) {
        var ordered = parts.toArray(new Item[0]);
        var levels = new byte[ordered.length];
        for (int i = 0; i < ordered.length; i++) {
            levels[i] = ordered[i].level();
        }
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        return ordered;
    }

    private Run run(Item item, Shown shown, double x) {
        var part = textOf(item);
        float size = style.size();
        if (shown.plain()) {
            double width = measured.width(item.start(), item.end()) * size;
            return new Run.Plain(part, x, width, item.level(), shown.source(), size);
        }
        var glyphs = shown.source().glyphs(part, item.rightToLeft(), size);
        return new Run.Shaped(part, x, glyphs.width(), item.level(), shown.source(), size, glyphs);
    }

    private String textOf(Item item) {
        return text.substring(item.start(), item.end());
    }
}
