// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import laneway.accounts.source.Role;
import laneway.desktop.words.Names;
import laneway.model.Condition;
import laneway.model.JourneyMap;
import laneway.model.MapBuilder;
import laneway.model.Measure;
import laneway.model.Measure.Aggregate;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.Rank;
import laneway.model.StageRule;
import laneway.model.StageRuleId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

class DataDeskTest {
    private static final String ACCOUNTS =
            """
            Account ID;Tier;Since;Use
            A;Small;01/02/25;1,5
            B;Small;03/04/25;2,5
            C;Large;05/06/25;much
            """;

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();

    private static JourneyMap map() {
        var metric = Metric.named(new MetricId("metric-use"), Rank.FIRST, "Accounts", null);
        return MapBuilder.aSmallMap()
                .with(
                        Metric.MEASURE.with(
                                metric, new Measure(Aggregate.COUNT, "", Measure.EVERYBODY)))
                .build();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> sentences() {
        return robot.lookup(".source-pane .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private void choose(OpenWindow window, Path file) {
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
        window.willChoose(file);
        window.fire("Choose accounts…");
    }

    private void untilLooked(OpenWindow window) {
        window.until(
                () -> robot.lookup("Remove").queryAll().stream().anyMatch(it -> it.isVisible()));
    }

    private <V> ComboBox<V> box(String name) {
        return robot.lookup(node ->
                        node instanceof ComboBox<?>
                                && Names.of(node).filter(name::equals).isPresent())
                .query();
    }

    private List<String> openTabs() {
        return robot.lookup(".tab-pane").queryAllAs(TabPane.class).stream()
                .map(it -> it.getSelectionModel().getSelectedItem().getText())
                .toList();
    }

    @Test
    void aFileIsShownWithWhatItsColumnsSeemToBeAndWhatIsOpen() throws Exception {
        try (var window = OpenWindow.on(map(), folder)) {
            choose(window, file("accounts.csv", ACCOUNTS));
            untilLooked(window);
            assertThat(window.node(".preview-table", TableView.class).getItems().size())
                    .isEqualTo(3);
            assertThat(this.<Role>box("Use of Tier").getValue()).isEqualTo(Role.SEGMENT);
            assertThat(sentences())
                    .contains("accounts.csv · 3 rows")
                    .anyMatch(it -> it.startsWith("The dates in “Since” fit with the day first"))
                    .anyMatch(it -> it.startsWith("“Since” has years of two digits"));
        }
    }

    @Test
    void whatAColumnCannotBeReadAsIsCountedAnew() throws Exception {
        try (var window = OpenWindow.on(map(), folder)) {
            choose(window, file("accounts.csv", ACCOUNTS));
            untilLooked(window);
            window.onScreen(() -> {
                var reading = box("Reading of Use");
                reading.getSelectionModel().select(2);
            });
            window.until(() -> sentences().stream().anyMatch(it -> it.contains("such as “much”")));
        }
    }

    @Test
    void aRuleIsCountedWhileItIsWritten() throws Exception {
        var bare = map();
        var known = new Condition.Not(new Condition.Missing("Since"));
        var rule =
                new StageRule(
                        new StageRuleId("rule"),
                        Rank.FIRST,
                        bare.stages().getFirst().id(),
                        known,
                        "");
        try (var window = OpenWindow.on(bare.with(rule), folder)) {
            choose(window, file("accounts.csv", ACCOUNTS));
            untilLooked(window);
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.until(() -> news().contains("Fits 3 accounts, takes 3."));
            window.fire("Remove this condition");
            window.until(() -> news().contains("Fits no account, takes none."));
        }
    }

    private List<String> news() {
        return robot.lookup(".asked-list .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void askingIsOneStepThatKeepsTheAnswerAndTheActualsAndOpensThem() throws Exception {
        try (var window = OpenWindow.on(map(), folder)) {
            choose(window, file("accounts.csv", ACCOUNTS));
            untilLooked(window);
            window.fire("Ask the data");
            window.until(() -> !window.map().answers().isEmpty());
            assertThat(window.map().answers().getFirst().accounts()).isEqualTo(3);
            assertThat(window.map().metrics().getFirst().actuals())
                    .anyMatch(it -> it.value() == 3 && it.segment().isEmpty());
            assertThat(openTabs()).contains("Answers");
            window.command("askData");
            window.until(() -> robot.lookup(".works .label").queryAll().isEmpty());
            assertThat(window.map().answers()).hasSize(1);
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(window.map().answers()).isEmpty();
            assertThat(window.map().metrics().getFirst().actuals()).isEmpty();
        }
    }

    @Test
    void aFileThatCannotBeReadGetsASentenceAndTheOneBeforeStays() throws Exception {
        try (var window = OpenWindow.on(map(), folder)) {
            choose(window, file("accounts.csv", ACCOUNTS));
            untilLooked(window);
            window.willChoose(file("none.csv", ""));
            window.fire("Choose accounts…");
            window.until(() -> sentences().contains("“none.csv” has no rows."));
            assertThat(sentences()).contains("accounts.csv · 3 rows");
        }
    }

    @Test
    void aMapThatIsOpenedAgainOffersToAskTheSameDataAgain() throws Exception {
        var data = file("accounts.csv", ACCOUNTS);
        try (var window = OpenWindow.on(map(), folder)) {
            choose(window, data);
            untilLooked(window);
            window.onScreen(() -> this.<Role>box("Use of Since").setValue(Role.UNUSED));
            window.fire("Ask the data");
            window.until(() -> !window.map().answers().isEmpty());
        }
        try (var window = OpenWindow.on(map(), folder)) {
            window.command("customersData");
            untilLooked(window);
            assertThat(this.<Role>box("Use of Since").getValue()).isEqualTo(Role.UNUSED);
            assertThat(this.<Role>box("Use of Tier").getValue()).isEqualTo(Role.SEGMENT);
            window.command("askData");
            window.until(() -> !window.map().answers().isEmpty());
        }
        Files.delete(data);
        try (var window = OpenWindow.on(map(), folder)) {
            window.command("customersData");
            window.until(() ->
                    sentences()
                            .contains(
                                    "“accounts.csv” is not there any more. Choose the file"
                                            + " again."));
        }
    }

    @Test
    void withoutDataTheCommandLeadsToWhereItIsChosen() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            window.command("askData");
            assertThat(window.isThere(".source-pane")).isTrue();
            assertThat(window.map().answers()).isEmpty();
        }
    }
}
