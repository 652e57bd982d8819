// SPDX-License-Identifier: Apache-2.0
package laneway.export;

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

/// Maps of as many cards as a test wants.
public final class LargeMap {
    private static final List<CardKind> KINDS = List.of(CardKind.values()).subList(0, 6);

    private static final String[] WORDS = {
        "asks",
        "the",
        "supplier",
        "for",
        "a",
        "quote",
        "and",
        "compares",
        "prices",
        "with",
        "colleagues",
        "before",
        "signing",
        "contract",
        "waits",
        "too",
        "long",
        "answer",
        "support",
        "invoice",
        "portal",
        "unclear",
        "setting",
        "administrator",
        "imports",
        "users",
        "from",
        "directory",
        "reads",
        "guide",
        "finds",
        "workaround"
    };

    private LargeMap() {}

    /// Eight stages, five lanes, and so many cards of 40 to 120 characters.
    public static JourneyMap of(int cards) {
        var random = new Random(7);
        var parts = new ArrayList<Part>();
        var stages = Ranks.initial(8);
        for (int i = 0; i < 8; i++) {
            parts.add(
                    new Stage(
                            new StageId("stage-" + i),
                            stages.get(i),
                            "Stage " + (i + 1),
                            "What does the customer ask here?",
                            "",
                            List.of(),
                            null,
                            true,
                            false,
                            "",
                            "",
                            true));
            parts.add(Step.nameless(new StepId("step-" + i), new StageId("stage-" + i)));
        }
        var kinds =
                List.of(
                        LaneKind.ACTIONS,
                        LaneKind.NEEDS,
                        LaneKind.TOUCH_SALES,
                        LaneKind.TOUCHPOINTS,
                        LaneKind.FEELINGS);
        for (int i = 0; i < 5; i++) {
            parts.add(
                    Lane.named(
                            new LaneId("lane-" + i),
                            stages.get(i),
                            Words.of(kinds.get(i)),
                            kinds.get(i)));
        }
        var ranks = Ranks.initial(cards / 40 + 1);
        for (int i = 0; i < cards; i++) {
            var cell = new Cell(new StepId("step-" + i % 8), new LaneId("lane-" + i / 8 % 5));
            parts.add(
                    Card.of(
                            new CardId("card-" + i),
                            Place.in(cell, ranks.get(i / 40)),
                            KINDS.get(random.nextInt(KINDS.size())),
                            sentence(random)));
        }
        return JourneyMap.empty(About.titled(new MapId("map-large"), "A large map"))
                .with(parts, List.of());
    }

    private static String sentence(Random random) {
        int length = 40 + random.nextInt(81);
        var text = new StringBuilder("The customer");
        while (text.length() < length) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
