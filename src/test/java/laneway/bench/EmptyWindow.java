// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import java.util.List;

/// A window of one colour that is repainted whole: what a frame costs before anything is shown.
final class EmptyWindow implements Act {

    private static final int FRAMES = 300;
    private static final int WARM = 60;

    private final Region cover;
    private final FrameTimes times = new FrameTimes();
    private int frame;

    EmptyWindow(Region cover) {
        this.cover = cover;
    }

    @Override
    public void begin() {
        cover.setVisible(true);
    }

    @Override
    public boolean frame(long sincePrevious) {
        if (frame > WARM) {
            times.add(sincePrevious);
        }
        frame++;
        cover.setBackground(Background.fill(frame % 2 == 0 ? Color.BEIGE : Color.LAVENDER));
        if (frame < FRAMES) {
            return true;
        }
        cover.setVisible(false);
        return false;
    }

    @Override
    public List<Row> rows() {
        return times.rows("empty window", 0, "the floor");
    }
}
