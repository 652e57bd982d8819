// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import laneway.edit.DeleteCards;
import laneway.edit.GiveDot;
import laneway.edit.History;
import laneway.edit.Label;
import laneway.edit.Result;
import laneway.edit.SetProperty;
import laneway.edit.StartVote;
import laneway.edit.Typing;
import laneway.file.ContentHash;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Stage;
import laneway.model.StageId;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

final class SessionTest {
    private static final CardId FIRST = new CardId("card-1");
    private static final StageId STAGE = new StageId("stage-1");

    private final JourneyMap map = aSmallMap().build();
    private final Session session = Session.ofNew(map);
    private final List<SessionEvent> events = new ArrayList<>();

    SessionTest() {
        session.listen(events::add);
    }

    private static SetProperty<Card, Integer> votes(int votes) {
        return SetProperty.of(FIRST, Card.VOTES, votes);
    }

    @Test
    void anEditIsToldWithItsChangesAndLabel() {
        session.apply(votes(3));
        assertThat(events.getFirst())
                .isInstanceOfSatisfying(
                        SessionEvent.MapChanged.class,
                        changed -> {
                            assertThat(changed.before()).isSameAs(map);
                            assertThat(changed.after()).isSameAs(session.map());
                            assertThat(changed.changes()).hasSize(1);
                            assertThat(changed.label())
                                    .isEqualTo(Label.named("change.Card.votes", "Reads reviews"));
                            assertThat(changed.step()).isEqualTo(History.Step.EDITED);
                        });
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        session.apply(votes(0));
        assertThat(events).isEmpty();
        assertThat(session.undoLabel()).isEmpty();
        assertThat(session.map()).isSameAs(map);
    }

    @Test
    void undoOfAVoteLeavesTheSelectionAsItIs() {
        session.apply(new StartVote(List.of("Ada"), 3, 2));
        session.apply(new GiveDot(0, FIRST));
        session.select(Selection.ofCard(map.card(FIRST).orElseThrow()));
        session.undo();
        assertThat(session.map().about().ballots().getFirst().dots()).isEmpty();
        assertThat(session.selection().cards()).containsExactly(FIRST);
        session.redo();
        assertThat(session.selection().cards()).containsExactly(FIRST);
    }

    @Test
    void aRefusalIsToldAndLeavesTheMap() {
        session.apply(votes(-1));
        assertThat(events)
                .containsExactly(new SessionEvent.EditRefused(Result.Reason.VALUE_NOT_ALLOWED));
        assertThat(session.map()).isSameAs(map);
    }

    @Test
    void aDocumentForReadingRefusesEveryEdit() {
        var readOnly = Session.opened(map, SavedPlace.readOnly(Path.of("a.laneway")));
        assertThat(readOnly.apply(votes(1))).isEqualTo(new Result.Refused(Result.Reason.READ_ONLY));
        assertThat(readOnly.map()).isSameAs(map);
    }

    @Test
    void unsavedMeansNotAtTheSavedPlace() {
        session.apply(votes(1));
        assertThat(session.isUnsaved()).isTrue();
        session.undo();
        assertThat(session.isUnsaved()).isFalse();
        session.redo();
        session.markSaved(
                session.place(),
                SavedPlace.at(Path.of("a.laneway"), new ContentHash("00")),
                session.map());
        assertThat(session.isUnsaved()).isFalse();
        session.undo();
        assertThat(session.isUnsaved()).isTrue();
        session.redo();
        assertThat(session.isUnsaved()).isFalse();
    }

    @Test
    void aSavedPlaceThatWasCutOffIsNeverReachedAgain() {
        session.apply(votes(1));
        session.markSaved(session.place(), SavedPlace.NONE, session.map());
        session.undo();
        session.apply(votes(2));
        assertThat(session.isUnsaved()).isTrue();
        session.undo();
        assertThat(session.isUnsaved()).isTrue();
    }

