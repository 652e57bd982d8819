// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.Clip;
import laneway.edit.Label;
import laneway.edit.SetProperty;
import laneway.edit.Together;
import laneway.file.MapFormat;
import laneway.layout.Hit;
import laneway.layout.Showing;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Certainty;
import laneway.model.Evidence;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.model.Source;
import laneway.model.StageId;
import laneway.model.StepId;
import laneway.model.TouchpointId;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

final class ExcerptTest {
    private final MapBuilder builder =
            aMap().withStage("Find")
                    .withStage("Try", "Register", "Use")
                    .withStage("Pay")
                    .withLane("Actions", LaneKind.ACTIONS)
                    .withLane("Needs", LaneKind.NEEDS)
                    .withLane("Touchpoints", LaneKind.TOUCHPOINTS)
                    .withTouchpoint("Portal")
                    .withCard("Find", "Actions", "says \"yes\"\nand pays")
                    .withCard("Find", "Actions", "a < b & c")
                    .withCard("Use", "Touchpoints", "by phone")
                    .withCard("Pay", "Needs", "elsewhere");
    private final Session session = Session.ofNew(builder.build());

    ExcerptTest() {
        session.apply(
                new Together(
                        List.of(
                                SetProperty.of(
                                        id(3), Card.TOUCHPOINT, new TouchpointId("touchpoint-1")),
                                SetProperty.of(id(2), Card.TAGS, List.of("theme")),
                                SetProperty.of(id(2), Card.NOTES, "asked twice"),
                                SetProperty.of(id(2), Card.SPAN_TO, new StepId("step-2")),
                                SetProperty.of(
                                        id(2),
                                        Card.EVIDENCE,
                                        new Evidence(
                                                Certainty.VALIDATED,
                                                List.of(new Source("so", "P1", "", null))))),
                        Label.named("test", "")));
    }

    private static CardId id(int number) {
        return new CardId("card-" + number);
    }

    private Excerpt excerpt(int... cards) {
        var ids = Arrays.stream(cards).mapToObj(ExcerptTest::id).toList();
        return Excerpt.ofCards(session.map(), ids).orElseThrow();
    }

    @Test
    void cardsComeBackFromTheClipboardWithEveryDetail() {
        var read = Excerpt.read(Excerpt.Subject.CARDS, excerpt(1, 2, 3).bytes()).orElseThrow();
        var card = read.map().card(id(2)).orElseThrow();
        assertThat(card).isEqualTo(session.map().card(id(2)).orElseThrow());
        assertThat(read.map().touchpoints()).hasSize(1);
        assertThat(read.clip()).isEqualTo(Clip.of(session.map(), List.of(id(1), id(2), id(3))));
    }

    @Test
    void aLaneLeavesBehindTheLaneItIsComparedTo() {
        session.apply(SetProperty.of(new LaneId("lane-1"), Lane.COMPARED_TO, new LaneId("lane-2")));
        var lane = Excerpt.ofLane(session.map(), new LaneId("lane-1")).orElseThrow();
        var read = Excerpt.read(Excerpt.Subject.LANE, lane.bytes()).orElseThrow();
        assertThat(read.map().lanes()).hasSize(1);
        assertThat(read.map().stages()).hasSize(3);
        assertThat(read.map().cards()).hasSize(2);
    }

    @Test
    void whatIsNotWholeIsNoExcerpt() {
        var bytes = excerpt(1).bytes();
        assertThat(
                        Stream.of(
                                        new byte[0],
                                        "{}".getBytes(StandardCharsets.UTF_8),
                                        "Some text".getBytes(StandardCharsets.UTF_8),
                                        Arrays.copyOf(bytes, bytes.length - 5))
                                .flatMap(
                                        each -> Excerpt.read(Excerpt.Subject.CARDS, each).stream()))
                .isEmpty();
        var noLane = JourneyMap.empty(session.map().about());
        assertThat(Excerpt.read(Excerpt.Subject.LANE, MapFormat.write(noLane))).isEmpty();
    }

    @Test
    void cardsOfOneCellReadAsAList() {
        var text = new ExcerptText(excerpt(1, 2));
        assertThat(text.plain()).isEqualTo("says \"yes\" and pays\na < b & c");
        assertThat(text.html())
                .isEqualTo("<ul><li>says \"yes\" and pays</li><li>a &lt; b &amp; c</li></ul>");
    }

    @Test
    void oneCardKeepsItsLines() {
        assertThat(new ExcerptText(excerpt(1)).plain()).isEqualTo("says \"yes\"\nand pays");
    }

    @Test
    void cardsOfSeveralCellsReadAsATableWithTheEmptyCellsBetween() {
        var text = new ExcerptText(excerpt(1, 2, 3));
        assertThat(text.plain())
                .isEqualTo(
                        "\"says \"\"yes\"\" and pays\na < b & c\"\t\t\n\t\t\n\t\tPortal by phone");
        assertThat(text.html())
                .startsWith("<table><tr><td>says \"yes\" and pays<br ")
                .endsWith("<td></td><td>Portal by phone</td></tr></table>");
    }

    @Test
    void aLaneReadsAsATableWithItsNames() {
        var lane = Excerpt.ofLane(session.map(), new LaneId("lane-3")).orElseThrow();
        assertThat(new ExcerptText(lane).plain())
                .isEqualTo("\tFind\tRegister\tUse\tPay\nTouchpoints\t\t\tPortal by phone\t");
    }

    @Test
    void aStageReadsAsATableWithItsNamesAndComesBackWhole() {
        var stage = Excerpt.ofStage(session.map(), new StageId("stage-2")).orElseThrow();
        assertThat(new ExcerptText(stage).plain())
                .isEqualTo("\tRegister\tUse\nTouchpoints\t\tPortal by phone");
        var read = Excerpt.read(Excerpt.Subject.STAGE, stage.bytes()).orElseThrow();
        assertThat(read.map().cards()).containsExactlyElementsOf(stage.map().cards());
        assertThat(read.map().steps()).hasSize(2);
        var empty = JourneyMap.empty(session.map().about());
        assertThat(Excerpt.read(Excerpt.Subject.STAGE, MapFormat.write(empty))).isEmpty();
    }

    @Test
    void whatIsCopiedAsATableIsPastedAsOne() {
        var plain = new ExcerptText(excerpt(1, 2, 3)).plain();
        var other = Session.ofNew(builder.build());
        var at = new Hit.InCell(builder.cell("Register", "Actions"), 0);
        var plan = PastePlan.of(plain, other.map(), Showing.ALL, at, new PastePlan.Names("S", "L"));
        assertThat(plan.asks()).isFalse();
        new Clipping(other).paste(plan);
        assertThat(other.map().cardsIn(builder.cell("Register", "Actions")))
                .extracting(Card::text)
                .containsExactly("says \"yes\" and pays", "a < b & c");
        assertThat(other.map().cardsIn(builder.cell("Pay", "Touchpoints"))).hasSize(1);
    }
}
