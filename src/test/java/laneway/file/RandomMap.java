// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.About;
import laneway.model.Ballot;
import laneway.model.Bytes;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Certainty;
import laneway.model.Colour;
import laneway.model.CurveBy;
import laneway.model.Evidence;
import laneway.model.Figure;
import laneway.model.FilterMode;
import laneway.model.Image;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.Link;
import laneway.model.LinkId;
import laneway.model.MapId;
import laneway.model.Mode;
import laneway.model.Moment;
import laneway.model.Ownership;
import laneway.model.OwnershipId;
import laneway.model.Part;
import laneway.model.Persona;
import laneway.model.PersonaId;
import laneway.model.Perspective;
import laneway.model.Place;
import laneway.model.Rank;
import laneway.model.Role;
import laneway.model.SavedView;
import laneway.model.Source;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.Team;
import laneway.model.TeamId;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;

import org.jspecify.annotations.Nullable;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

/// Makes valid maps that use every property now and then, the same ones for the same seed.
final class RandomMap {
    private static final List<String> PIECES =
            List.of(
                    "pays",
                    "the bill",
                    "zu spät",
                    "κάρτα",
                    "العميل",
                    "לקוח",
                    "顧客",
                    "👩‍💻",
                    "é",
                    "\"quoted\"",
                    "back\\slash",
                    "two\nlines",
                    "tab\there",
                    "\u0000\u001f",
                    "\u2028",
                    "</script>",
                    "𝒳",
                    " ",
                    "");

    private final Random random;
    private final List<Part> parts = new ArrayList<>();
    private int count;

    private RandomMap(long seed) {
        this.random = new Random(seed);
    }

    /// The map of a seed.
    static JourneyMap of(long seed) {
        return new RandomMap(seed).map();
    }

    private JourneyMap map() {
        var personas = ranked(3, i -> new PersonaId(id()), this::persona);
        var teams = ranked(3, i -> new TeamId(id()), this::team);
        var stages = ranked(4, i -> new StageId(id()), this::stage);
        var steps = new ArrayList<StepId>();
        for (var stage : stages) {
            steps(stage, steps);
        }
        var lanes = ranked(4, i -> new LaneId(id()), this::lane);
        var touchpoints = ranked(3, i -> new TouchpointId(id()), this::touchpoint);
        var images = list(2, this::image);
        var cards = cards(steps, lanes, touchpoints, images);
        for (int i = 0; i < 2 && !touchpoints.isEmpty(); i++) {
            parts.add(ownership(one(touchpoints), stages, teams));
        }
        for (int i = 0; i < 3 && !cards.isEmpty(); i++) {
            parts.add(new Link(new LinkId(id()), one(cards), one(cards), text()));
        }
        if (!stages.isEmpty() && !touchpoints.isEmpty() && !teams.isEmpty() && !cards.isEmpty()) {
            parts.addAll(
                    KnowledgeOfEveryKind.about(
                            one(stages), one(touchpoints), one(teams), one(cards)));
        }
        var map = JourneyMap.empty(about(personas, stages, cards)).with(parts, List.of());
        return withUnknownFields(map);
    }

    private JourneyMap withUnknownFields(JourneyMap map) {
        var result = map;
        for (Part part : parts) {
            if (random.nextInt(5) == 0) {
                result = result.withUnknownFields(part.id(), unknown(""));
            }
        }
        return random.nextBoolean()
                ? result.withUnknownFields(map.id(), unknown(", \"map\": {\"mood\": [0.10, null]}"))
                : result;
    }

    private String unknown(String more) {
        var json =
                "{\"x%d\": {\"exact\": 1.50, \"large\": 12e99}, \"on~\": [true, %d]%s}"
                        .formatted(random.nextInt(9), random.nextInt(), more);
        return JsonWriter.textOfUnknown(JsonReader.fields(json));
    }

    private About about(List<PersonaId> personas, List<StageId> stages, List<CardId> cards) {
        return new About(
                new MapId(id()),
                text(),
                text(),
                text(),
                text(),
                one(List.of(Perspective.values())),
                maybe(personas),
                text(),
                text(),
                figures(),
                maybe(stages),
                random.nextBoolean(),
                list(3, () -> ballot(cards)),
                list(2, () -> view(stages)),
                text(),
                1 + random.nextInt(9),
                one(List.of(About.USUAL_BENCHMARK_DAYS, List.of(7), List.of(1, 365))),
                texts());
    }

    private Ballot ballot(List<CardId> cards) {
        int budget = 1 + random.nextInt(9);
        var dots = cards.subList(0, random.nextInt(Math.min(budget, cards.size()) + 1));
        return new Ballot(text(), budget, 1 + random.nextInt(9), dots);
    }

    /// Views may name lanes that are gone.
    private SavedView view(List<StageId> stages) {
        return new SavedView(
                text(),
                text(),
                one(List.of(FilterMode.values())),
                list(2, () -> new LaneId(id())),
                list(2, () -> new LaneId(id())),
                maybe(stages),
                maybe(
                        List.of(
                                new SavedView.Focus(
                                        1 + random.nextInt(400), random.nextInt(9), -3))));
    }

    private Persona persona(PersonaId id, Rank rank) {
        return new Persona(id, rank, text(), text(), texts(), figures());
    }

