// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.file.MapFormat;
import laneway.file.Opening;
import laneway.model.JourneyMap;
import laneway.model.LaneKind;
import laneway.model.Stage;
import laneway.model.Validity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class TemplateTest {
    private static final Path FOLDER = Path.of("src/main/resources/laneway/templates");

    private static JourneyMap map(Template template) {
        return template.read().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void isAValidMapWithAQuestionForEachStage(Template template) {
        var map = map(template);
        assertThat(Validity.problemsOf(map)).isEmpty();
        assertThat(map.stages()).extracting(Stage::question).allMatch(it -> it.endsWith("?"));
        assertThat(map.about().purpose()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void showsInEachStageWhatBelongsThere(Template template) {
        var map = map(template);
        assertThat(map.steps())
                .allSatisfy(step ->
                        assertThat(map.cards())
                                .filteredOn(card -> card.place().step().equals(step.id()))
                                .hasSizeGreaterThan(2));
    }

    @ParameterizedTest
    @EnumSource
    void hasANameAndSaysWhenToUseIt(Template template) {
        assertThat(WelcomeWords.say("template." + template)).isNotBlank();
        assertThat(WelcomeWords.say("template.when." + template)).endsWith(".");
    }

    @Test
    void theFilesAreSavedAsTheyStand() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files)
                    .hasSize(Template.values().length)
                    .allSatisfy(file -> {
                        var bytes = Files.readAllBytes(file);
                        var opening = MapFormat.read(bytes);
                        assertThat(opening).isInstanceOf(Opening.Opened.class);
                        assertThat(MapFormat.write(opening.shown().orElseThrow())).isEqualTo(bytes);
                    });
        }
    }

    @Test
    void twoMapsBegunFromOneTemplateAreTwoDocuments() {
        assertThat(map(Template.FEELINGS).id()).isNotEqualTo(map(Template.FEELINGS).id());
    }

    @Test
    void theBlueprintDrawsItsLinesAsFoldedLanes() {
        assertThat(map(Template.SERVICE_BLUEPRINT).lanes())
                .filteredOn(lane -> lane.name().equals("Line of visibility"))
                .singleElement()
                .satisfies(lane -> {
                    assertThat(lane.collapsed()).isTrue();
                    assertThat(lane.locked()).isTrue();
                });
    }

    @Test
    void feelingsAreDrawnAsACurve() {
        var map = map(Template.FEELINGS);
        var curve =
                map.lanes().stream()
                        .filter(lane -> lane.kind() == LaneKind.EXPERIENCE)
                        .findFirst()
                        .orElseThrow();
        assertThat(map.cards())
                .filteredOn(card -> card.place().lane().equals(curve.id()))
                .hasSize(map.stages().size())
                .allMatch(card -> card.sentiment() != null);
    }
}
