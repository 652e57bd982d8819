// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Scanner;

/// Reads the drawings of icons: `M x y`, `L x y`, `C` with three points, `Z`, and two of our own,
/// `O x y r` for a circle and `R x y w h r` for a rounded rectangle.
final class IconPath {
    private static final float PEN = 2;

    private IconPath() {}

    /// The outline of strokes drawn with a round pen, together with filled shapes.
    static Path2D outline(String strokes, String fills) {
        var pen = new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        if (!strokes.isEmpty()) {
            outline.append(pen.createStrokedShape(parse(strokes)), false);
        }
        if (!fills.isEmpty()) {
            outline.append(parse(fills), false);
        }
        return outline;
    }

    private static Path2D parse(String drawing) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var words = new Scanner(drawing.replaceAll("([A-Z])", " $1 "));
        while (words.hasNext()) {
            add(path, words.next(), words);
        }
        return path;
    }

    private static void add(Path2D path, String command, Scanner in) {
        switch (command) {
            case "M" -> path.moveTo(number(in), number(in));
            case "L" -> path.lineTo(number(in), number(in));
            case "C" ->
                    path.curveTo(
                            number(in), number(in), number(in), number(in), number(in), number(in));
            case "Z" -> path.closePath();
            case "O" -> path.append(circle(number(in), number(in), number(in)), false);
            case "R" -> {
                double x = number(in);
                double y = number(in);
                double width = number(in);
                double height = number(in);
                double corner = 2 * number(in);
                path.append(
                        new RoundRectangle2D.Double(x, y, width, height, corner, corner), false);
            }
            default -> throw new IllegalArgumentException("no drawing command: " + command);
        }
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static double number(Scanner in) {
        return Double.parseDouble(in.next());
    }
}
