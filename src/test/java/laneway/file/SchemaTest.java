// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import laneway.model.About;
import laneway.model.ActionItem;
import laneway.model.Answer;
import laneway.model.Card;
import laneway.model.Fit;
import laneway.model.Goal;
import laneway.model.Image;
import laneway.model.Lane;
import laneway.model.Lifecycle;
import laneway.model.Link;
import laneway.model.Metric;
import laneway.model.Ownership;
import laneway.model.PathSet;
import laneway.model.Persona;
import laneway.model.Property;
import laneway.model.Signal;
import laneway.model.Stage;
import laneway.model.StageRule;
import laneway.model.Stakeholder;
import laneway.model.Step;
import laneway.model.Team;
import laneway.model.Touchpoint;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The description of the format that is part of the program says what the program does.
class SchemaTest {
    private static final Map<String, List<? extends Property<?, ?>>> PARTS =
            Map.ofEntries(
                    Map.entry("map", About.PROPERTIES),
                    Map.entry("persona", Persona.PROPERTIES),
                    Map.entry("team", Team.PROPERTIES),
                    Map.entry("stage", Stage.PROPERTIES),
                    Map.entry("step", Step.PROPERTIES),
                    Map.entry("lane", Lane.PROPERTIES),
                    Map.entry("touchpoint", Touchpoint.PROPERTIES),
                    Map.entry("ownership", Ownership.PROPERTIES),
                    Map.entry("card", Card.PROPERTIES),
                    Map.entry("link", Link.PROPERTIES),
                    Map.entry("image", Image.PROPERTIES),
                    Map.entry("goal", Goal.PROPERTIES),
                    Map.entry("metric", Metric.PROPERTIES),
                    Map.entry("signal", Signal.PROPERTIES),
                    Map.entry("fit", Fit.PROPERTIES),
                    Map.entry("stakeholder", Stakeholder.PROPERTIES),
                    Map.entry("pathSet", PathSet.PROPERTIES),
                    Map.entry("lifecycle", Lifecycle.PROPERTIES),
                    Map.entry("actionItem", ActionItem.PROPERTIES),
                    Map.entry("stageRule", StageRule.PROPERTIES),
                    Map.entry("answer", Answer.PROPERTIES));

