// SPDX-License-Identifier: Apache-2.0
package laneway.export;

import laneway.model.About;
import laneway.model.Bytes;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Certainty;
import laneway.model.Colour;
import laneway.model.CurveBy;
import laneway.model.Evidence;
import laneway.model.Figure;
import laneway.model.Image;
import laneway.model.ImageId;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.Link;
import laneway.model.LinkId;
import laneway.model.MapBuilder;
import laneway.model.MapId;
import laneway.model.Mode;
import laneway.model.Moment;
import laneway.model.Part;
import laneway.model.Persona;
import laneway.model.PersonaId;
import laneway.model.Perspective;
import laneway.model.Place;
import laneway.model.Ranks;
import laneway.model.Source;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

/// A map to export that uses everything a card can have.
public final class ExportMaps {
    private ExportMaps() {}

    /// Two cards and a link between them that says something.
    public static JourneyMap linked() {
        return MapBuilder.aMap()
                .withStage("Try")
                .withStage("Pay")
                .withLane("Actions")
                .withLane("Pains")
                .withCard("Try", "Actions", "Signs up")
                .withCard("Pay", "Pains", "Cannot find the bill")
                .with(
                        new Link(
                                new LinkId("link-1"),
                                new CardId("card-1"),
                                new CardId("card-2"),
                                "leads to"))
                .build();
    }

    /// Stages with and without steps, one off; every kind of lane; every mark; writing of many
    /// scripts.
    public static JourneyMap rich() {
        var parts = new ArrayList<Part>();
        stages(parts);
        var kinds = LaneKind.values();
        var ranks = Ranks.initial(100);
        for (int i = 0; i < kinds.length; i++) {
            parts.add(
                    new Lane(
                            new LaneId("lane-" + i),
                            ranks.get(i),
                            Words.of(kinds[i]),
                            kinds[i],
                            null,
                            kinds[i] == LaneKind.CHANNELS,
                            kinds[i] == LaneKind.EXPERIENCE,
                            CurveBy.STEP,
                            null));
        }
        parts.add(Touchpoint.named(new TouchpointId("t-1"), ranks.get(0), "Billing portal"));
        parts.add(
                new Touchpoint(
                        new TouchpointId("t-2"),
                        ranks.get(1),
                        "Admin centre",
                        "",
                        List.of("web"),
                        true,
                        true));
        var image = picture();
        parts.add(image);
        parts.add(
                new Persona(
                        new PersonaId("p-1"),
                        ranks.get(0),
                        "Ada, part-time administrator",
                        "Runs the tools beside her own work.",
                        List.of("short of time", "no training"),
                        List.of(new Figure("68 %", "of administrators have ten users or fewer"))));
        cards(parts, image.id());
        var about =
                new About(
                        new MapId("map-rich"),
                        "An administrator's first year",
                        "See where people get stuck before they pay",
                        "Many leave within ninety days.",
                        "Communication products",
                        Perspective.CURRENT,
                        new PersonaId("p-1"),
                        "the majority",
                        "Two meetings, three hours, 20 people from 14 teams",
                        List.of(new Figure("20", "people")),
                        null,
                        false,
                        List.of(),
                        List.of(),
                        "",
                        About.USUAL_LEAD_LIMIT,
                        About.USUAL_BENCHMARK_DAYS,
                        List.of());
        return JourneyMap.empty(about).with(parts, List.of());
    }