    @Test
    void whatIsEditedWhileSavingStaysUnsaved() {
        session.apply(votes(1));
        var place = session.place();
        session.apply(votes(2));
        session.markSaved(place, SavedPlace.NONE, session.map());
        assertThat(session.isUnsaved()).isTrue();
        session.undo();
        assertThat(session.isUnsaved()).isFalse();
    }

    @Test
    void savedAndUnsavedAreToldWhenTheyChange() {
        session.apply(votes(1));
        session.apply(votes(2));
        session.undo();
        session.undo();
        assertThat(events.stream().filter(SessionEvent.SavedChanged.class::isInstance))
                .containsExactly(
                        new SessionEvent.SavedChanged(SavedPlace.NONE, true),
                        new SessionEvent.SavedChanged(SavedPlace.NONE, false));
    }

    @Test
    void aRecoveredDocumentIsUnsavedFromTheStart() {
        var recovered = Session.unsaved(map, SavedPlace.NONE);
        assertThat(recovered.isUnsaved()).isTrue();
        recovered.apply(votes(1));
        recovered.undo();
        assertThat(recovered.isUnsaved()).isTrue();
    }

    @Test
    void typingInOneFieldIsOneStepUntilAPause() {
        session.apply(Typing.of(STAGE, Stage.NAME, "D"));
        session.apply(Typing.of(STAGE, Stage.NAME, "De"));
        session.pauseTyping();
        session.apply(Typing.of(STAGE, Stage.NAME, "Decide"));
        session.undo();
        assertThat(session.map().stage(STAGE).orElseThrow().name()).isEqualTo("De");
        session.undo();
        assertThat(session.map()).isEqualTo(map);
        assertThat(session.undoLabel()).isEmpty();
    }

    @Test
    void undoSelectsAndRevealsWhatItTouched() {
        session.apply(new DeleteCards(List.of(FIRST)));
        session.select(Selection.NONE);
        events.clear();
        session.undo();
        assertThat(session.selection().cards()).containsExactly(FIRST);
        assertThat(events).contains(new SessionEvent.Asked(new Request.Reveal(Set.of(FIRST))));
    }

    @Test
    void whatIsDeletedLeavesTheSelectionBeforeAnybodyIsTold() {
        session.select(Selection.ofCard(map.card(FIRST).orElseThrow()));
        var seen = new ArrayList<Selection>();
        session.listen(event -> {
            if (event instanceof SessionEvent.MapChanged) {
                seen.add(session.selection());
            }
        });
        session.apply(new DeleteCards(List.of(FIRST)));
        assertThat(seen).singleElement().satisfies(now -> assertThat(now.cards()).isEmpty());
        assertThat(session.selection().cursor())
                .isEqualTo(Cursor.in(map.card(FIRST).orElseThrow().cell()));
    }

    @Test
    void aListenerMayNotEdit() {
        session.listen(event -> {
            if (event instanceof SessionEvent.MapChanged) {
                session.apply(votes(9));
            }
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> session.apply(votes(1)))
                .withMessageContaining("within an edit");
        assertThat(session.map().card(FIRST).orElseThrow().votes()).isEqualTo(1);
    }

    @Test
    void aListenerThatSelectsIsHeardAfterwardsByAllInTheSameOrder() {
        var order = new ArrayList<SessionEvent>();
        session.listen(event -> {
            if (event instanceof SessionEvent.MapChanged) {
                session.select(Selection.ofPart(STAGE));
            }
        });
        session.listen(order::add);
        session.apply(votes(1));
        assertThat(order).isEqualTo(events);
        assertThat(order.getFirst()).isInstanceOf(SessionEvent.MapChanged.class);
        assertThat(order).hasAtLeastOneElementOfType(SessionEvent.SelectionChanged.class);
    }

    @Test
    void aListenerThatFailsKeepsTheNewsFromNobody() {
        session.listen(_ -> {
            throw new IllegalArgumentException("broken listener");
        });
        var heard = new ArrayList<SessionEvent>();
        session.listen(heard::add);
        assertThatThrownBy(() -> session.apply(votes(1))).hasMessage("broken listener");
        assertThat(heard).isEqualTo(events).isNotEmpty();
    }
}
