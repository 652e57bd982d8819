// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import laneway.model.About;
import laneway.model.Actual;
import laneway.model.CardKind;
import laneway.model.Fit;
import laneway.model.FitId;
import laneway.model.JourneyMap;
import laneway.model.Lack;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.Ownership;
import laneway.model.OwnershipId;
import laneway.model.PathSet;
import laneway.model.PathSetId;
import laneway.model.Rank;
import laneway.model.Rating;
import laneway.model.Role;
import laneway.model.Signal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;

class KnowledgeDeskTest {
    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();

    private static Metric metric(String name, double target, double value) {
        var metric = Metric.named(new MetricId("metric-" + name), Rank.FIRST, name, null);
        metric = Metric.TARGET.with(metric, target);
        return Metric.ACTUALS.with(
                metric, List.of(new Actual(LocalDate.of(2026, 3, 5), "", value)));
    }

    private static JourneyMap map() {
        return MapBuilder.aSmallMap()
                .withTeam("Sales")
                .with(metric("good", 10, 12), metric("bad", 10, 2))
                .build();
    }

    /// Opens the pages at a tab.
    private static void open(OpenWindow window, String tab) {
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
        for (int i = 0; i < 12 && !isAt(window, tab); i++) {
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        }
        assertThat(isAt(window, tab)).isTrue();
    }

    private static boolean isAt(OpenWindow window, String tab) {
        var tabs = window.node(".knowledge .tab-pane", TabPane.class);
        return tabs.getSelectionModel().getSelectedItem().getText().equals(tab);
    }

