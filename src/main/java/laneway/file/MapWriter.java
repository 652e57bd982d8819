// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.Card;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Part;
import laneway.model.Ranked;
import laneway.model.Stage;
import laneway.model.Step;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Writes a map as a document of the current version.
final class MapWriter {
    private final JourneyMap map;
    private final JsonWriter out;
    private final Json.Fields document;

    private MapWriter(JourneyMap map, JsonWriter out) {
        this.map = map;
        this.out = out;
        this.document = FieldWriter.unknownOf(map, map.id());
    }

    /// Writes a whole file; the stream stays open.
    static void write(JourneyMap map, OutputStream stream) {
        try (var out = JsonWriter.to(stream)) {
            new MapWriter(map, out).write();
        }
    }

    /// The object of one part on its own.
    static String textOf(Part part, JourneyMap map) {
        var bytes = new ByteArrayOutputStream();
        try (var out = JsonWriter.to(bytes)) {
            var writer = new MapWriter(map, out);
            writer.out.start();
            writer.fields(part, true);
            writer.out.end();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void write() {
        out.startLines();
        out.name("format");
        out.text(MapFormat.NAME);
        out.name("version");
        out.number(Migrations.CURRENT);
        about();
        ranked("personas", map.personas());
        ranked("teams", map.teams());
        stages();
        ranked("lanes", map.allLanes());
        ranked("touchpoints", map.touchpoints());
        list("ownership", map.ownerships(), false);
        cards();
        list("links", map.links(), false);
        ranked("goals", map.goals());
        ranked("metrics", map.metrics());
        ranked("signals", map.signals());
        list("fits", map.fits(), false);
        ranked("stakeholders", map.stakeholders());
        ranked("pathSets", map.pathSets());
        ranked("lifecycles", map.lifecycles());
        ranked("actionItems", map.actionItems());
        ranked("stageRules", map.stageRules());
        list("answers", map.answers(), false);
        list("images", map.images(), false);
        new FieldWriter(out, document).rest();
        out.end();
        out.endOfFile();
    }

    private void about() {
        var unknown =
                document.values().remove("map") instanceof Json.Fields fields
                        ? fields
                        : Json.Fields.empty();
        out.name("map");
        out.startLines();
        var in = new FieldWriter(out, unknown);
        new PartWriter(out, in, false).write(map.about());
        in.rest();
        out.end();
    }

    private <P extends Part & Ranked> void ranked(String name, List<P> parts) {
        list(name, parts, !Ranking.followFromOrder(parts.stream().map(Ranked::rank).toList()));
    }

    /// A list of parts, then the entries that nobody could read.
    private void list(String name, List<? extends Part> parts, boolean withRanks) {
        var newer = document.values().remove(name);
        List<Json> entries = newer instanceof Json.Items(List<Json> items) ? items : List.of();
        if (parts.isEmpty() && entries.isEmpty()) {
            return;
        }
        out.startList(name);
        for (Part part : parts) {
            part(part, withRanks);
        }
        entries.forEach(out::value);
        out.endList();
    }

    private void part(Part part, boolean withRank) {
        out.startLines();
        fields(part, withRank);
        out.end();
    }

    private void fields(Part part, boolean withRank) {
        var unknown = FieldWriter.unknownOf(map, part.id());
        var in = new FieldWriter(out, unknown);
        new PartWriter(out, in, withRank).write(part);
        if (part instanceof Stage stage) {
            steps(stage, unknown);
        }
        in.rest();
    }

    private void stages() {
        ranked("stages", map.stages());
    }

    /// The steps of a stage, on one line each; none for a stage with the one nameless step that
    /// reading gives it.
    private void steps(Stage stage, Json.Fields unknown) {
        var newer = unknown.values().remove("steps");
        List<Json> entries = newer instanceof Json.Items(List<Json> items) ? items : List.of();
        var steps = map.stepsOf(stage.id());
        if (entries.isEmpty() && steps.size() == 1 && isImplied(steps.getFirst())) {
            return;
        }
        boolean withRanks = !Ranking.followFromOrder(steps.stream().map(Step::rank).toList());
        out.startList("steps");
        for (Step step : steps) {
            out.start();
            fields(step, withRanks);
            out.end();
        }
        entries.forEach(out::value);
        out.endList();
    }

    private boolean isImplied(Step step) {
        return step.equals(Step.nameless(step.id(), step.stage()))
                && step.id().value().equals(step.stage().value())
                && map.unknownFieldsOf(step.id()).isEmpty();
    }

    private void cards() {
        var newer = document.values().remove("cards");
        List<Json> entries = newer instanceof Json.Items(List<Json> items) ? items : List.of();
        if (map.cards().isEmpty() && entries.isEmpty()) {
            return;
        }
        out.startList("cards");
        int written = 0;
        for (Step step : map.steps()) {
            for (Lane lane : map.allLanes()) {
                var cards = map.cardsIn(new Cell(step.id(), lane.id()));
                cards(cards);
                written += cards.size();
            }
        }
        if (written < map.cards().size()) {
            cards(cardsWithoutPlace());
        }
        entries.forEach(out::value);
        out.endList();
    }

    private void cards(List<Card> cards) {
        boolean withRanks = !Ranking.followFromOrder(cards.stream().map(Card::rank).toList());
        for (Card card : cards) {
            part(card, withRanks);
        }
    }

    /// Cards of a map that is not valid: even those are never lost in a file.
    private List<Card> cardsWithoutPlace() {
        var placed = new HashSet<>(map.cardsInOrder().toList());
        var cards = new ArrayList<>(map.cards());
        cards.removeIf(placed::contains);
        cards.sort(Ranked.ORDER);
        return cards;
    }
}
