// SPDX-License-Identifier: Apache-2.0
package laneway.layers;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.layout.Overlay;
import laneway.layout.Ribbon;
import laneway.layout.StageFigure;
import laneway.model.Answer;
import laneway.model.AnswerId;
import laneway.model.Flow;
import laneway.model.JourneyMap;
import laneway.model.Stage;
import laneway.model.StageCount;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class CustomersTest {
    private static final Layers ALL = Layers.FIRST;

    private final JourneyMap plain =
            aMap().withStage("Find").withStage("Try").withStage("Buy").build();

    private Stage stage(int index) {
        return plain.stages().get(index);
    }

    private StageCount count(int index, int accounts, int wentOn) {
        var days = new StageCount.Days(10, 20, 40);
        return new StageCount(stage(index).id(), "", accounts, 90, days, 100, wentOn, 10);
    }

    private Answer answer(String id, LocalDate date) {
        return new Answer(
                new AnswerId(id),
                date,
                "accounts.csv",
                1400,
                List.of(
                        count(0, 1000, 80),
                        count(1, 300, 20),
                        count(2, 100, 0),
                        new StageCount(stage(0).id(), "SMB", 7, 0, null, 0, 0, 0)),
                List.of(
                        new Flow(stage(0).id(), stage(1).id(), "", 500),
                        new Flow(stage(0).id(), stage(2).id(), "", 50),
                        new Flow(stage(1).id(), stage(2).id(), "", 150),
                        new Flow(stage(2).id(), stage(0).id(), "", 9),
                        new Flow(stage(0).id(), stage(1).id(), "SMB", 40)),
                List.of(),
                List.of(),
                List.of());
    }

    private Overlay overlay(JourneyMap map) {
        return Overlays.of(map, ALL, Optional.empty());
    }

    private JourneyMap answered() {
        return plain.with(answer("answer-1", LocalDate.of(2026, 5, 1)));
    }

    private static Ribbon.Current current(Overlay overlay) {
        return (Ribbon.Current) overlay.below().getFirst().list().getFirst();
    }

    @Test
    void countsAllCustomersOfAStageInItsHeader() {
        var figures = overlay(answered()).figures();

        assertThat(figures).extracting(StageFigure::text).containsExactly("1,000", "300", "100");
        assertThat(figures.getFirst().reason())
                .isEqualTo(
                        """
                        1,000 customers are in “Find” on 2026-05-01.
                        Half of them stay 20 days or less, the middle half 10 to 40 (90 ended stays).
                        Of 100 who came long enough ago, 80 went on, 10 are still here and 10 were lost.\
                        """);
    }

    @Test
    void countsWhoeverPassesTheEdgeOfAStageFromAnyBefore() {
        assertThat(current(overlay(answered())).ways())
                .extracting(Ribbon.Way::text)
                .containsExactly("550", "200");
    }

    @Test
    void theLargestNumberIsAsThickAsCanBe() {
        var current = current(overlay(answered()));

        assertThat(current.stays()).extracting(Ribbon.Stay::share).containsExactly(1.0, 0.3, 0.1);
        assertThat(current.ways()).extracting(Ribbon.Way::share).containsExactly(0.55, 0.2);
    }

    @Test
    void marksWhereMostAreLost() {
        assertThat(current(overlay(answered())).ways())
                .extracting(Ribbon.Way::strong)
                .containsExactly(false, true);
    }

    @Test
    void showsWhatWasAnsweredLast() {
        var later = answer("answer-0", LocalDate.of(2026, 6, 1));

        assertThat(current(overlay(answered().with(later))).part()).isEqualTo(later.id());
    }

    @Test
    void aMapThatNothingWasAnsweredToShowsNothing() {
        var overlay = overlay(plain);

        assertThat(overlay.figures()).isEmpty();
        assertThat(overlay.below()).isEmpty();
    }
}
