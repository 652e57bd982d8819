// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import static laneway.model.MapBuilder.aMap;

import laneway.model.Bytes;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.Certainty;
import laneway.model.Colour;
import laneway.model.Evidence;
import laneway.model.Image;
import laneway.model.ImageId;
import laneway.model.JourneyMap;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.Link;
import laneway.model.LinkId;
import laneway.model.MapBuilder;
import laneway.model.Mode;
import laneway.model.Moment;
import laneway.model.Ownership;
import laneway.model.OwnershipId;
import laneway.model.Place;
import laneway.model.Ranks;
import laneway.model.Role;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.Team;
import laneway.model.TeamId;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;

import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import javax.imageio.ImageIO;

/// Maps for tests of layout and paint.
public final class Journeys {
    private Journeys() {}

    /// A journey with one of everything that a board can show.
    public static JourneyMap administrator() {
        var map =
                aMap().titled("How administrators buy and run a communication product")
                        .withStage("Discovery")
                        .withStage("Trial")
                        .withStage("Onboarding and first use", "Kick-off", "First meeting")
                        .withStage("Conversion to paid licences")
                        .withStage("Provisioning")
                        .withStage("Upgrade, downgrade, cancel")
                        .withLane("Actions", LaneKind.ACTIONS)
                        .withLane("Needs and pains", LaneKind.NEEDS)
                        .withLane("Touch sales", LaneKind.TOUCH_SALES)
                        .withLane("Touchpoints", LaneKind.TOUCHPOINTS)
                        .withLane("Conversion channels", LaneKind.CHANNELS)
                        .withLane("Pictures", LaneKind.IMAGES)
                        .withTouchpoint("Admin centre")
                        .withTouchpoint("Billing portal")
                        .withTouchpoint("Support pages")
                        .withTouchpoint("Marketing pages")
                        .withTeam("Customer Support")
                        .withTeam("Commerce")
                        .withTeam("Marketing");
        addStages(map);
        addActions(map);
        addNeeds(map);
        addSales(map);
        addTouchpoints(map);
        addPictures(map);
        return map.build();
    }

    private static void addStages(MapBuilder map) {
        var questions =
                List.of(
                        "How do administrators hear about us?",
                        "How do they find the plan that fits?",
                        "What makes them confident enough to roll it out to everybody?",
                        "How does a trial become a paid licence?",
                        "How do they set the product up for their people?",
                        "How do they keep the account healthy?");
        var built = map.build();
        for (int i = 0; i < questions.size(); i++) {
            var stage = Stage.QUESTION.with(built.stages().get(i), questions.get(i));
            if (i == 1 || i == 4) {
                stage = Stage.MODE.with(stage, i == 1 ? Mode.DIGITAL : Mode.HIGH_TOUCH);
            }
            map.with(stage);
        }
        map.with(Step.WIDTH.with(built.stepsOf(built.stages().get(5).id()).getFirst(), 2));
    }

    private static void addActions(MapBuilder map) {
        map.withCard("Discovery", "Actions", CardKind.ACTION, "Follows an advert on a network")
                .withCard("Discovery", "Actions", CardKind.ACTION, "Reads comparison charts")
                .withCard(
                        "Discovery",
                        "Actions",
                        CardKind.ACTION,
                        "Weighs two of our products against each other before asking anybody")
                .withCard("Trial", "Actions", CardKind.ACTION, "Signs up, alone or through sales")
                .withCard(
                        "Trial",
                        "Actions",
                        CardKind.ACTION,
                        "Confirms the address with a code from an e-mail")
                .withCard(
                        "Kick-off",
                        "Actions",
                        CardKind.ACTION,
                        "Invites a handful of test users and collects what they say")
                .withCard(
                        "First meeting",
                        "Actions",
                        CardKind.ACTION,
                        "Learns the account's settings")
                .withCard(
                        "Conversion to paid licences",
                        "Actions",
                        CardKind.ACTION,
                        "Enters a credit card or asks for invoices")
                .withCard("Provisioning", "Actions", CardKind.ACTION, "Adds users and groups")
                .withCard(
                        "Provisioning", "Actions", CardKind.ACTION, "Gives roles to other managers")
                .withCard(
                        "Upgrade, downgrade, cancel",
                        "Actions",
                        CardKind.ACTION,
                        "Welcomes new colleagues and says goodbye to those who leave")
                .withCard(
                        "Upgrade, downgrade, cancel",
                        "Actions",
                        CardKind.ACTION,
                        "Buys licences in the portal")
                .withCard(
                        "Upgrade, downgrade, cancel",
                        "Actions",
                        CardKind.ACTION,
                        "Changes the card on file");
        var last = map.build().steps().getLast().id();
        var first = map.cell("Kick-off", "Actions");
        spanning(
                map,
                "card-span-1",
                first,
                last,
                "Reads nurturing e-mails over the first fourteen days");
        spanning(
                map,
                "card-span-2",
                map.cell("Trial", "Actions"),
                map.cell("Kick-off", "Actions").step(),
                "Wonders whom to ask");
    }

