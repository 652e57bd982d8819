// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import laneway.edit.Label;
import laneway.model.About;
import laneway.model.ActionItem;
import laneway.model.ActionState;
import laneway.model.Agreement;
import laneway.model.Answer;
import laneway.model.Better;
import laneway.model.Card;
import laneway.model.CardKind;
import laneway.model.Certainty;
import laneway.model.Colour;
import laneway.model.Fit;
import laneway.model.Goal;
import laneway.model.Lack;
import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.model.Lifecycle;
import laneway.model.Metric;
import laneway.model.MetricKind;
import laneway.model.Mode;
import laneway.model.Moment;
import laneway.model.Origin;
import laneway.model.Ownership;
import laneway.model.PathSet;
import laneway.model.Persona;
import laneway.model.Perspective;
import laneway.model.Property;
import laneway.model.Role;
import laneway.model.Signal;
import laneway.model.Stage;
import laneway.model.StageRule;
import laneway.model.Stakeholder;
import laneway.model.Step;
import laneway.model.Team;
import laneway.model.Touchpoint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class WordsTest {
    private static final List<Property<?, ?>> WITHOUT_FIELD =
            List.of(
                    About.BALLOTS,
                    About.VIEWS,
                    Stage.RANK,
                    Step.RANK,
                    Step.STAGE,
                    Lane.RANK,
                    Card.PLACE,
                    Persona.RANK,
                    Team.RANK,
                    Touchpoint.RANK,
                    Goal.RANK,
                    Metric.RANK,
                    Signal.RANK,
                    Stakeholder.RANK,
                    PathSet.RANK,
                    Lifecycle.RANK,
                    StageRule.RANK,
                    ActionItem.RANK);

    static Stream<Property<?, ?>> propertiesOfTheInspector() {
        return Stream.of(
                        About.PROPERTIES,
                        Stage.PROPERTIES,
                        Step.PROPERTIES,
                        Lane.PROPERTIES,
                        Card.PROPERTIES,
                        Persona.PROPERTIES,
                        Team.PROPERTIES,
                        Touchpoint.PROPERTIES,
                        Ownership.PROPERTIES,
                        Goal.PROPERTIES,
                        Metric.PROPERTIES,
                        Signal.PROPERTIES,
                        Fit.PROPERTIES,
                        Stakeholder.PROPERTIES,
                        PathSet.PROPERTIES,
                        Lifecycle.PROPERTIES,
                        ActionItem.PROPERTIES,
                        StageRule.PROPERTIES,
                        Answer.PROPERTIES)
                .<Property<?, ?>>flatMap(List::stream)
                .filter(property -> !WITHOUT_FIELD.contains(property));
    }

    @ParameterizedTest
    @MethodSource("propertiesOfTheInspector")
    void everyFieldHasAName(Property<?, ?> property) {
        assertThat(Words.find("field." + property)).isPresent();
    }

    static Stream<List<Object>> constants() {
        return Stream.of(
                List.of("kind", CardKind.values()),
                List.of("laneKind", LaneKind.values()),
                List.of("moment", Moment.values()),
                List.of("mode", Mode.values()),
                List.of("role", Role.values()),
                List.of("certainty", Certainty.values()),
                List.of("colour", Colour.values()),
                List.of("perspective", Perspective.values()),
                List.of("metricKind", MetricKind.values()),
                List.of("better", Better.values()),
                List.of("origin", Origin.values()),
                List.of("agreement", Agreement.values()),
                List.of("lack", Lack.values()),
                List.of("actionState", ActionState.values()));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantHasAName(List<Object> areaAndValues) {
        for (Enum<?> value : (Enum<?>[]) areaAndValues.get(1)) {
            assertThatCode(() -> Words.of((String) areaAndValues.getFirst(), value))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void undoSaysWhatItTakesBack() {
        var label = Label.counted("moveCards", 3);
        assertThat(Labels.undo(Optional.of(label))).isEqualTo("Undo move 3 cards");
        assertThat(Labels.undo(Optional.empty())).isEqualTo("Undo");
    }

    @Test
    void anEditOfOnePartNamesIt() {
        assertThat(Labels.of(Label.named("moveCards", "Asks a colleague")))
                .isEqualTo("move card “Asks a colleague”");
        assertThat(Labels.of(Label.named("addStage", ""))).isEqualTo("add stage");
    }

    @Test
    void aLongNameIsCutAndBracesInItAreNoPlaces() {
        assertThat(Labels.of(Label.named("addStage", "{0} and ''quotes'' and much more of it")))
                .isEqualTo("add stage “{0} and ''quotes'' and much…”");
    }

    @Test
    void whatGoesWithAStageIsCounted() {
        assertThat(Labels.of(new Label("deleteStage", 14, "Trial")))
                .isEqualTo("delete stage “Trial” with 14 cards");
        assertThat(Labels.of(new Label("deleteStage", 0, ""))).isEqualTo("delete stage");
    }

    @Test
    void aChangedPropertySaysWhatWasDone() {
        assertThat(Labels.of(new Label("change." + Card.VOTES, 4, "")))
                .isEqualTo("change votes of 4 cards");
        assertThat(Labels.of(new Label("change." + Lane.LOCKED, 1, "Needs")))
                .isEqualTo("lock or unlock lane");
        assertThat(Labels.of(new Label("change." + Lane.NAME, 1, "Needs")))
                .isEqualTo("rename lane “Needs”");
    }
}
