// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.ChangeTags;
import laneway.edit.SetProperty;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Evidence;
import laneway.model.LaneId;
import laneway.model.MapBuilder;
import laneway.model.Source;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

final class ThemesTest {
    private final MapBuilder builder =
            aMap().withStage("Find")
                    .withStage("Pay")
                    .withLane("Needs")
                    .withLane("Other")
                    .withCard("Pay", "Needs", CardKind.PAIN, "dear")
                    .withCard("Find", "Needs", CardKind.NEED, "quick")
                    .withCard("Find", "Other", CardKind.NOTE, "free");
    private final Session session = Session.ofNew(builder.build());

    ThemesTest() {
        tag(1, "price", "Sales");
        tag(2, "price");
        rest(1, new Source("so", "P1", "", null), new Source("and so", "P1", "", null));
        rest(2, new Source("", "P1", "", null), new Source("", "", "report", null));
    }

    private static CardId id(int number) {
        return new CardId("card-" + number);
    }

    private void tag(int card, String... tags) {
        session.apply(SetProperty.of(id(card), Card.TAGS, List.of(tags)));
    }

    private void rest(int card, Source... sources) {
        session.apply(
                SetProperty.of(id(card), Card.EVIDENCE, new Evidence(null, List.of(sources))));
    }

    private List<String> tags(int card) {
        return session.map().card(id(card)).orElseThrow().tags();
    }

    private Themes themes() {
        return Themes.of(session.map(), Themes.Filter.ALL, List.of("Empty"));
    }

    @Test
    void cardsAreGroupedByEachOfTheirTags() {
        assertThat(themes().list())
                .extracting(Themes.Theme::tag)
                .containsExactly(
                        Optional.empty(),
                        Optional.of("Empty"),
                        Optional.of("price"),
                        Optional.of("Sales"));
        assertThat(themes().list().get(2).cards())
                .extracting(Card::text)
                .containsExactly("quick", "dear");
        assertThat(themes().list().getFirst().cards())
                .extracting(Card::text)
                .containsExactly("free");
    }

    @Test
    void stagesAndSourcesAreCountedByCards() {
        var price = themes().list().get(2);
        assertThat(price.stages())
                .containsExactly(new Themes.Count("Find", 1), new Themes.Count("Pay", 1));
        assertThat(price.sources())
                .containsExactly(new Themes.Count("P1", 2), new Themes.Count("report", 1));
    }

    @Test
    void kindsAndLanesCanBeShownAlone() {
        var pains = new Themes.Filter(Set.of(CardKind.PAIN), Set.of());
        assertThat(Themes.of(session.map(), pains, List.of()).list().get(1).cards()).hasSize(1);
        var other = new Themes.Filter(Set.of(), Set.of(new LaneId("lane-2")));
        var shown = Themes.of(session.map(), other, List.of()).list();
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().cards()).hasSize(1);
    }

    @Test
    void movingToAnotherThemeTakesOneTagAndGivesAnotherInOneStep() {
        var before = session.map();
        session.apply(
                ChangeTags.moved(
                        session.map(),
                        List.of(id(1), id(2)),
                        Optional.of("price"),
                        Optional.of("cost")));
        assertThat(tags(1)).containsExactly("cost", "Sales");
        assertThat(tags(2)).containsExactly("cost");
        session.apply(
                ChangeTags.moved(
                        session.map(), List.of(id(1)), Optional.of("Sales"), Optional.empty()));
        assertThat(tags(1)).containsExactly("cost");
        session.undo();
        session.undo();
        assertThat(session.map()).isEqualTo(before);
    }

    @Test
    void aThemeIsRenamedOrMergedOnAllCards() {
        session.apply(ChangeTags.renamed(session.map(), "price", "Sales"));
        assertThat(tags(1)).containsExactly("Sales");
        assertThat(tags(2)).containsExactly("Sales");
        assertThat(session.undoLabel())
                .get()
                .extracting(label -> label.key())
                .isEqualTo("renameTag");
    }
}
