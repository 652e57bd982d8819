// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import laneway.model.ActionItem;
import laneway.model.ActionItemId;
import laneway.model.MapBuilder;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.Rank;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

class FindDeskTest {
    @TempDir private Path folder;
    private OpenWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = OpenWindow.on(MapBuilder.aSmallMap().build(), folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private void look(String query) {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.write(query);
    }

    private void untilCounted(String count) {
        window.until(() -> window.node(".find-count", Label.class).getText().equals(count));
    }

    @Test
    void whatIsTypedIsCountedAndTheFirstOfItSelected() {
        look("a");
        untilCounted("1 of 7");
        assertThat(window.field("Text").getText()).isEqualTo("Reads reviews");
        window.press(KeyCode.ENTER);
        untilCounted("2 of 7");
        assertThat(window.field("Text").getText()).isEqualTo("Asks a colleague");
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        window.press(KeyCode.SHIFT, KeyCode.F3);
        untilCounted("7 of 7");
    }

    @Test
    void whatIsFoundBesideTheBoardIsShownWhereItStandsAndTheBoardComesBack()
            throws TimeoutException {
        window.close();
        var map = MapBuilder.aSmallMap().build();
        var card = map.cards().iterator().next();
        var metric = Metric.named(new MetricId("metric-1"), Rank.FIRST, "Reviews in a week", null);
        var item =
                ActionItem.of(
                        new ActionItemId("action-1"),
                        Rank.FIRST,
                        "Answer reviews",
                        List.of(card.id()),
                        "");
        window = OpenWindow.on(map.with(metric).with(item), folder);
        look("reviews");
        untilCounted("1 of 3");
        window.press(KeyCode.ENTER);
        untilCounted("2 of 3");
        assertThat(window.node(".knowledge", Node.class).isVisible()).isTrue();
        TableView<?> table = window.node(".knowledge .table-view", TableView.class);
        assertThat(table.getSelectionModel().getSelectedItem()).isEqualTo(metric);
        window.press(KeyCode.ENTER);
        untilCounted("3 of 3");
        assertThat(window.node(".knowledge", Node.class).isVisible()).isFalse();
        assertThat(window.field("What will be done").getText()).isEqualTo("Answer reviews");
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        untilCounted("2 of 3");
        window.press(KeyCode.ENTER);
        untilCounted("3 of 3");
        assertThat(window.node(".knowledge", Node.class).isVisible()).isFalse();
        window.press(KeyCode.F3);
        untilCounted("1 of 3");
    }

    @Test
    void nobodyIsLedAwayFromTheBoardWhileStillTyping() throws TimeoutException {
        window.close();
        var metric = Metric.named(new MetricId("metric-1"), Rank.FIRST, "Churn", null);
        window = OpenWindow.on(MapBuilder.aSmallMap().with(metric).build(), folder);
        look("churn");
        untilCounted("1 found");
        assertThat(window.node(".knowledge", Node.class).isVisible()).isFalse();
        window.press(KeyCode.ENTER);
        untilCounted("1 of 1");
        assertThat(window.node(".knowledge", Node.class).isVisible()).isTrue();
    }

    @Test
    void whatIsNotThereIsSaid() {
        look("nowhere");
        untilCounted("Not found");
    }

    @Test
    void escapePutsTheBarAwayAndTheQueryIsRemembered() {
        look("bill");
        untilCounted("1 of 1");
        window.press(KeyCode.ESCAPE);
        assertThat(window.node(".find-bar", Node.class).isVisible()).isFalse();
        assertThat(window.node(".live-board", Node.class).isFocused()).isTrue();
        window.press(KeyCode.CONTROL, KeyCode.F);
        assertThat(window.node(".find-bar .text-field", TextField.class).getSelectedText())
                .isEqualTo("bill");
    }

    @Test
    void anEditOfTheMapIsCountedToo() {
        look("bill");
        untilCounted("1 of 1");
        window.onScreen(() -> window.field("Text").setText("Wants one invoice"));
        untilCounted("Not found");
    }

    @Test
    void replacingAllIsOneStepThatUndoTakesBack() {
        look("re");
        window.press(KeyCode.CONTROL, KeyCode.H);
        untilCounted("1 of 2");
        window.onScreen(() -> window.field("Replace with").setText("un"));
        window.fire("Replace all");
        window.until(() -> window.field("Text").getText().equals("unads unviews"));
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.field("Text").getText()).isEqualTo("Reads reviews");
        assertThat(window.title()).isEqualTo("journey – Laneway");
    }

    @Test
    void aFilterSaysHowManyCardsItLeavesOutUntilItIsEnded() {
        look("bill");
        untilCounted("1 of 1");
        window.fire("Filter");
        assertThat(window.node(".filter-sign", Node.class).isVisible()).isTrue();
        assertThat(window.node(".filter-sign > .label", Label.class).getText())
                .contains("“bill”")
                .contains("3 cards");
        window.press(KeyCode.ESCAPE);
        assertThat(window.node(".filter-sign", Node.class).isVisible()).isTrue();
        window.fire("Show all");
        assertThat(window.node(".filter-sign", Node.class).isVisible()).isFalse();
    }

    @Test
    void hiddenCardsComeBackWithOneClickAndWhatIsWrittenMeanwhileStays() {
        look("bill");
        untilCounted("1 of 1");
        window.fire("Filter");
        window.fire("Hide");
        assertThat(window.node(".filter-sign > .label", Label.class).getText())
                .contains("3 cards hidden");
        window.onScreen(() -> window.field("Text").setText("Wants one invoice"));
        window.until(() ->
                window.node(".filter-sign > .label", Label.class)
                        .getText()
                        .contains("3 cards hidden"));
        window.fire("Show all");
        assertThat(window.node(".filter-sign", Node.class).isVisible()).isFalse();
    }

    @Test
    void theBarStandsAboveTheBoardAndCoversNoneOfIt() {
        look("bill");
        untilCounted("1 of 1");
        var bar = window.node(".find-bar", Node.class);
        var board = window.node(".live-board", Node.class);
        assertThat(bar.localToScene(bar.getBoundsInLocal()).getMaxY())
                .isLessThanOrEqualTo(board.localToScene(board.getBoundsInLocal()).getMinY());
    }
}
