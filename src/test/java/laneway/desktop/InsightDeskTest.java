// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import laneway.model.ActionItem;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.JourneyMap;
import laneway.model.MapBuilder;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.Moment;
import laneway.model.Rank;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeoutException;

class InsightDeskTest {
    private static final String PAIN = "“Nobody calls back” hurts in Discover and Pay.";

    @TempDir private Path folder;
    private final FxRobot robot = new FxRobot();

    private static JourneyMap map() {
        return MapBuilder.aSmallMap()
                .withCard("Discover", "Needs and pains", CardKind.PAIN, "Nobody calls back")
                .withCard("Pay", "Needs and pains", CardKind.PAIN, "Nobody calls back")
                .build();
    }

    private boolean isListed() {
        return robot.lookup(".finding-cell").lookup(PAIN).tryQuery().isPresent();
    }

    private void open(OpenWindow window) {
        window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.I);
        window.until(this::isListed);
        robot.clickOn(PAIN);
    }

    private static Set<Moment> moments(OpenWindow window, String card) {
        return window.map().card(new CardId(card)).map(Card::moments).orElseThrow();
    }

    @Test
    void anAcceptedFindingMarksItsCardsInOneStepAndLeavesTheList() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            open(window);
            window.fire("Mark as “Friction”");
            window.until(() -> !isListed());
            assertThat(moments(window, "card-5")).containsExactly(Moment.FRICTION);
            assertThat(moments(window, "card-6")).containsExactly(Moment.FRICTION);
            window.press(KeyCode.SHORTCUT, KeyCode.Z);
            window.until(this::isListed);
            assertThat(moments(window, "card-5")).isEmpty();
            assertThat(moments(window, "card-6")).isEmpty();
        }
    }

    @Test
    void aDismissedFindingIsGoneForGoodUntilItIsRestored() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            open(window);
            window.press(KeyCode.DELETE);
            window.until(() -> !isListed());
            assertThat(window.map().about().dismissed()).hasSize(1);
            window.fire("Show 1 dismissed");
            window.until(this::isListed);
            robot.clickOn(PAIN);
            window.fire("Restore");
            window.until(() -> window.map().about().dismissed().isEmpty());
            window.until(this::isListed);
        }
    }

    private static void plan(OpenWindow window, String text) {
        window.fire("What will be done…");
        var field = window.field("What will be done");
        window.onScreen(() -> field.setText(text));
        window.fire("Add");
    }

    @Test
    void whatWillBeDoneKnowsItsFindingAndItsCards() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            open(window);
            plan(window, "Call within a day");
            window.until(() -> !window.map().actionItems().isEmpty());
            var item = window.map().actionItems().getFirst();
            assertThat(item.text()).isEqualTo("Call within a day");
            assertThat(item.finding()).startsWith("repeated-pain");
            assertThat(item.cards()).containsExactly(new CardId("card-5"), new CardId("card-6"));
        }
    }

    private static boolean isOpen(OpenWindow window, String cover) {
        return window.node(cover, Node.class).isVisible();
    }

    @Test
    void theFirstFindingIsSelectedWhenThePanelOpens() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.I);
            window.until(this::isListed);
            assertThat(window.isIn(".insight-panel")).isTrue();
            var list = window.node(".insight-panel .match-list", ListView.class);
            assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        }
    }

    @Test
    void aFindingAboutCardsTakesWhatCoversTheBoardAway() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.I);
            window.until(this::isListed);
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M);
            assertThat(isOpen(window, ".knowledge")).isTrue();
            robot.clickOn(PAIN);
            assertThat(isOpen(window, ".knowledge")).isFalse();
            assertThat(window.isIn(".insight-panel")).isTrue();
        }
    }

    @Test
    void aFindingAboutAMetricWithoutPlaceShowsItsRow() throws TimeoutException {
        var lost = Metric.named(new MetricId("metric-1"), Rank.FIRST, "Lost", null);
        try (var window = OpenWindow.on(MapBuilder.aSmallMap().with(lost).build(), folder)) {
            window.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.I);
            var sentence = "Lost: judges no stage and no touchpoint.";
            window.until(
                    () -> robot.lookup(".finding-cell").lookup(sentence).tryQuery().isPresent());
            robot.clickOn(sentence);
            assertThat(isOpen(window, ".knowledge")).isTrue();
            var table = window.node(".part-table", TableView.class);
            assertThat(table.getSelectionModel().getSelectedItem()).isEqualTo(lost);
            assertThat(window.isIn(".insight-panel")).isTrue();
        }
    }

    @Test
    void anActionItemIsChangedInItsPlace() throws TimeoutException {
        try (var window = OpenWindow.on(map(), folder)) {
            open(window);
            plan(window, "Call");
            window.fire("Under way");
            window.until(() -> window.isThere(".action-cell"));
            window.fire("Carry over to the next review…");
            window.fire("Carry over");
            window.until(() ->
                    window.map().actionItems().stream()
                            .map(ActionItem::review)
                            .allMatch(day -> day != null));
            assertThat(window.map().actionItems())
                    .extracting(item -> item.state().name())
                    .containsExactly("DOING");
        }
    }
}
