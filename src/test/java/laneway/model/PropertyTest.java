// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

final class PropertyTest {
    private static final Card CARD = aSmallMap().build().cards().iterator().next();

    private static void assertComplete(Class<?> kind, List<? extends Property<?, ?>> properties) {
        var components =
                Arrays.stream(kind.getRecordComponents())
                        .map(component -> component.getName())
                        .filter(name -> !name.equals("id"))
                        .toList();
        assertThat(properties.stream().map(Property::name))
                .as(kind.getName())
                .isEqualTo(components);
    }

    @Test
    void everyComponentButTheIdentityIsAPropertyInOrder() {
        assertComplete(About.class, About.PROPERTIES);
        assertComplete(Persona.class, Persona.PROPERTIES);
        assertComplete(Team.class, Team.PROPERTIES);
        assertComplete(Stage.class, Stage.PROPERTIES);
        assertComplete(Step.class, Step.PROPERTIES);
        assertComplete(Lane.class, Lane.PROPERTIES);
        assertComplete(Touchpoint.class, Touchpoint.PROPERTIES);
        assertComplete(Ownership.class, Ownership.PROPERTIES);
        assertComplete(Card.class, Card.PROPERTIES);
        assertComplete(Link.class, Link.PROPERTIES);
        assertComplete(Image.class, Image.PROPERTIES);
        assertComplete(Goal.class, Goal.PROPERTIES);
        assertComplete(Metric.class, Metric.PROPERTIES);
        assertComplete(Signal.class, Signal.PROPERTIES);
        assertComplete(Fit.class, Fit.PROPERTIES);
        assertComplete(Stakeholder.class, Stakeholder.PROPERTIES);
        assertComplete(PathSet.class, PathSet.PROPERTIES);
        assertComplete(Lifecycle.class, Lifecycle.PROPERTIES);
        assertComplete(StageRule.class, StageRule.PROPERTIES);
        assertComplete(Answer.class, Answer.PROPERTIES);
        assertComplete(ActionItem.class, ActionItem.PROPERTIES);
    }

    @Test
    void aCopyDiffersInThatPropertyOnly() {
        var copy = Card.SENTIMENT.with(CARD, -1);
        assertThat(Card.SENTIMENT.of(copy)).isEqualTo(-1);
        for (Property<Card, ?> property : Card.PROPERTIES) {
            if (!property.equals(Card.SENTIMENT)) {
                assertThat(property.ofAny(copy)).isEqualTo(property.ofAny(CARD));
            }
        }
    }

    @Test
    void withoutADifferenceThereIsNoCopy() {
        assertThat(Card.TEXT.with(CARD, CARD.text())).isSameAs(CARD);
        assertThat(Card.SENTIMENT.withAny(CARD, null)).isSameAs(CARD);
    }

    @Test
    void aCopyDoesNotEscapeTheChecksOfItsRecord() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Card.SENTIMENT.with(CARD, 3))
                .withMessageContaining("3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Card.TEXT.with(CARD, "x".repeat(Limits.TEXT + 1)));
    }

    @Test
    void aSetOfMomentsIsTheSameWhicheverWayItIsMade() {
        var one = Card.MOMENTS.with(CARD, Set.of(Moment.GAP, Moment.AHA));
        var other = Card.MOMENTS.with(CARD, Set.of(Moment.AHA, Moment.GAP));
        assertThat(one).isEqualTo(other);
        assertThat(one.moments()).containsExactly(Moment.AHA, Moment.GAP);
    }
}
