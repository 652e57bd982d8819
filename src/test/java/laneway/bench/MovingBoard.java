// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import java.util.List;

/// Panning, zooming, dragging and editing on a board of some size, at one of two paces.
record MovingBoard(Program program, int cards, Pace pace) implements Scenario {

    /// How often the screen is refreshed.
    enum Pace {
        SCREEN("60 Hz"),
        FULL("full speed");

        private final String title;

        Pace(String title) {
            this.title = title;
        }

        private List<String> options() {
            return switch (this) {
                case SCREEN -> List.of();
                case FULL -> List.of("-Djavafx.animation.fullspeed=true", "-Dprism.vsync=false");
            };
        }
    }

    @Override
    public List<Row> measure(Display display) {
        var command = List.of(BoardBench.class.getName(), Integer.toString(cards), pace.title);
        return program.run(display, pace.options(), command);
    }
}
