// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.layout.Showing;
import laneway.layout.Theme;
import laneway.model.Card;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.model.MapBuilder;
import laneway.model.Moment;
import laneway.model.Stage;
import laneway.type.Fonts;
import laneway.type.Typesetter;

import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class DeckTest {
    private static final Fonts FONTS = new Fonts();

    private static Deck deck(JourneyMap map) {
        return deck(map, Showing.ALL);
    }

    private static Deck deck(JourneyMap map, Showing showing) {
        return Deck.of(map, showing, new Typesetter(FONTS));
    }

    private static MapBuilder journey() {
        return MapBuilder.aMap()
                .withStage("Try")
                .withStage("Pay", "Choose", "Sign")
                .withLane("Actions", LaneKind.ACTIONS)
                .withLane("Pains", LaneKind.NEEDS);
    }

    private static List<Slide.OfStage> pages(Deck deck, String stage) {
        return deck.slides().stream()
                .filter(Slide.OfStage.class::isInstance)
                .map(Slide.OfStage.class::cast)
                .filter(slide -> slide.stage().name().equals(stage))
                .toList();
    }

    private static Set<String> texts(List<Slide.OfStage> pages) {
        return pages.stream()
                .flatMap(page -> page.cells().stream())
                .flatMap(cells -> cells.board().map().cards().stream())
                .map(Card::text)
                .collect(Collectors.toSet());
    }

    @Test
    void leadsFromTheSubjectThroughTheStagesToTheWhole() {
        var deck = deck(journey().withCard("Try", "Actions", "Looks").build());
        assertThat(deck.slides())
                .extracting(slide -> slide.getClass().getSimpleName())
                .containsExactly("Opening", "OfStage", "OfStage", "Whole");
        assertThat(pages(deck, "Pay").getFirst().cells()).isEmpty();
    }

    @Test
    void everyCardIsOnAPageThatCanBeReadFromTheBackOfTheRoom() {
        var builder = journey();
        var wanted =
                IntStream.range(0, 60)
                        .mapToObj(i -> "Card " + i + " says a few words about what happens")
                        .toList();
        wanted.forEach(text -> builder.withCard("Try", "Actions", text));
        builder.withCard("Try", "Pains", "Hurts");
        var pages = pages(deck(builder.build()), "Try");
        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(texts(pages)).containsAll(wanted).contains("Hurts");
        assertThat(pages)
                .allSatisfy(page ->
                        assertThat(StagePages.scale(page.cells().orElseThrow()))
                                .isGreaterThanOrEqualTo(StagePages.LEAST_SCALE));
        assertThat(pages.getLast().page()).isEqualTo(pages.getLast().pages());
    }

    @Test
    void aCardIsOnOnePageOnly() {
        var builder = journey().withCards("Try", "Actions", 40);
        var pages = pages(deck(builder.build()), "Try");
        int all =
                pages.stream()
                        .mapToInt(page -> page.cells().orElseThrow().board().map().cards().size())
                        .sum();
        assertThat(all).isEqualTo(40);
    }

    @Test
    void severalStepsAreNamedAboveTheirCards() {
        var map =
                journey()
                        .withCard("Choose", "Actions", "Compares")
                        .withCard("Sign", "Actions", "Signs")
                        .build();
        var cells = pages(deck(map), "Pay").getFirst().cells().orElseThrow();
        assertThat(cells.steps()).isTrue();
        assertThat(cells.board().map().stages())
                .extracting(Stage::name)
                .containsExactly("Choose", "Sign");
    }

    @Test
    void stagesThatAreOffAndLanesThatAreFoldedAreLeftOut() {
        var map =
                journey()
                        .withCard("Try", "Actions", "Seen")
                        .withCard("Try", "Pains", "Folded")
                        .withCard("Choose", "Actions", "Off")
                        .build();
        var pay = map.stages().getLast();
        var pains = map.lanes().getLast();
        var deck = deck(map.with(Stage.ON.with(pay, false), Lane.COLLAPSED.with(pains, true)));
        assertThat(pages(deck, "Pay")).isEmpty();
        assertThat(texts(pages(deck, "Try"))).containsExactly("Seen");
        assertThat(deck.slides().getLast())
                .isInstanceOfSatisfying(
                        Slide.Whole.class,
                        whole -> assertThat(whole.board().map().cards()).hasSize(1));
    }

    @Test
    void aCardThatReachesIntoAStageThatIsOffEndsBeforeIt() {
        var map = journey().withCard("Try", "Actions", "Long").build();
        var card = map.cards().iterator().next();
        var pay = map.stages().getLast();
        var spanning = Card.SPAN_TO.with(card, map.stepsOf(pay.id()).getFirst().id());
        var deck = deck(map.with(spanning, Stage.ON.with(pay, false)));
        assertThat(texts(pages(deck, "Try"))).containsExactly("Long");
    }

    @Test
    void whatTheBoardLeavesOutIsLeftOut() {
        var map =
                journey()
                        .withCard("Try", "Actions", "Seen")
                        .withCard("Try", "Actions", "Filtered")
                        .withCard("Try", "Pains", "Hidden")
                        .withCard("Choose", "Actions", "Elsewhere")
                        .build();
        var filtered =
                map.cards().stream().filter(card -> card.text().equals("Filtered")).findFirst();
        var showing =
                Showing.ALL
                        .withLane(map.lanes().getLast().id(), true)
                        .withHiddenCards(Set.of(filtered.orElseThrow().id()));
        var deck = deck(map, showing);
        assertThat(texts(pages(deck, "Try"))).containsExactly("Seen");
        assertThat(texts(pages(deck, "Pay"))).containsExactly("Elsewhere");
        var only = Optional.of(map.stages().getFirst().id());
        var alone = deck(map, showing.withOnlyStage(only));
        assertThat(pages(alone, "Pay")).isEmpty();
        assertThat(alone.slides().getLast())
                .isInstanceOfSatisfying(
                        Slide.Whole.class,
                        whole -> assertThat(whole.board().map().cards()).hasSize(1));
    }

    @Test
    void aCardThatReachesIntoAStageIsOnItsPagesToo() {
        var map = journey().withCard("Try", "Actions", "Long").build();
        var card = map.cards().iterator().next();
        var pay = map.stages().getLast();
        var steps = map.stepsOf(pay.id());
        var spanning = map.with(Card.SPAN_TO.with(card, steps.getLast().id()));
        var both = List.of(deck(spanning), alone(spanning, pay));
        for (Deck deck : both) {
            var cells = pages(deck, "Pay").getFirst().cells().orElseThrow().board();
            var reaching = cells.find(card.id()).orElseThrow();
            assertThat(reaching.width()).isGreaterThan(cells.columns().getFirst().width());
        }
        var shorter = map.with(Card.SPAN_TO.with(card, steps.getFirst().id()));
        var cells = pages(deck(shorter), "Pay").getFirst().cells().orElseThrow().board();
        assertThat(cells.find(card.id()).orElseThrow().width())
                .isLessThan(cells.columns().getFirst().width());
    }

    private static Deck alone(JourneyMap map, Stage stage) {
        return deck(map, Showing.ALL.withOnlyStage(Optional.of(stage.id())));
    }

    @Test
    void momentsAreSharedOutOverPagesMomentByMoment() {
        var map = journey().withCards("Try", "Actions", 10).build();
        for (Card card : List.copyOf(map.cards())) {
            map = map.with(Card.MOMENTS.with(card, Set.of(Moment.AHA, Moment.FRICTION)));
        }
        var moments =
                deck(map).slides().stream()
                        .filter(Slide.Moments.class::isInstance)
                        .map(Slide.Moments.class::cast)
                        .toList();
        var lines = moments.stream().flatMap(slide -> slide.lines().stream()).toList();
        assertThat(lines).hasSize(20).allMatch(line -> line.stage().equals("Try"));
        assertThat(lines)
                .extracting(Slide.Moments.Line::moment)
                .isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(moments).hasSize(3);
    }

    @Test
    void theNotesOfCardsAreForThePresenter() {
        var map = journey().withCard("Try", "Actions", "Looks").build();
        var card = map.cards().iterator().next();
        var deck = deck(map.with(Card.NOTES.with(card, "Ask who did that")));
        assertThat(pages(deck, "Try").getFirst().notes())
                .containsExactly("Looks – Ask who did that");
    }

    @Test
    void aStageIsFoundAmongTheSlides() {
        var map = journey().withCards("Try", "Actions", 40).build();
        var deck = deck(map);
        int at = deck.indexOf(map.stages().getLast().id());
        assertThat(deck.slides().get(at))
                .isInstanceOfSatisfying(
                        Slide.OfStage.class,
                        slide -> assertThat(slide.stage().name()).isEqualTo("Pay"));
    }

    @Test
    void anEmptyMapHasItsSubjectOnly() {
        assertThat(deck(MapBuilder.aMap().build()).slides()).hasSize(1);
    }

    @Test
    void theCellsArePaintedAsLargeAsFits() {
        var deck = deck(journey().withCards("Try", "Actions", 6).build());
        var image = SlidePicture.of(deck.slides().get(1), 1504, 640, 1, Theme.LIGHT).orElseThrow();
        assertThat(image.getWidth()).isBetween(900.0, 1506.0);
        assertThat(image.getHeight()).isLessThanOrEqualTo(642);
        assertThat(SlidePicture.of(deck.slides().getFirst(), 1504, 640, 1, Theme.LIGHT)).isEmpty();
    }
}
