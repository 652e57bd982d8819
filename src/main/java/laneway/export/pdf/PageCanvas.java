// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

import laneway.layout.Stroke;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/// A page to draw on, in board units with y growing downwards; writes only what changes.
final class PageCanvas {
    private final ContentBytes out = new ContentBytes();
    private final Outlines outlines;
    private final double bottom;
    private int fill = -1;
    private int stroke = -1;
    private String font = "";
    private double fontSize;
    private boolean array;
    private boolean inString;

    /// @param left where board unit 0 is, in points from the page's left edge
    /// @param bottom the board unit at the page's `lift`
    /// @param lift in points from the page's bottom
    PageCanvas(double left, double bottom, double lift, double scale) {
        this.bottom = bottom;
        this.outlines = new Outlines(out, bottom);
        out.exact(scale).text("0 0 ").exact(scale).exact(left).exact(lift).op("cm");
    }

    byte[] bytes() {
        return out.toArray();
    }

    private double up(double y) {
        return bottom - y;
    }

    /// Chooses the colour of what is filled, as 0xRRGGBB.
    void fill(int rgb) {
        int colour = rgb & 0xFFFFFF;
        if (fill != colour) {
            fill = colour;
            colour(colour).op("rg");
        }
    }

    private void stroke(int rgb) {
        int colour = rgb & 0xFFFFFF;
        if (stroke != colour) {
            stroke = colour;
            colour(colour).op("RG");
        }
    }

    private ContentBytes colour(int rgb) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            out.number(((rgb >> shift) & 0xFF) / 255.0);
        }
        return out;
    }

    void rectangle(double x, double y, double width, double height) {
        out.number(x).number(up(y + height)).number(width).number(height).op("re f");
    }

    /// A box with round corners, filled.
    void rounded(double x, double y, double width, double height, double radius) {
        outlines.rounded(x, y, width, height, radius);
        out.op("f");
    }

    /// The same with a line of one unit inside its edge.
    void rounded(double x, double y, double width, double height, double radius, int line) {
        stroke(line);
        outlines.rounded(x + 0.5, y + 0.5, width - 1, height - 1, Math.max(0, radius - 0.5));
        out.op("B");
    }

    /// What a box with round corners has within a distance of its left edge, filled.
    void spine(double x, double y, double height, double radius, double width) {
        outlines.spine(x, y, height, radius, width);
        out.op("f");
    }

    /// Any outline, filled by its own rule.
    void shape(Shape shape) {
        if (outlines.of(shape, 0, 0)) {
            boolean evenOdd =
                    shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
            out.op(evenOdd ? "f*" : "f");
        }
    }

    /// A line with round ends.
    void line(Shape shape, Stroke look, int colour) {
        stroke(colour);
        out.text("q 1 J 1 j ").number(look.width()).text("w ");
        if (look.isDashed()) {
            out.text("[").number(look.dash()).number(look.gap()).text("] 0 d ");
        }
        if (outlines.of(shape, 0, 0)) {
            out.op("S");
        }
        out.op("Q");
    }

    /// The outline of letters that stand at a place, filled.
    void shape(Shape shape, double x, double y) {
        if (outlines.of(shape, x, y)) {
            out.op("f");
        }
    }

    /// Draws a resource at a place: an icon in the colour of what is filled, or an image.
    ///
    /// @param width of the square, or of the image, that the resource's unit becomes
    void resource(String name, double x, double y, double width, double height) {
        out.text("q ").exact(width).text("0 0 ").exact(height);
        out.number(x).number(up(y)).text("cm /").text(name).op(" Do Q");
    }

    /// Uses a state of the page's resources while something is drawn.
    void with(String state, Runnable drawing) {
        out.text("q /").text(state).op(" gs");
        drawing.run();
        out.op("Q");
    }

    /// Begins text at a place on its baseline.
    void beginText(double x, double y) {
        out.text("BT ").number(x).number(up(y)).op("Td");
    }

    /// Begins text that runs upwards from a place.
    void beginUpright(double x, double y) {
        out.text("BT 0 1 -1 0 ").number(x).number(up(y)).op("Tm");
    }

    /// Goes on at a place relative to where the line began.
    void moveText(double dx, double dy) {
        out.number(dx).number(-dy).op("Td");
    }

    void endText() {
        out.op("ET");
    }

    void font(String name, double size) {
        if (!font.equals(name) || fontSize != size) {
            font = name;
            fontSize = size;
            out.raw('/').text(name).raw(' ').number(size).op("Tf");
        }
    }

    /// What follows until [#endActualText] says this, whatever its glyphs are.
    void beginActualText(String text) {
        out.text("/Span<</ActualText").utf16(text).op(">>BDC");
    }

    void endActualText() {
        out.op("EMC");
    }

    /// Whether text is only there to be selected and searched.
    void invisible(boolean invisible) {
        out.op(invisible ? "3 Tr" : "0 Tr");
    }

    /// Stretches what follows.
    ///
    /// @param percent of its natural width
    void stretch(double percent) {
        out.number(percent).op("Tz");
    }

    /// Lifts what follows above the baseline.
    void rise(double units) {
        out.number(units).op("Ts");
    }

    /// A string of one code.
    void string(int code) {
        beginString();
        code(code);
        endString();
    }

    void beginString() {
        out.raw('(');
    }

    /// A code of the font, inside a string or an array.
    void code(int code) {
        if (array && !inString) {
            out.raw('(');
            inString = true;
        }
        out.code(code);
    }

    void endString() {
        out.op(")Tj");
    }

    /// Begins codes with gaps between them.
    void beginArray() {
        array = true;
        out.raw('[');
    }

    /// Moves the following codes to the left.
    ///
    /// @param thousandths of the font's size
    void gap(double thousandths) {
        closeString();
        out.number(thousandths);
    }

    void endArray() {
        closeString();
        array = false;
        out.op("]TJ");
    }

    private void closeString() {
        if (inString) {
            out.raw(')');
            inString = false;
        }
    }
}
