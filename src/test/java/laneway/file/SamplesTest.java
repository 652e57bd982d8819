// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import laneway.model.Benchmark;
import laneway.model.Card;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.Lifecycle;
import laneway.model.Mode;
import laneway.model.Moment;
import laneway.model.Origin;
import laneway.model.Persona;
import laneway.model.Perspective;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.TouchpointId;
import laneway.model.Validity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SamplesTest {
    private static Path file(String name) {
        return Path.of("samples", name + ".laneway");
    }

    private static JourneyMap sample(String name) throws IOException {
        var opening = MapFormat.read(Files.readAllBytes(file(name)));
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        return opening.shown().orElseThrow();
    }

    private static List<Integer> cardsByStage(JourneyMap map, String lane) {
        return map.steps().stream()
                .map(step -> map.cardsIn(new Cell(step.id(), new LaneId(lane))).size())
                .toList();
    }

    static List<String> names() {
        return List.of(
                "administrator", "ideal-journey", "journey-analysis", "on-track", "saas-lifecycle");
    }

    @ParameterizedTest
    @MethodSource("names")
    void isSavedAsItStands(String name) throws IOException {
        assertThat(MapFormat.write(sample(name))).isEqualTo(Files.readAllBytes(file(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAValidMap(String name) throws IOException {
        assertThat(Validity.problemsOf(sample(name))).isEmpty();
    }

    @Test
    void everySampleIsTried() throws IOException {
        assertThat(Disk.real().names(Path.of("samples")))
                .containsExactlyInAnyOrderElementsOf(
                        names().stream().map(name -> name + ".laneway").toList());
    }

    @Test
    void theIdealJourneySaysWhoLeadsAndWhatIsObserved() throws IOException {
        var map = sample("ideal-journey");
        assertThat(map.about().perspective()).isEqualTo(Perspective.IDEAL);
        assertThat(map.touchpoints())
                .allSatisfy(touchpoint ->
                        assertThat(map.ownerships())
                                .anyMatch(owner -> owner.subject().equals(touchpoint.id())));
        assertThat(map.signals()).hasSizeGreaterThan(6);
        assertThat(map.signals()).anyMatch(signal -> signal.origin() == Origin.FACT);
        assertThat(map.lifecycles().stream().map(Lifecycle::name))
                .containsExactly("Renewal", "Expansion", "Risk");
        assertThat(map.fits()).isNotEmpty();
        assertThat(map.stakeholders()).isNotEmpty();
    }

    @Test
    void keepingOnTrackHasPathsForNewAndForEstablishedUsers() throws IOException {
        var map = sample("on-track");
        assertThat(map.pathSets()).hasSize(2);
        assertThat(map.pathSets())
                .allSatisfy(paths -> {
                    assertThat(paths.warning().wayBack()).isNotBlank();
                    assertThat(paths.warning().team()).isNotNull();
                });
        assertThat(map.cards().stream().flatMap(card -> card.moments().stream()))
                .contains(Moment.FIRST_VALUE, Moment.NEXT_VALUE, Moment.RECURRING_VALUE);
    }

    @Test
    void theAnalysedJourneyHasBenchmarksAndWhatWillBeDone() throws IOException {
        var map = sample("journey-analysis");
        assertThat(map.metrics())
                .anySatisfy(metric ->
                        assertThat(metric.benchmarks().stream().map(Benchmark::day))
                                .containsExactly(30, 60, 90));
        assertThat(map.actionItems()).isNotEmpty();
        assertThat(map.cards()).anyMatch(card -> card.duration() != null);
    }

    @Test
    void theAdministratorHas81CardsInSixStages() throws IOException {
        var map = sample("administrator");
        assertThat(map.cards()).hasSize(81);
        assertThat(map.stages())
                .hasSize(6)
                .allSatisfy(stage -> assertThat(stage.question()).endsWith("?"));
        assertThat(map.lanes().stream().map(Lane::id).map(LaneId::value))
                .containsExactly("actions", "pains", "sales", "touchpoints", "channels");
        assertThat(cardsByStage(map, "actions")).containsExactly(3, 3, 3, 2, 5, 5);
        assertThat(cardsByStage(map, "pains")).containsExactly(3, 3, 2, 1, 5, 6);
        assertThat(cardsByStage(map, "sales")).containsExactly(2, 1, 3, 2, 3, 2);
        assertThat(cardsByStage(map, "touchpoints")).containsExactly(4, 4, 4, 4, 5, 3);
        assertThat(cardsByStage(map, "channels")).containsExactly(0, 0, 0, 3, 0, 0);
    }

    @Test
    void theAdministratorMeetsTheSameTouchpointsAgainAndAgain() throws IOException {
        var map = sample("administrator");
        var cards =
                map.cardsInOrder()
                        .filter(card -> card.place().lane().value().equals("touchpoints"))
                        .toList();
        assertThat(cards).allSatisfy(card -> assertThat(card.touchpoint()).isNotNull());
        var met = cards.stream().collect(groupingBy(card -> map.titleOf(card), counting()));
        assertThat(met).containsEntry("Admin centre", 5L).containsEntry("Billing portals", 3L);
        assertThat(
                        map.touchpoint(new TouchpointId("billing-portals"))
                                .orElseThrow()
                                .differsBySalesChannel())
                .isTrue();
    }

    @Test
    void theAdministratorIsOneOfThreePersonasAndTheMapSaysWhy() throws IOException {
        var map = sample("administrator");
        assertThat(map.personas().stream().map(Persona::name))
                .containsExactly(
                        "Single-user administrator",
                        "Accidental IT administrator",
                        "IT administrator");
        assertThat(map.persona(map.about().target()).orElseThrow().name())
                .isEqualTo("Accidental IT administrator");
        assertThat(map.about().targetReason()).isNotEmpty();
        assertThat(map.about().figures().getFirst().value()).isEqualTo("68 %");
        assertThat(map.about().method())
                .contains("two meetings", "three hours", "20 people", "14 teams");
    }

    @Test
    void theSoftwareLifecycleHasStepsExitCriteriaAndModes() throws IOException {
        var map = sample("saas-lifecycle");
        assertThat(map.stages().stream().map(Stage::name))
                .containsExactly("Onboarding", "Adoption", "Nurture", "Advocate");
        assertThat(map.stages()).allSatisfy(stage -> assertThat(stage.description()).isNotEmpty());
        assertThat(map.stepsOf(new StageId("onboarding")).stream().map(Step::name))
                .containsExactly("Kick-off", "Set-up", "Go-live");
        assertThat(map.stages().get(1).exitCriteria())
                .anySatisfy(criterion -> assertThat(criterion).contains("85 %"));
        assertThat(map.stages().stream().map(Stage::mode)).contains(Mode.DIGITAL, Mode.HIGH_TOUCH);
        assertThat(map.about().defaultStage()).isEqualTo(new StageId("onboarding"));
        assertThat(map.cards().size()).isBetween(50, 70);
    }

    @Test
    void theSoftwareLifecycleSaysHowItFeelsAndHowItShould() throws IOException {
        var map = sample("saas-lifecycle");
        var felt = map.lane(new LaneId("feel")).orElseThrow();
        var wished = map.lane(felt.comparedTo()).orElseThrow();
        assertThat(felt.kind()).isEqualTo(LaneKind.EXPERIENCE);
        assertThat(wished.kind()).isEqualTo(LaneKind.EXPERIENCE);
        for (var lane : List.of("feel", "wish")) {
            assertThat(cardsByStage(map, lane)).doesNotContain(0);
        }
        assertThat(map.cards())
                .filteredOn(card -> card.place().lane().equals(felt.id()))
                .extracting(Card::sentiment)
                .doesNotContainNull()
                .contains(-2, 2);
    }
}
