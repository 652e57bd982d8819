// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import laneway.model.Answer;
import laneway.model.AnswerId;
import laneway.model.Comparison;
import laneway.model.Condition;
import laneway.model.JourneyMap;
import laneway.model.MapBuilder;
import laneway.model.Operand;
import laneway.model.PathSet;
import laneway.model.PathSetId;
import laneway.model.Rank;
import laneway.model.StageCount;
import laneway.model.StageRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;

class CustomersDeskTest {
    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();

    private static JourneyMap map() {
        return MapBuilder.aSmallMap().build();
    }

    private StageRule rule(OpenWindow window) {
        return window.map().stageRules().getFirst();
    }

    private void chooseTest(OpenWindow window, String title) {
        window.onScreen(() -> {
            var box = test();
            box.getItems().stream()
                    .filter(item -> item.toString().equals(title))
                    .findFirst()
                    .ifPresent(box::setValue);
        });
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> test() {
        return robot.lookup(".combo-box").queryAllAs(ComboBox.class).stream()
                .filter(box -> "What is asked".equals(box.getAccessibleText()))
                .findFirst()
                .map(box -> (ComboBox<Object>) box)
                .orElseThrow();
    }

    private TextField field(String name) {
        return robot.lookup(".text-field").queryAllAs(TextField.class).stream()
                .filter(field -> name.equals(field.getAccessibleText()) && field.isVisible())
                .findFirst()
                .orElseThrow();
    }

    private void addRuleAboutUse(OpenWindow window) {
        window.command("customersData");
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        window.fire("Add rule");
        window.fire("Add condition");
        window.onScreen(() -> {
            var name =
                    (ComboBox<?>)
                            robot.lookup(".combo-box").queryAllAs(ComboBox.class).stream()
                                    .filter(box -> "Field".equals(box.getAccessibleText()))
                                    .findFirst()
                                    .orElseThrow();
            name.getEditor().requestFocus();
        });
        window.write("Licence use");
        window.press(KeyCode.ENTER);
        chooseTest(window, "NUMBER_ABOVE");
        window.onScreen(() -> field("Value").requestFocus());
    }

    @Test
    void aRuleIsBuiltLineByLineAndTakenBackStepByStep() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            addRuleAboutUse(window);
            window.write("85");
            window.press(KeyCode.ENTER);
            var above =
                    new Condition.Compare(
                            "Licence use", Comparison.MORE_THAN, new Operand.Amount(85));
            assertThat(rule(window).condition()).isEqualTo(above);
            assertThat(rule(window).stage()).isEqualTo(window.map().stages().getFirst().id());
            assertThat(robot.lookup(".condition-words").queryAs(Label.class).getText())
                    .isEqualTo("In words: Licence use is more than 85.");
            window.onScreen(() -> robot.lookup(".asked-list").query().requestFocus());
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            assertThat(rule(window).condition()).isNotEqualTo(above);
            window.press(KeyCode.ESCAPE);
            assertThat(robot.lookup(".knowledge").queryAllAs(Node.class))
                    .noneMatch(Node::isVisible);
        }
    }

    @Test
    void aValueThatIsNoNumberGetsOneSentenceAndChangesNothing() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            addRuleAboutUse(window);
            window.write("a lot");
            window.press(KeyCode.ENTER);
            assertThat(rule(window).condition()).isEqualTo(StageRule.NOBODY);
            assertThat(robot.lookup(".field-wrong").queryAllAs(Label.class))
                    .extracting(Label::getText)
                    .contains("“a lot” is no number.");
        }
    }

    @Test
    void aPathIsAskedOfDataOnceSomebodyWantsIt() throws TimeoutException {
        var set = PathSet.named(new PathSetId("paths"), Rank.FIRST, "New users");
        try (var window = OpenWindow.on(map().with(set), folder)) {
            window.command("customersData");
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.fire("Ask data which accounts are on this path");
            assertThat(window.map().pathSets().getFirst().onTrack().rule())
                    .isEqualTo(StageRule.NOBODY);
            window.fire("Ask data which accounts are on this path");
            assertThat(window.map().pathSets().getFirst().onTrack().rule()).isNull();
        }
    }

    @Test
    void answersStandInTablesByStage() throws TimeoutException {
        var map = map();
        var stage = map.stages().getFirst();
        var count =
                new StageCount(stage.id(), "", 1240, 9, new StageCount.Days(1, 2, 3), 100, 60, 15);
        var answer =
                new Answer(
                        new AnswerId("answer"),
                        LocalDate.of(2026, 5, 1),
                        "accounts.csv",
                        1240,
                        List.of(count),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        try (var window = OpenWindow.on(map.with(answer), folder)) {
            window.command("customersData");
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.until(() -> robot.lookup(".page .table-view").tryQuery().isPresent());
            var rows = robot.lookup(".page .table-view").queryAs(TableView.class).getItems();
            assertThat(rows.toString())
                    .isEqualTo("[[" + stage.name() + ", 1,240, 2, 1 to 3, 100, 60 %, 15 %, 25 %]]");
            window.fire("Delete these answers");
            assertThat(window.map().answers()).isEmpty();
        }
    }
}