    private static String text() throws IOException {
        try (var in = MapFormat.class.getResourceAsStream("laneway-2.schema.json")) {
            if (in == null) {
                throw new AssertionError("the program carries no schema");
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(), InputFormat.JSON);
    }

    private static List<?> errorsOf(String json) throws IOException {
        return schema().validate(json, InputFormat.JSON);
    }

    @Test
    void acceptsTheSamples() throws IOException {
        for (String name : Disk.real().names(Path.of("samples"))) {
            assertThat(errorsOf(Files.readString(Path.of("samples", name)))).as(name).isEmpty();
        }
    }

    @Test
    void acceptsTheTemplates() throws IOException {
        var folder = Path.of("src/main/resources/laneway/templates");
        for (String name : Disk.real().names(folder)) {
            assertThat(errorsOf(Files.readString(folder.resolve(name)))).as(name).isEmpty();
        }
    }

    @Test
    void acceptsAMapThatUsesEveryField() throws IOException {
        assertThat(errorsOf(MapFormatTest.written(EveryField.map()))).isEmpty();
    }

    @Test
    void acceptsRandomMaps() throws IOException {
        var schema = schema();
        for (long seed = 0; seed < 50; seed++) {
            var json = MapFormatTest.written(RandomMap.of(seed));
            assertThat(schema.validate(json, InputFormat.JSON)).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void refusesWhatThisVersionDoesNotKnow() throws IOException {
        var json = MapFormatTest.written(EveryField.map());
        for (String wrong :
                List.of(
                        json.replace("\"votes\": 3", "\"votes\": \"many\""),
                        json.replace("\"sentiment\": -2", "\"sentiment\": -3"),
                        json.replace("\"kind\": \"quote\"", "\"kind\": \"dream\""),
                        json.replace("\"version\": 2", "\"version\": 3"),
                        json.replace("\"format\": \"laneway\"", "\"format\": \"other\""))) {
            assertThat(wrong).isNotEqualTo(json);
            assertThat(errorsOf(wrong)).isNotEmpty();
        }
    }

    @Test
    void describesThePropertiesOfEveryPartAndNoOthers() throws IOException {
        var definitions = inside(JsonReader.fields(text()), "$defs");
        for (var part : PARTS.entrySet()) {
            var described = inside(inside(definitions, part.getKey()), "properties");
            assertThat(new TreeSet<>(described.values().keySet()))
                    .as(part.getKey())
                    .isEqualTo(new TreeSet<>(namesOf(part.getKey(), part.getValue())));
        }
    }

    /// A place is written as its parts, and steps stand inside their stages.
    private static Set<String> namesOf(String kind, List<? extends Property<?, ?>> properties) {
        var names = new TreeSet<String>();
        names.add("id");
        properties.forEach(property -> names.add(property.name()));
        switch (kind) {
            case "card" -> {
                names.remove("place");
                names.addAll(List.of("step", "lane", "rank"));
            }
            case "stage" -> names.add("steps");
            case "step" -> names.remove("stage");
            default -> {}
        }
        return names;
    }

    @Test
    void namesEveryChoice() throws IOException {
        var definitions = inside(JsonReader.fields(text()), "$defs");
        assertThat(choices(inside(definitions, "colour"))).isEqualTo(all(Choice.COLOUR));
        assertThat(choices(property(definitions, "card", "kind"))).isEqualTo(all(Choice.CARD_KIND));
        assertThat(choices(property(definitions, "lane", "kind"))).isEqualTo(all(Choice.LANE_KIND));
        assertThat(choices(property(definitions, "stage", "mode"))).isEqualTo(all(Choice.MODE));
        assertThat(choices(property(definitions, "ownership", "role"))).isEqualTo(all(Choice.ROLE));
        assertThat(choices(property(definitions, "map", "perspective")))
                .isEqualTo(all(Choice.PERSPECTIVE));
        assertThat(choices(property(definitions, "evidence", "certainty")))
                .isEqualTo(all(Choice.CERTAINTY));
        assertThat(choices(inside(property(definitions, "card", "moments"), "items")))
                .isEqualTo(all(Choice.MOMENT));
        assertThat(choices(property(definitions, "metric", "kind")))
                .isEqualTo(all(Choice.METRIC_KIND));
        assertThat(choices(property(definitions, "metric", "better")))
                .isEqualTo(all(Choice.BETTER));
        assertThat(choices(property(definitions, "signal", "origin")))
                .isEqualTo(all(Choice.ORIGIN));
        assertThat(choices(property(definitions, "stakeholder", "agreement")))
                .isEqualTo(all(Choice.AGREEMENT));
        assertThat(choices(property(definitions, "actionItem", "state")))
                .isEqualTo(all(Choice.ACTION_STATE));
        assertThat(choices(inside(property(definitions, "fit", "missing"), "items")))
                .isEqualTo(all(Choice.LACK));
    }

    private static Set<String> all(Choice<?> choice) {
        return new TreeSet<>(choice.values().keySet());
    }

    private static Set<String> choices(Json.Fields described) {
        var names = new ArrayList<String>();
        if (described.values().get("enum") instanceof Json.Items(List<Json> items)) {
            items.forEach(item -> Scalars.text(item).ifPresent(names::add));
        }
        return new TreeSet<>(names);
    }

    private static Json.Fields property(Json.Fields definitions, String part, String name) {
        return inside(inside(inside(definitions, part), "properties"), name);
    }

    private static Json.Fields inside(Json.Fields fields, String name) {
        if (fields.values().get(name) instanceof Json.Fields inner) {
            return inner;
        }
        throw new AssertionError("no " + name);
    }
}