    private Team team(TeamId id, Rank rank) {
        return new Team(id, rank, text(), maybe(List.of(Colour.values())));
    }

    private Stage stage(StageId id, Rank rank) {
        return new Stage(
                id,
                rank,
                text(),
                text(),
                text(),
                texts(),
                maybe(List.of(Mode.values())),
                random.nextInt(4) > 0,
                random.nextInt(4) == 0,
                text(),
                text(),
                random.nextBoolean());
    }

    private void steps(StageId stage, List<StepId> into) {
        if (random.nextBoolean()) {
            var id = random.nextBoolean() ? stage.value() : id();
            parts.add(Step.nameless(new StepId(id), stage));
            into.add(new StepId(id));
            return;
        }
        into.addAll(
                ranked(
                        2,
                        i -> new StepId(id()),
                        (id, rank) ->
                                new Step(
                                        id,
                                        stage,
                                        rank,
                                        text(),
                                        text(),
                                        1 + random.nextInt(4),
                                        time())));
        var last = new StepId(id());
        parts.add(new Step(last, stage, rank(), text(), "", 1, null));
        into.add(last);
    }

    private Lane lane(LaneId id, Rank rank) {
        return new Lane(
                id,
                rank,
                text(),
                one(List.of(LaneKind.values())),
                maybe(List.of(Colour.values())),
                random.nextBoolean(),
                random.nextBoolean(),
                one(List.of(CurveBy.values())),
                maybe(List.of(id)));
    }

    private Touchpoint touchpoint(TouchpointId id, Rank rank) {
        return new Touchpoint(
                id, rank, text(), text(), texts(), random.nextBoolean(), random.nextBoolean());
    }

    private Ownership ownership(TouchpointId subject, List<StageId> stages, List<TeamId> teams) {
        TeamId team = maybe(teams);
        var role = team == null ? Role.SHARED : one(List.of(Role.values()));
        return new Ownership(new OwnershipId(id()), subject, maybe(stages), text(), team, role);
    }

    private List<CardId> cards(
            List<StepId> steps,
            List<LaneId> lanes,
            List<TouchpointId> touchpoints,
            List<Image> images) {
        parts.addAll(images);
        if (steps.isEmpty() || lanes.isEmpty()) {
            return List.of();
        }
        var ids = new ArrayList<CardId>();
        for (int i = random.nextInt(25); i > 0; i--) {
            var image = maybe(images);
            var card =
                    new Card(
                            new CardId(id()),
                            new Place(one(steps), one(lanes), rank()),
                            one(List.of(CardKind.values())),
                            text(),
                            text(),
                            texts(),
                            maybe(List.of(Colour.values())),
                            image == null ? null : image.id(),
                            maybe(touchpoints),
                            maybe(steps),
                            maybe(List.of(-2, -1, 0, 1, 2)),
                            moments(),
                            evidence(),
                            random.nextInt(3) == 0 ? random.nextInt(1000) : 0,
                            time());
            parts.add(card);
            ids.add(card.id());
        }
        return ids;
    }

    private Set<Moment> moments() {
        var moments = EnumSet.noneOf(Moment.class);
        moments.addAll(list(2, () -> one(List.of(Moment.values()))));
        return moments;
    }

    private Evidence evidence() {
        return new Evidence(
                maybe(List.of(Certainty.values())),
                list(
                        2,
                        () ->
                                new Source(
                                        text(),
                                        text(),
                                        text(),
                                        maybe(List.of(LocalDate.of(2026, 2, 28))))));
    }

    private Image image() {
        var picture = new BufferedImage(8, 5, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, random.nextInt());
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Pictures.described(Bytes.of(bytes.toByteArray())).orElseThrow();
    }

    private List<Figure> figures() {
        return list(2, () -> new Figure(text(), text()));
    }

    private List<String> texts() {
        return list(3, this::text);
    }

    private @Nullable Duration time() {
        return maybe(List.of(Duration.ofDays(2), Duration.ofSeconds(90), Duration.ZERO));
    }

    private String text() {
        return String.join(" ", list(5, () -> one(PIECES)));
    }

    private String id() {
        return one(List.of("a", "part", "~!")) + "-" + ++count;
    }

    /// Equal ranks and long ones are legal.
    private Rank rank() {
        return one(List.of(new Rank("a0"), new Rank("a1"), new Rank("a1V"), new Rank("Zz")));
    }

    private interface RankedPart<I> {
        Part of(I id, Rank rank);
    }

    private <I> List<I> ranked(int most, IntFunction<I> id, RankedPart<I> part) {
        boolean inOrder = random.nextBoolean();
        var ids = new ArrayList<I>();
        Rank last = null;
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            ids.add(id.apply(i));
            last = Rank.between(last, null);
            parts.add(part.of(ids.getLast(), inOrder ? last : rank()));
        }
        return ids;
    }

    private <V> List<V> list(int most, Supplier<V> value) {
        var values = new ArrayList<V>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            values.add(value.get());
        }
        return values;
    }

    private <V> V one(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <V> @Nullable V maybe(List<V> values) {
        return values.isEmpty() || random.nextBoolean() ? null : one(values);
    }
}
