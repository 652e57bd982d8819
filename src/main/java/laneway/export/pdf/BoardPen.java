// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

import laneway.layout.Box;
import laneway.layout.Form;
import laneway.layout.Item;
import laneway.layout.LinkDrawing;
import laneway.layout.Panels;
import laneway.layout.Shade;
import laneway.layout.Stroke;
import laneway.layout.Theme;
import laneway.layout.Tone;
import laneway.model.JourneyMap;

import java.io.IOException;

/// Draws the items of a board on a page.
final class BoardPen {
    private final JourneyMap map;
    private final Theme theme;
    private final PageCanvas canvas;
    private final PageResources resources;
    private final TextPen text;

    BoardPen(
            JourneyMap map, Theme theme, PageCanvas canvas, PageResources resources, TextPen text) {
        this.map = map;
        this.theme = theme;
        this.canvas = canvas;
        this.resources = resources;
        this.text = text;
    }

    void draw(Item item) throws IOException {
        switch (item) {
            case Item.Panel panel -> drawPanel(panel);
            case Item.Text words -> {
                fill(words.tone());
                text.write(words.text(), words.box().x(), words.box().y());
            }
            case Item.Upright words -> {
                fill(words.tone());
                var box = words.box();
                text.writeUpright(words.text(), box.x(), box.bottom(), box.height());
            }
            case Item.Mark mark -> {
                fill(mark.tone());
                place(resources.icon(mark.icon()), mark.box());
            }
            case Item.Line line ->
                    canvas.line(line.trace().line(), line.stroke(), theme.argb(line.tone()));
            case Item.Area area -> {
                fill(area.tone());
                canvas.shape(area.trace().areaTo(area.height()));
            }
            case Item.Way way -> drawWay(way);
            case Item.Picture picture -> drawPicture(picture);
        }
    }

    private void drawWay(Item.Way way) {
        fill(way.tone());
        canvas.line(
                LinkDrawing.line(way.route()),
                Stroke.continuous(LinkDrawing.WIDTH),
                theme.argb(way.tone()));
        canvas.shape(LinkDrawing.head(way.route()));
    }

    private void drawPanel(Item.Panel panel) {
        fill(panel.fill());
        var box = panel.box();
        switch (panel.form()) {
            case RECTANGLE -> canvas.rectangle(box.x(), box.y(), box.width(), box.height());
            case ROUNDED, PILL -> drawRounded(panel);
            case CIRCLE -> drawCircle(panel);
            case CHEVRON, FIRST_CHEVRON -> canvas.shape(Panels.outline(panel));
        }
    }

    private void drawCircle(Item.Panel panel) {
        var box = panel.box();
        var line = panel.line();
        if (line == null) {
            canvas.rounded(box.x(), box.y(), box.width(), box.height(), box.width() / 2);
            return;
        }
        var inner = box.grown(-Panels.RING);
        fill(line);
        canvas.rounded(box.x(), box.y(), box.width(), box.height(), box.width() / 2);
        fill(panel.fill());
        canvas.rounded(inner.x(), inner.y(), inner.width(), inner.height(), inner.width() / 2);
    }

    private void drawRounded(Item.Panel panel) {
        var box = panel.box();
        double most = Math.min(box.width(), box.height()) / 2;
        double radius = panel.form() == Form.PILL ? most : Math.min(Panels.RADIUS, most);
        var line = panel.line();
        if (line == null) {
            canvas.rounded(box.x(), box.y(), box.width(), box.height(), radius);
        } else {
            canvas.rounded(box.x(), box.y(), box.width(), box.height(), radius, theme.argb(line));
        }
        var spine = panel.spine();
        if (spine != null && radius > 0) {
            fill(spine);
            canvas.spine(box.x(), box.y(), box.height(), radius, Math.min(Panels.SPINE, radius));
        }
    }

    private void drawPicture(Item.Picture picture) {
        var name = map.image(picture.image()).flatMap(resources::image);
        if (name.isPresent()) {
            place(name.get(), picture.box());
        } else {
            fill(Tone.of(Shade.SLIVER));
            var box = picture.box();
            canvas.rectangle(box.x(), box.y(), box.width(), box.height());
        }
    }

    private void place(String resource, Box box) {
        canvas.resource(resource, box.x(), box.bottom(), box.width(), box.height());
    }

    private void fill(Tone tone) {
        canvas.fill(theme.argb(tone));
    }
}
