// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.AddCard;
import laneway.edit.Edit;
import laneway.edit.SetProperty;
import laneway.model.Card;
import laneway.model.CardKind;
import laneway.model.Cell;
import laneway.model.JourneyMap;
import laneway.model.MapBuilder;
import laneway.model.Place;
import laneway.session.Session;
import laneway.session.SessionEvent;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class FirstStepTest {
    private final JourneyMap map = MapBuilder.aSmallMap().build();
    private final Session session = Session.ofNew(map);
    private final List<Set<FirstStep>> heard = new ArrayList<>();
    private Optional<Cell> written = Optional.empty();

    {
        session.listen(event -> {
            if (event instanceof SessionEvent.MapChanged changed) {
                heard.add(FirstStep.in(changed, written));
                written = FirstStep.written(changed.changes());
            }
        });
    }

    private Cell cell(int step) {
        return new Cell(map.steps().get(step).id(), map.lanes().getFirst().id());
    }

    private static Edit card(Cell cell) {
        return AddCard.written(cell, 9, CardKind.NOTE, "Says something");
    }

    @Test
    void aCardIsAStepAndTheNextInItsCellIsAnother() {
        session.apply(card(cell(0)));
        session.apply(card(cell(0)));
        assertThat(heard)
                .containsExactly(Set.of(FirstStep.TYPE), Set.of(FirstStep.TYPE, FirstStep.NEXT));
    }

    @Test
    void aCardElsewhereIsNotTheNext() {
        session.apply(card(cell(0)));
        session.apply(card(cell(1)));
        assertThat(heard.getLast()).containsExactly(FirstStep.TYPE);
    }

    @Test
    void movingACardIsAStepAndTakingItBackIsNone() {
        var card = map.cards().iterator().next();
        var there = new Place(cell(3).step(), card.place().lane(), card.place().rank());
        session.apply(SetProperty.of(card.id(), Card.PLACE, there));
        session.undo();
        assertThat(heard).containsExactly(Set.of(FirstStep.DRAG), Set.of());
    }
}