    private static void spanning(MapBuilder map, String id, Cell cell, StepId to, String text) {
        int count = map.build().cardsIn(cell).size();
        var place = Place.in(cell, Ranks.initial(count + 1).getLast());
        var card = Card.of(new CardId(id), place, CardKind.ACTION, text);
        map.with(Card.SPAN_TO.with(card, to));
    }

    private static void addNeeds(MapBuilder map) {
        add(
                map,
                "Discovery",
                CardKind.PAIN,
                "Cannot tell which of the two products is meant for a small team",
                -1,
                Set.of(Moment.FRICTION),
                7,
                Certainty.VALIDATED,
                List.of("naming", "comparison"));
        add(
                map,
                "Discovery",
                CardKind.PAIN,
                "Comparison sites and our own pages disagree",
                -2,
                Set.of(Moment.GAP, Moment.BROKEN_PROMISE),
                3,
                null,
                List.of());
        add(
                map,
                "Trial",
                CardKind.NEED,
                "A quick way to try the service",
                1,
                Set.of(Moment.AHA),
                12,
                Certainty.VALIDATED,
                List.of());
        add(
                map,
                "Trial",
                CardKind.PAIN,
                "Only 2 % of shop trials convert; many are pushed to the sales team",
                null,
                Set.of(Moment.MAKE_OR_BREAK),
                0,
                Certainty.ASSUMPTION,
                List.of("conversion"));
        add(
                map,
                "First meeting",
                CardKind.NEED,
                "The first call works",
                2,
                Set.of(Moment.FIRST_VALUE, Moment.NEXT_VALUE, Moment.RECURRING_VALUE),
                2,
                null,
                List.of());
        add(
                map,
                "Conversion to paid licences",
                CardKind.PAIN,
                "Changing over to the sales team loses phone numbers, settings and account data",
                -2,
                Set.of(Moment.BROKEN_PROMISE),
                21,
                Certainty.VALIDATED,
                List.of("change-over"));
        add(
                map,
                "Provisioning",
                CardKind.PAIN,
                "Shipping devices and moving numbers takes weeks",
                -1,
                Set.of(Moment.SLOW_STEP),
                0,
                null,
                List.of());
        add(
                map,
                "Provisioning",
                CardKind.QUOTE,
                "“I never know which of the portals has my invoice.”",
                0,
                Set.of(Moment.REDUNDANT_STEP),
                1,
                null,
                List.of());
        add(
                map,
                "Upgrade, downgrade, cancel",
                CardKind.PAIN,
                "Hard to reach the sales rep",
                -1,
                Set.of(),
                4,
                null,
                List.of());
        add(
                map,
                "Upgrade, downgrade, cancel",
                CardKind.OPPORTUNITY,
                "One place for bills and licences",
                null,
                Set.of(),
                9,
                null,
                List.of("portal", "billing"));
        add(
                map,
                "Upgrade, downgrade, cancel",
                CardKind.PAIN,
                "Words in the admin centre are unclear: inactive or suspended?",
                null,
                Set.of(),
                0,
                null,
                List.of());
    }

    private static void add(
            MapBuilder map,
            String step,
            CardKind kind,
            String text,
            @Nullable Integer sentiment,
            Set<Moment> moments,
            int votes,
            @Nullable Certainty certainty,
            List<String> tags) {
        var cell = map.cell(step, "Needs and pains");
        var place = Place.in(cell, Ranks.initial(map.build().cardsIn(cell).size() + 1).getLast());
        var id = new CardId("card-" + (map.build().cards().size() + 1));
        map.with(
                new Card(
                        id,
                        place,
                        kind,
                        text,
                        "",
                        tags,
                        null,
                        null,
                        null,
                        null,
                        sentiment,
                        moments,
                        new Evidence(certainty, List.of()),
                        votes));
    }

