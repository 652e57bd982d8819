// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.Result;
import laneway.layout.Box;
import laneway.layout.Hit;
import laneway.layout.LinkRoutes;
import laneway.layout.Point;
import laneway.model.CardId;
import laneway.model.Link;
import laneway.session.Preview;
import laneway.session.Selection;
import laneway.session.SessionEvent;
import laneway.session.View;

import org.junit.jupiter.api.Test;

import java.util.List;

final class LinkingTest {
    private static final CardId FIRST = new CardId("card-1");
    private static final CardId SECOND = new CardId("card-2");
    private static final CardId OTHER = new CardId("card-3");

    private final BoardDriver driver =
            new BoardDriver(
                    aMap().withStage("A")
                            .withStage("B")
                            .withLane("One")
                            .withLane("Two")
                            .withCards("A", "One", 2)
                            .withCards("B", "Two", 1)
                            .build());

    private Point grip(CardId card) {
        Box box = driver.board().boxOf(card).orElseThrow();
        return new Point(box.x() + box.width() / 2, box.bottom() + 2);
    }

    private List<Link> links() {
        return driver.session().map().links();
    }

    @Test
    void aLinkIsDrawnFromTheGripOfTheSelectedCardToAnother() {
        var before = driver.session().map();
        driver.click(driver.at(FIRST)).press(grip(FIRST)).dragTo(driver.at(OTHER));
        assertThat(driver.preview())
                .isInstanceOfSatisfying(
                        Preview.Linking.class, linking -> assertThat(linking.to()).contains(OTHER));
        driver.release();
        assertThat(links())
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.from()).isEqualTo(FIRST);
                    assertThat(link.to()).isEqualTo(OTHER);
                });
        assertThat(driver.preview()).isEqualTo(Preview.NONE);
        assertThat(driver.session().selection().cards()).containsExactly(FIRST);
        driver.session().undo();
        assertThat(driver.session().map()).isEqualTo(before);
    }

    @Test
    void aCardThatIsNotSelectedHasNoGrip() {
        assertThat(driver.tool().hit(grip(FIRST))).isNotInstanceOf(Hit.OnLinkGrip.class);
        driver.click(driver.at(FIRST));
        assertThat(driver.tool().hit(grip(FIRST))).isInstanceOf(Hit.OnLinkGrip.class);
    }

    @Test
    void theGripLiesOnItsCardAndOffTheNext() {
        driver.click(driver.at(FIRST));
        var grip = LinkGrip.of(driver.session(), driver.board()).orElseThrow();
        assertThat(driver.board().hit(grip.centre(), 0)).isInstanceOf(Hit.OnCard.class);
    }

    @Test
    void aCardSeenFromFarAwayIsStillDraggedByItsMiddle() {
        driver.session().show(new View(0.5, 0, 0));
        driver.click(driver.at(FIRST));
        var middle = driver.at(FIRST);
        assertThat(driver.tool().hit(middle)).isInstanceOf(Hit.OnCard.class);
        assertThat(driver.tool().hit(grip(FIRST))).isInstanceOf(Hit.OnLinkGrip.class);
    }

    @Test
    void lettingGoOnTheGroundOrOnItselfLinksNothing() {
        var before = driver.session().map();
        driver.click(driver.at(FIRST)).press(grip(FIRST)).dragTo(new Point(300, 100)).release();
        driver.press(grip(FIRST)).dragTo(driver.at(FIRST)).release();
        assertThat(driver.session().map()).isSameAs(before);
    }

    @Test
    void escapeAndTheLossOfFocusDropIt() {
        driver.click(driver.at(FIRST)).press(grip(FIRST)).dragTo(driver.at(OTHER));
        driver.key(Input.Key.ESCAPE);
        driver.release();
        driver.press(grip(FIRST)).dragTo(driver.at(OTHER)).loseFocus();
        driver.release();
        assertThat(links()).isEmpty();
    }

    @Test
    void theKeyboardGoesToTheOtherCardAndLinksIt() {
        driver.click(driver.at(FIRST));
        assertThat(driver.tool().link()).isTrue();
        driver.key(Input.Key.RIGHT);
        driver.key(Input.Key.DOWN);
        assertThat(driver.session().selection().cards()).containsExactly(FIRST);
        driver.key(Input.Key.ENTER);
        assertThat(links()).extracting(Link::to).containsExactly(OTHER);
        assertThat(driver.tool().isBusy()).isFalse();
    }

    @Test
    void lettersTypedOnTheWayWriteNothing() {
        driver.click(driver.at(FIRST));
        driver.tool().link();
        assertThat(driver.tool().handle(new Input.Typed("x"))).isTrue();
        driver.key(Input.Key.ENTER);
        assertThat(driver.tool().isBusy()).isTrue();
        driver.key(Input.Key.ESCAPE);
        assertThat(driver.session().map().cards()).hasSize(3);
        assertThat(links()).isEmpty();
    }

    @Test
    void aClickChoosesTheOtherCardToo() {
        driver.click(driver.at(FIRST)).click(grip(FIRST)).click(driver.at(SECOND));
        assertThat(links()).extracting(Link::to).containsExactly(SECOND);
    }

    @Test
    void twoSelectedCardsAreLinkedFromTheFirstToTheSecond() {
        var map = driver.session().map();
        driver.session().select(Selection.ofCards(map, List.of(OTHER, FIRST)));
        assertThat(driver.tool().link()).isTrue();
        assertThat(links()).extracting(Link::from).containsExactly(OTHER);
        assertThat(driver.tool().link()).isFalse();
        assertThat(driver.events())
                .containsOnlyOnce(new SessionEvent.EditRefused(Result.Reason.LINKED_ALREADY));
        assertThat(links()).hasSize(1);
    }

    @Test
    void aLinkOfASelectedCardIsSelectedByAClickRenamedAndDeleted() {
        driver.click(driver.at(FIRST)).press(grip(FIRST)).dragTo(driver.at(OTHER)).release();
        var link = links().getFirst();
        var middle = LinkRoutes.of(driver.board(), links()).of(link.id()).orElseThrow().middle();
        driver.click(middle);
        assertThat(driver.session().selection().part()).isEqualTo(link.id());
        driver.doubleClick(middle);
        driver.type("happens at");
        driver.key(Input.Key.ENTER);
        assertThat(links()).extracting(Link::label).containsExactly("happens at");
        driver.session().select(Selection.ofPart(link.id()));
        driver.key(Input.Key.DELETE);
        assertThat(links()).isEmpty();
    }

    @Test
    void aLinkThatIsNotDrawnCannotBeClicked() {
        driver.click(driver.at(FIRST)).press(grip(FIRST)).dragTo(driver.at(OTHER)).release();
        var routes = LinkRoutes.of(driver.board(), links());
        driver.session().select(Selection.NONE);
        assertThat(driver.tool().hit(routes.list().getFirst().middle()))
                .isNotInstanceOf(Hit.OnLink.class);
    }
}
