// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import static laneway.model.MapBuilder.aMap;

import laneway.model.Bytes;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.CurveBy;
import laneway.model.Image;
import laneway.model.ImageId;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.model.Place;
import laneway.model.Ranks;
import laneway.model.StageId;
import laneway.model.StepId;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

/// Maps for tests of layout and paint.
public final class Journeys {
    private Journeys() {}

    /// A journey with one of everything that a board can show.
    public static JourneyMap administrator() {
        return AdministratorJourney.map();
    }

    /// A journey with an emotional curve by steps, one by cards, and one that is only compared to;
    /// each has a gap, and a card that lies across several steps.
    public static JourneyMap feelings() {
        var map =
                aMap().withStage("Find", "Search", "Compare")
                        .withStage("Buy")
                        .withStage("Use", "Set up", "Work", "Ask", "Renew")
                        .withTouchpoint("Portal")
                        .withTeam("Sales")
                        .withLane("Actions", LaneKind.ACTIONS)
                        .withLane("Experience", LaneKind.EXPERIENCE)
                        .withLane("Ideal", LaneKind.EXPERIENCE)
                        .withLane("Every card", LaneKind.EXPERIENCE);
        int[][] scores = {{1, 2, 1}, {0, 0, 2}, {-2, 1, -1}, {9, 1, 9}, {2, 2, 0}, {-1, 9, 1}};
        var steps = List.of("Search", "Compare", "Buy", "Work", "Ask", "Renew");
        var lanes = List.of("Experience", "Ideal", "Every card");
        for (int i = 0; i < steps.size(); i++) {
            map.withCard(steps.get(i), "Actions", "Does something in " + steps.get(i));
            for (int lane = 0; lane < lanes.size(); lane++) {
                score(map, steps.get(i), lanes.get(lane), scores[i][lane]);
                score(map, steps.get(i), lanes.get(lane), scores[(i + lane) % 6][lane]);
            }
        }
        var built = map.build();
        var experience = built.lanes().get(1);
        var each = built.lanes().get(3);
        var across = built.cardsIn(map.cell("Search", "Every card")).getFirst();
        return built.with(
                Lane.COMPARED_TO.with(experience, built.lanes().get(2).id()),
                Lane.CURVE_BY.with(each, CurveBy.CARD),
                Card.SPAN_TO.with(across, map.cell("Set up", "Actions").step()));
    }

    /// Adds a card with a sentiment; one with none for a 9.
    private static void score(MapBuilder map, String step, String lane, int sentiment) {
        map.withCard(step, lane, "Feels " + sentiment + " about " + step);
        if (sentiment != 9) {
            var card = map.build().cardsIn(map.cell(step, lane)).getLast();
            map.with(Card.SENTIMENT.with(card, sentiment));
        }
    }

    /// A picture with a gradient.
    public static Image image(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setPaint(
                new GradientPaint(0, 0, new Color(0x4a90c2), width, height, new Color(0xe7c46b)));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var content = Bytes.of(bytes.toByteArray());
        return new Image(ImageId.of(content), "image/png", width, height, content);
    }

    /// Plain cards in 8 stages and 5 lanes.
    public static JourneyMap large(int cards) {
        var random = new Random(20);
        var map = aMap();
        var kinds = LaneKind.values();
        for (int i = 1; i <= 8; i++) {
            map.withStage("Stage " + i);
        }
        for (int i = 1; i <= 5; i++) {
            map.withLane("Lane " + i, kinds[i - 1]);
        }
        var built = map.build();
        var ranks = Ranks.initial(cards / 40 + 1);
        var added = new ArrayList<Card>();
        for (int i = 0; i < cards; i++) {
            var step = new StepId("step-" + (i % 8 + 1));
            var lane = new LaneId("lane-" + (i / 8 % 5 + 1));
            var place = Place.in(new Cell(step, lane), ranks.get(i / 40));
            added.add(Card.of(new CardId("card-" + i), place, CardKind.NOTE, words(random)));
        }
        return built.with(added, List.of());
    }

    private static String words(Random random) {
        int length = 40 + random.nextInt(81);
        var text = new StringBuilder();
        while (text.length() < length) {
            int word = 2 + random.nextInt(9);
            for (int i = 0; i < word; i++) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(' ');
        }
        return text.toString().strip();
    }

    /// The stage with a number in the order in which it was built.
    static StageId stage(int number) {
        return new StageId("stage-" + number);
    }
}
