// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import laneway.model.About;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.MapId;
import laneway.model.Part;
import laneway.model.Place;
import laneway.model.Ranks;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Maps of any size: eight stages, five lanes, cards of 40 to 120 characters, always the same ones.
final class BenchMap {

    private static final int STAGES = 8;
    private static final List<LaneKind> LANES =
            List.of(
                    LaneKind.ACTIONS,
                    LaneKind.NEEDS,
                    LaneKind.TOUCH_SALES,
                    LaneKind.FEELINGS,
                    LaneKind.NOTES);
    private static final int SHORTEST = 40;
    private static final int LONGEST = 120;
    private static final int STEP_WIDTH = 2;
    private static final List<String> WORDS =
            List.of(
                    "the",
                    "customer",
                    "looks",
                    "for",
                    "a",
                    "price",
                    "and",
                    "asks",
                    "support",
                    "whether",
                    "licences",
                    "can",
                    "be",
                    "moved",
                    "between",
                    "teams",
                    "after",
                    "renewal",
                    "invoice",
                    "arrives",
                    "late",
                    "onboarding",
                    "takes",
                    "weeks",
                    "nobody",
                    "answers",
                    "quickly",
                    "is",
                    "happy",
                    "with",
                    "setup");

    private final Random random = new Random(42);
    private final List<Part> parts = new ArrayList<>();
    private int cards;

    private BenchMap() {}

    static JourneyMap of(int cards) {
        return new BenchMap().build(cards);
    }

    private JourneyMap build(int count) {
        var stages = Ranks.initial(STAGES);
        var lanes = Ranks.initial(LANES.size());
        for (int i = 0; i < STAGES; i++) {
            var stage = new StageId("stage-" + i);
            parts.add(Stage.named(stage, stages.get(i), "Stage " + (i + 1)));
            parts.add(
                    new Step(
                            new StepId("step-" + i),
                            stage,
                            Ranks.initial(1).getFirst(),
                            "",
                            "",
                            STEP_WIDTH,
                            null));
        }
        for (int i = 0; i < LANES.size(); i++) {
            parts.add(
                    Lane.named(
                            new LaneId("lane-" + i),
                            lanes.get(i),
                            "Lane " + (i + 1),
                            LANES.get(i)));
        }
        int cells = STAGES * LANES.size();
        for (int i = 0; i < cells; i++) {
            var cell = new Cell(new StepId("step-" + i % STAGES), new LaneId("lane-" + i / STAGES));
            fill(cell, count / cells);
        }
        var empty = JourneyMap.empty(About.titled(new MapId("map-bench"), "A map to measure"));
        return empty.with(parts, List.of());
    }

    private void fill(Cell cell, int count) {
        for (var rank : Ranks.initial(count)) {
            var id = new CardId("card-" + cards++);
            parts.add(Card.of(id, Place.in(cell, rank), CardKind.NOTE, text()));
        }
    }

    private String text() {
        int length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
        var text = new StringBuilder();
        while (text.length() < length) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.substring(0, length).strip();
    }
}