    @Test
    void theChartsHaveACommandOfTheirOwn() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            window.command("charts");
            assertThat(isAt(window, "Charts")).isTrue();
        }
    }

    @Test
    void aSignalIsAddedWrittenAndTakenBackByTheKeyboard() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            open(window, "Signals");
            window.press(KeyCode.INSERT);
            window.write("Hits the limit");
            window.press(KeyCode.ENTER);
            assertThat(window.map().signals())
                    .extracting(Signal::name)
                    .containsExactly("Hits the limit");
            window.press(KeyCode.DELETE);
            assertThat(window.map().signals()).isEmpty();
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(window.map().signals())
                    .extracting(Signal::name)
                    .containsExactly("Hits the limit");
            window.press(KeyCode.ESCAPE);
            assertThat(robot.lookup(".knowledge").query().isVisible()).isFalse();
        }
    }

    @Test
    void aBadNumberGetsASentenceAtItsFieldAndChangesNothing() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            open(window, "Metrics");
            var before = window.map();
            for (int i = 0; i < 3; i++) {
                window.press(KeyCode.RIGHT);
            }
            window.press(KeyCode.ENTER);
            window.write("many");
            window.press(KeyCode.ENTER);
            assertThat(
                            robot.lookup(".field-wrong").queryAllAs(Label.class).stream()
                                    .filter(Label::isVisible)
                                    .map(Label::getText))
                    .contains("“many” is no number.");
            assertThat(window.map()).isSameAs(before);
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ENTER);
            window.write("3");
            window.press(KeyCode.ENTER);
            assertThat(window.map().metrics())
                    .filteredOn(metric -> metric.name().equals("bad"))
                    .extracting(Metric::target)
                    .containsExactly(3.0);
        }
    }

    @Test
    void whatIsBeingWrittenOutlivesACommandThatChangesTheMap() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            open(window, "Signals");
            window.press(KeyCode.INSERT);
            window.write("Half a word");
            int lanes = window.map().lanes().size();
            window.command("addLaneAfter");
            window.until(() -> window.map().lanes().size() == lanes + 1);
            window.until(() ->
                    window.map().signals().stream()
                            .anyMatch(signal -> signal.name().equals("Half a word")));
        }
    }

    @Test
    void thePageThatWasSeenLastIsRemembered() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            open(window, "Signals");
        }
        try (var window = OpenWindow.on(map(), folder)) {
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
            assertThat(isAt(window, "Signals")).isTrue();
        }
    }

    @Test
    void theGuideLeadsToThePageThatAStepSpeaksOf() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            window.press(KeyCode.SHIFT, KeyCode.F1);
            window.fire("Stakeholders");
            assertThat(isAt(window, "Stakeholders")).isTrue();
            assertThat(window.isIn(".knowledge")).isTrue();
            window.fire("Metrics");
            assertThat(isAt(window, "Metrics")).isTrue();
        }
    }

    @Test
    void whatIsOffItsTargetStandsFirst() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            open(window, "Metrics");
            TableView<?> table = window.node(".part-table", TableView.class);
            assertThat(table.getItems())
                    .map(row -> ((Metric) row).name())
                    .containsExactly("bad", "good");
        }
    }

    @Test
    void anOwnerIsAddedToACellOfTheMatrixAndTakenBack() throws TimeoutException {
        var map = MapBuilder.aSmallMap().withTeam("Sales").withTouchpoint("Billing portal").build();
        try (var window = OpenWindow.on(map, folder)) {
            open(window, "Owners");
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.ENTER);
            window.press(KeyCode.SPACE);
            assertThat(window.map().ownerships())
                    .singleElement()
                    .satisfies(ownership -> {
                        assertThat(ownership.subject())
                                .isEqualTo(map.touchpoints().getFirst().id());
                        assertThat(ownership.stage()).isEqualTo(map.stages().getFirst().id());
                        assertThat(ownership.team()).isEqualTo(map.teams().getFirst().id());
                        assertThat(ownership.role()).isEqualTo(Role.LEAD);
                    });
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(window.map()).isEqualTo(map);
        }
    }

    @Test
    void whatIsMeasuredIsWrittenWithItsDateAndWhatIsNoDateIsRefused() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            open(window, "Metrics");
            var before = window.map();
            window.onScreen(window.field("Date; value; segment")::requestFocus);
            window.write("soon; 4");
            window.press(KeyCode.ENTER);
            assertThat(window.map()).isSameAs(before);
            window.field("Date; value; segment").clear();
            window.write("5 Apr 2026; 4; Small firms");
            window.press(KeyCode.ENTER);
            assertThat(window.map().metrics())
                    .filteredOn(metric -> metric.name().equals("bad"))
                    .flatMap(Metric::actuals)
                    .contains(new Actual(LocalDate.of(2026, 4, 5), "Small firms", 4));
        }
    }

    @Test
    void aNeedGetsItsTouchpointAndARatingByTheKeyboard() throws TimeoutException {
        var map =
                MapBuilder.aMap()
                        .withStage("Pay")
                        .withLane("Needs", LaneKind.NEEDS)
                        .withCard("Pay", "Needs", CardKind.NEED, "One bill")
                        .withTouchpoint("Portal")
                        .build();
        try (var window = OpenWindow.on(map, folder)) {
            open(window, "Needs");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.SPACE);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            window.until(() -> window.map().fits().size() == 1);
            window.onScreen(window.field("Rated by")::requestFocus);
            window.write("Ada");
            window.press(KeyCode.ESCAPE);
            window.write("2");
            assertThat(window.map().fits().getFirst().ratings())
                    .containsExactly(new Rating("Ada", 2));
            window.fire("A tool");
            assertThat(window.map().fits().getFirst().missing()).containsExactly(Lack.TOOL);
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(window.map().fits().getFirst().ratings()).isEmpty();
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(window.map()).isEqualTo(map);
            assertThat(window.settings().tables().rater()).isEqualTo("Ada");
        }
    }

    @Test
    void aRatingWithoutANameAsksWhoRates() throws TimeoutException {
        var map = MapBuilder.aSmallMap().withTouchpoint("Portal").build();
        var need = map.cards().stream().filter(it -> it.kind() == CardKind.NEED).findFirst();
        var fit =
                new Fit(
                        new FitId("fit-1"),
                        need.orElseThrow().id(),
                        map.touchpoints().getFirst().id(),
                        List.of(),
                        Set.of(),
                        "");
        try (var window = OpenWindow.on(map.with(fit), folder)) {
            open(window, "Needs");
            window.press(KeyCode.DOWN);
            window.write("4");
            assertThat(window.map().fits().getFirst().ratings()).isEmpty();
            assertThat(window.field("Rated by").getText()).isEmpty();
            assertThat(window.focused()).isSameAs(window.field("Rated by"));
        }
    }

    @Test
    void aValueThatWasMeasuredIsCorrectedAndRemoved() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            open(window, "Metrics");
            var list = window.node(".actuals", ListView.class);
            window.onScreen(() -> {
                list.requestFocus();
                list.getSelectionModel().select(0);
            });
            window.press(KeyCode.ENTER);
            window.write("6 Mar 2026; 3");
            window.press(KeyCode.ENTER);
            assertThat(bad(window).actuals())
                    .containsExactly(new Actual(LocalDate.of(2026, 3, 6), "", 3));
            window.onScreen(() -> {
                list.requestFocus();
                list.getSelectionModel().select(0);
            });
            window.press(KeyCode.DELETE);
            assertThat(bad(window).actuals()).isEmpty();
        }
    }

    private static Metric bad(OpenWindow window) {
        return window.map().metrics().stream()
                .filter(metric -> metric.name().equals("bad"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDaysOfBenchmarksAreSetInAscendingOrderOnly() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            open(window, "Metrics");
            var field = window.field("Benchmarks after days");
            window.onScreen(() -> {
                field.requestFocus();
                field.setText("14, 7");
            });
            window.press(KeyCode.ENTER);
            assertThat(window.map().about().benchmarkDays()).containsExactly(30, 60, 90);
            window.onScreen(() -> field.setText("7, 14"));
            window.press(KeyCode.ENTER);
            assertThat(window.map().about().benchmarkDays()).containsExactly(7, 14);
        }
    }

    @Test
    void everyTeamThatLeadsAMetricIsSeen() throws TimeoutException {
        var map = MapBuilder.aSmallMap().withTeam("Sales").withTeam("Support").build();
        var metric = metric("calls", 10, 12);
        map = map.with(metric);
        for (var team : map.teams()) {
            var id = new OwnershipId("lead-" + team.id().value());
            map = map.with(new Ownership(id, metric.id(), null, "", team.id(), Role.LEAD));
        }
        try (var window = OpenWindow.on(map, folder)) {
            open(window, "Metrics");
            assertThat(robot.lookup(".part-table .table-cell").lookup("Sales, Support").tryQuery())
                    .isPresent();
        }
    }

    @Test
    void whatTheIdealJourneyHasAndThisOneLacksIsListedAndPlanned() throws TimeoutException {
        var ideal = MapBuilder.aSmallMap().withStage("Renew").build();
        var file = DeskDriver.write(folder.resolve("ideal.laneway"), ideal);
        try (var window = OpenWindow.on(map(), folder)) {
            window.willChoose(file);
            window.command("linkIdeal");
            window.until(() -> isSaid("The stage Renew is missing."));
            assertThat(window.map().about().counterpart()).isEqualTo("ideal.laneway");
            window.fire("What will be done…");
            var field = window.field("What will be done");
            window.onScreen(() -> field.setText("Draw the renewal"));
            window.fire("Add");
            window.until(() -> isSaid("✓ Planned"));
            window.command("unlinkIdeal");
            window.until(() -> !isSaid("The stage Renew is missing."));
            assertThat(window.map().about().counterpart()).isEmpty();
        }
    }

    private JourneyMap linkedTo(String file) {
        var map = map();
        return map.with(About.COUNTERPART.with(map.about(), file));
    }

    private boolean isToldAbove(String sentence) {
        return robot.lookup(".knowledge .secondary").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().startsWith(sentence));
    }

    @Test
    void aLinkedMapThatIsGoneIsToldInASentence() throws TimeoutException {
        try (var window = OpenWindow.on(linkedTo("gone.laneway"), folder)) {
            open(window, "Ideal journey");
            window.until(() -> isToldAbove("The linked map “gone.laneway” cannot be found"));
        }
    }

    @Test
    void aLinkedMapThatIsDamagedIsToldAndNotComparedAndHarmsNothing()
            throws TimeoutException, IOException {
        var ideal = MapBuilder.aSmallMap().withStage("Renew").build();
        var file = DeskDriver.write(folder.resolve("ideal.laneway"), ideal);
        var whole = Files.readString(file);
        Files.writeString(file, whole.substring(0, whole.length() * 2 / 3));
        var map = linkedTo("ideal.laneway");
        try (var window = OpenWindow.on(map, folder)) {
            open(window, "Ideal journey");
            window.until(() -> isToldAbove("The linked map “ideal.laneway” is damaged from line"));
            var table = window.node(".knowledge .part-table", TableView.class);
            assertThat(table.getItems().isEmpty()).isTrue();
            assertThat(window.map()).isEqualTo(map);
            Files.writeString(file, whole);
            window.press(KeyCode.ESCAPE);
            open(window, "Ideal journey");
            window.until(() -> isSaid("The stage Renew is missing."));
        }
    }

    @Test
    void aLinkedFileThatIsNoMapIsTold() throws TimeoutException, IOException {
        Files.writeString(folder.resolve("notes.txt"), "Buy milk");
        try (var window = OpenWindow.on(linkedTo("notes.txt"), folder)) {
            open(window, "Ideal journey");
            window.until(() -> isToldAbove("The linked file “notes.txt” holds no map"));
        }
    }

    private boolean isSaid(String text) {
        return robot.lookup(".part-table .table-cell").lookup(text).tryQuery().isPresent();
    }

    @Test
    void aPathIsDescribedInItsColumn() throws TimeoutException {
        var map =
                MapBuilder.aSmallMap()
                        .with(PathSet.named(new PathSetId("paths-1"), Rank.FIRST, "New users"))
                        .build();
        try (var window = OpenWindow.on(map, folder)) {
            open(window, "Paths");
            window.onScreen(window.field("The way back")::requestFocus);
            window.write("A call");
            assertThat(window.map().pathSets().getFirst().onTrack().wayBack()).isEqualTo("A call");
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(window.map()).isEqualTo(map);
        }
    }
}
