// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.PartId;
import laneway.model.Stage;
import laneway.model.StageId;

import org.junit.jupiter.api.Test;

import java.util.List;

final class HistoryTest {
    private static final StageId STAGE = new StageId("stage-1");
    private static final CardId CARD = new CardId("card-1");

    private final History history = new History();
    private final JourneyMap start = aSmallMap().build();
    private JourneyMap map = start;

    private void apply(Edit edit) {
        var edited = (Result.Edited) edit.applyTo(map);
        history.add(edit, edited);
        map = edited.map();
    }

    private void type(String text) {
        apply(Typing.of(STAGE, Stage.NAME, text));
    }

    private String name() {
        return map.stage(STAGE).orElseThrow().name();
    }

    @Test
    void typingInOneFieldIsOneEntryWithItsFirstBefore() {
        type("P");
        type("Pa");
        type("Pay");
        map = history.undo(map);
        assertThat(map).isEqualTo(start);
        map = history.redo(map);
        assertThat(name()).isEqualTo("Pay");
        assertThat(history.redoable()).isEmpty();
    }

    @Test
    void typingInAFieldOfSeveralPartsIsOneEntryToo() {
        var cards = List.<PartId>of(CARD, new CardId("card-2"));
        apply(new Typing(new SetProperty<>(cards, Card.NOTES, "as")));
        apply(new Typing(new SetProperty<>(cards, Card.NOTES, "ask")));
        map = history.undo(map);
        assertThat(map).isEqualTo(start);
        assertThat(history.undoable()).isEmpty();
    }

    @Test
    void anotherFieldBeginsAnotherEntry() {
        type("P");
        apply(Typing.of(STAGE, Stage.QUESTION, "Why"));
        type("Pa");
        map = history.undo(map);
        assertThat(name()).isEqualTo("P");
        map = history.undo(map);
        map = history.undo(map);
        assertThat(map).isEqualTo(start);
    }

    @Test
    void anotherEditInBetweenEndsTheTyping() {
        type("P");
        apply(SetProperty.of(CARD, Card.VOTES, 1));
        type("Pa");
        map = history.undo(map);
        assertThat(name()).isEqualTo("P");
    }

    @Test
    void anEditOfTheSameFieldByOtherMeansIsNotMerged() {
        type("P");
        apply(SetProperty.of(STAGE, Stage.NAME, "Pay"));
        map = history.undo(map);
        assertThat(name()).isEqualTo("P");
    }

    @Test
    void typingBackToTheBeginningLeavesNoEntry() {
        String before = name();
        type("P");
        type(before);
        assertThat(history.undoable()).isEmpty();
        assertThat(history.isSaved()).isTrue();
        type("Q");
        map = history.undo(map);
        assertThat(map).isEqualTo(start);
    }

    @Test
    void typingAfterUndoBeginsAnEntryAndForgetsWhatWasUndone() {
        type("P");
        history.pause();
        type("Pa");
        map = history.undo(map);
        type("Px");
        assertThat(history.redoable()).isEmpty();
        map = history.undo(map);
        assertThat(name()).isEqualTo("P");
    }

    @Test
    void typingDoesNotGoOnAcrossTheSavedPlace() {
        type("P");
        history.markSaved(history.place());
        type("Pa");
        assertThat(history.isSaved()).isFalse();
        map = history.undo(map);
        assertThat(name()).isEqualTo("P");
        assertThat(history.isSaved()).isTrue();
    }

    @Test
    void undoAndRedoAtTheEndsDoNothing() {
        assertThat(history.undo(map)).isSameAs(map);
        assertThat(history.redo(map)).isSameAs(map);
    }

    @Test
    void anEntryKnowsWhatItTouched() {
        apply(SetProperty.of(CARD, Card.VOTES, 1));
        assertThat(history.undoable().orElseThrow().touched()).containsExactly(CARD);
    }

    private void rename(int number) {
        apply(SetProperty.of(STAGE, Stage.NAME, "Name " + number));
    }

    private int undoAll() {
        int steps = 0;
        while (history.undoable().isPresent()) {
            map = history.undo(map);
            steps++;
        }
        return steps;
    }

    @Test
    void whatWasSavedLongAgoIsForgottenAfterThousandsOfEdits() {
        for (int i = 1; i <= 6_000; i++) {
            rename(i);
            history.markSaved(history.place());
        }
        assertThat(undoAll()).isEqualTo(5_000);
        assertThat(name()).isEqualTo("Name 1000");
        assertThat(history.isSaved()).isFalse();
    }

    @Test
    void undoReachesBackToTheSavedPlaceHoweverFar() {
        rename(1);
        history.markSaved(history.place());
        for (int i = 2; i <= 6_000; i++) {
            rename(i);
        }
        assertThat(undoAll()).isEqualTo(5_999);
        assertThat(name()).isEqualTo("Name 1");
        assertThat(history.isSaved()).isTrue();
    }

    @Test
    void aMapThatNoFileHoldsForgetsNothing() {
        history.markUnsaved();
        for (int i = 1; i <= 6_000; i++) {
            rename(i);
        }
        assertThat(undoAll()).isEqualTo(6_000);
        assertThat(map).isEqualTo(start);
    }
}
