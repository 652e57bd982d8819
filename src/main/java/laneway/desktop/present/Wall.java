// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import laneway.layout.Board;
import laneway.model.JourneyMap;
import laneway.model.Limits;
import laneway.model.Part;
import laneway.model.Step;
import laneway.type.Typesetter;

import java.util.ArrayList;
import java.util.List;

/// Lays a whole map out for a wide page: with more cards side by side where it would be a tower.
final class Wall {
    private static final double WIDTH = 1504;
    private static final double HEIGHT = 756;

    /// A map looks best as people know it, unless another shape shows a good deal more.
    private static final double GOOD_DEAL = 1.15;

    private Wall() {}

    static Board of(JourneyMap map, Typesetter typesetter) {
        var best = Board.of(map, typesetter);
        for (int width = 2; width <= Limits.STEP_WIDTH; width++) {
            var wider = Board.of(atLeast(map, width), typesetter);
            if (scale(wider) > scale(best) * GOOD_DEAL) {
                best = wider;
            }
        }
        return best;
    }

    private static JourneyMap atLeast(JourneyMap map, int width) {
        var steps = new ArrayList<Part>();
        for (Step step : map.steps()) {
            steps.add(Step.WIDTH.with(step, Math.max(step.width(), width)));
        }
        return map.with(steps, List.of());
    }

    private static double scale(Board board) {
        var bounds = board.bounds();
        return Math.min(WIDTH / bounds.width(), HEIGHT / bounds.height());
    }
}