    private static void addSales(MapBuilder map) {
        map.withCard("Discovery", "Touch sales", "Asks for a demonstration")
                .withCard("Trial", "Touch sales", "Waits until the rep sets the trial up")
                .withCard("Kick-off", "Touch sales", "Two calls in the first thirty days")
                .withCard("First meeting", "Touch sales", "שיחה ראשונה עם נציג המכירות")
                .withCard(
                        "Conversion to paid licences",
                        "Touch sales",
                        "يجتمع مع مندوب المبيعات لشراء التراخيص")
                .withCard("Provisioning", "Touch sales", "エンジニアが機器を設定する。番号の移行も手伝う。")
                .withCard(
                        "Upgrade, downgrade, cancel",
                        "Touch sales",
                        "Προγραμματισμένοι έλεγχοι λογαριασμού 🚀 and naïve café")
                .withCard(
                        "Upgrade, downgrade, cancel",
                        "Touch sales",
                        "Просматривает и оплачивает счета");
    }

    private static void addTouchpoints(MapBuilder map) {
        var built = map.build();
        var billing = built.touchpoints().get(1);
        map.with(Touchpoint.DIFFERS_BY_SALES_CHANNEL.with(billing, true));
        map.with(Touchpoint.MAJOR.with(built.touchpoints().get(0), true));
        map.with(Team.COLOUR.with(built.teams().get(0), Colour.BLUE));
        map.with(Team.COLOUR.with(built.teams().get(1), Colour.ORANGE));
        map.with(owner(1, 1, 1), owner(2, 2, 2), owner(3, 3, 1), owner(4, 4, 3), owner(5, 2, 1));
        int number = 1;
        for (String step :
                List.of(
                        "Discovery",
                        "Trial",
                        "Kick-off",
                        "Conversion to paid licences",
                        "Provisioning",
                        "Upgrade, downgrade, cancel")) {
            if (number > 2) {
                touch(map, step, 1, "");
            }
            touch(
                    map,
                    step,
                    number > 3 ? 2 : 4,
                    number > 3 ? "A different one for each sales channel" : "");
            touch(map, step, 3, "");
            number++;
        }
        map.withCard(
                        "Conversion to paid licences",
                        "Conversion channels",
                        "The trial of 14 days ends")
                .withCard(
                        "Conversion to paid licences",
                        "Conversion channels",
                        "More users than a trial allows")
                .withCard(
                        "Conversion to paid licences",
                        "Conversion channels",
                        "A feature asks for a plan");
        map.with(new Link(new LinkId("link-1"), new CardId("card-1"), new CardId("card-2"), ""));
        var noted = map.build().card(new CardId("card-3")).orElseThrow();
        map.with(Card.NOTES.with(noted, "Heard in three interviews"));
    }

    private static Ownership owner(int id, int touchpoint, int team) {
        return new Ownership(
                new OwnershipId("ownership-" + id),
                new TouchpointId("touchpoint-" + touchpoint),
                null,
                "",
                new TeamId("team-" + team),
                Role.LEAD);
    }

    private static void touch(MapBuilder map, String step, int touchpoint, String text) {
        var cell = map.cell(step, "Touchpoints");
        int count = map.build().cardsIn(cell).size();
        var place = Place.in(cell, Ranks.initial(count + 1).getLast());
        var id = new CardId("card-t" + touchpoint + "-" + (map.build().cards().size() + 1));
        var card = Card.of(id, place, CardKind.NOTE, text);
        map.with(Card.TOUCHPOINT.with(card, new TouchpointId("touchpoint-" + touchpoint)));
    }

    private static void addPictures(MapBuilder map) {
        var image = image(640, 360);
        map.with(image);
        map.withCard("Trial", "Pictures", CardKind.IMAGE, "The page with the plans");
        var id = new CardId("card-" + map.build().cards().size());
        map.with(Card.IMAGE.with(map.build().card(id).orElseThrow(), image.id()));
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