    private static void stages(List<Part> parts) {
        var ranks = Ranks.initial(10);
        String[] names = {"Discover", "Try", "Pay", "Old renewal", "Use"};
        String[] questions = {
            "Is there something that solves this?",
            "Does it work for us, with our data and our rules?",
            "",
            "",
            "Was it worth it?"
        };
        for (int i = 0; i < names.length; i++) {
            var id = new StageId("stage-" + i);
            parts.add(
                    new Stage(
                            id,
                            ranks.get(i),
                            names[i],
                            questions[i],
                            "",
                            List.of("A task is done"),
                            i == 1 ? Mode.DIGITAL : i == 4 ? Mode.HIGH_TOUCH : null,
                            i != 3,
                            false,
                            "",
                            "",
                            true));
            int steps = i == 1 ? 3 : 1;
            for (int s = 0; s < steps; s++) {
                parts.add(
                        new Step(
                                new StepId("step-" + i + "-" + s),
                                id,
                                ranks.get(s),
                                steps == 1 ? "" : List.of("Register", "Import", "Invite").get(s),
                                "",
                                i == 4 ? 2 : 1,
                                null));
            }
        }
    }

    private static void cards(List<Part> parts, ImageId image) {
        String[] texts = {
            "Reads reviews and asks a colleague",
            "=1+2 is not a formula",
            "_x0041_ stays as it is",
            "مرحبا بالعالم 123 (تجربة)",
            "שלום עולם, ABC 12",
            "你好,世界。这是一张卡片",
            "こんにちは世界",
            "Thumbs 👍 rocket 🚀 fire 🔥",
            "e\u0301 o\u0308 combining a\u0310\u0301",
            "Lone \ud800 surrogate",
            "Ελληνικά και Кириллица",
            "tab\there\nsecond line",
            "A very-long-word-" + "x".repeat(90),
            "Spends 30 minutes looking for the right setting, then calls support and waits"
        };
        var steps =
                List.of(
                        "step-0-0",
                        "step-1-0",
                        "step-1-1",
                        "step-1-2",
                        "step-2-0",
                        "step-3-0",
                        "step-4-0");
        var ranks = Ranks.initial(1000);
        int n = 0;
        for (int lane = 0; lane < LaneKind.values().length; lane++) {
            for (int s = 0; s < steps.size(); s++) {
                for (int c = 0; c < (lane * 3 + s * 2) % 4; c++) {
                    var id = new CardId("card-" + n);
                    var place =
                            new Place(
                                    new StepId(steps.get(s)),
                                    new LaneId("lane-" + lane),
                                    ranks.get(c));
                    parts.add(card(id, place, texts[n % texts.length], n, image));
                    n++;
                }
            }
        }
    }

    private static Card card(CardId id, Place place, String text, int n, ImageId image) {
        var kinds = CardKind.values();
        var kind = pick(kinds, n);
        boolean touchpoint = n % 5 == 0;
        return new Card(
                id,
                place,
                kind,
                text,
                n % 4 == 0 ? "A note of its own" : "",
                n % 6 == 0 ? List.of("security", "pilot") : List.of(),
                n % 11 == 0 ? pick(Colour.values(), n) : null,
                kind == CardKind.IMAGE ? image : null,
                touchpoint ? new TouchpointId(n % 2 == 0 ? "t-1" : "t-2") : null,
                n % 13 == 3 && place.step().value().equals("step-1-0")
                        ? new StepId("step-2-0")
                        : null,
                n % 3 == 0 ? n % 5 - 2 : null,
                n % 4 == 1 ? Set.of(pick(Moment.values(), n)) : Set.of(),
                n % 7 == 2
                        ? new Evidence(
                                n % 2 == 0 ? Certainty.VALIDATED : Certainty.ASSUMPTION,
                                List.of(
                                        new Source(
                                                "It took me a day",
                                                "P7",
                                                "",
                                                LocalDate.of(2026, 3, 1))))
                        : Evidence.NONE,
                n % 3,
                null);
    }

    private static <T> T pick(T[] values, int number) {
        return values[number % values.length];
    }

    /// A small picture.
    public static Image picture() {
        var drawn = new BufferedImage(400, 240, BufferedImage.TYPE_INT_RGB);
        var graphics = drawn.createGraphics();
        graphics.setColor(new Color(0x3A7CA5));
        graphics.fillRect(0, 0, 400, 240);
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(120, 40, 160, 160);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Image(
                new ImageId("image-1"), "image/png", 400, 240, Bytes.of(bytes.toByteArray()));
    }
}
