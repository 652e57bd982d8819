// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import static laneway.model.MapBuilder.aMap;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.Colour;
import laneway.model.JourneyMap;
import laneway.model.LaneKind;
import laneway.model.Link;
import laneway.model.LinkId;
import laneway.model.MapBuilder;
import laneway.model.Mode;
import laneway.model.Ownership;
import laneway.model.OwnershipId;
import laneway.model.Place;
import laneway.model.Ranks;
import laneway.model.Role;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.Team;
import laneway.model.TeamId;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;

import java.util.List;

/// A journey that shows everything a board can show.
final class AdministratorJourney {
    private AdministratorJourney() {}

    /// A journey with one of everything that a board can show.
    static JourneyMap map() {
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
        AdministratorPains.addTo(map);
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
        var image = Journeys.image(640, 360);
        map.with(image);
        map.withCard("Trial", "Pictures", CardKind.IMAGE, "The page with the plans");
        var id = new CardId("card-" + map.build().cards().size());
        map.with(Card.IMAGE.with(map.build().card(id).orElseThrow(), image.id()));
    }
}
