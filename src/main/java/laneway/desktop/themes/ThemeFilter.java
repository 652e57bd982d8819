// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.themes;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

import laneway.desktop.words.Words;
import laneway.model.CardKind;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.session.Themes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Chooses of which kinds and lanes cards are shown.
final class ThemeFilter {
    private final MenuButton kinds = new MenuButton();
    private final MenuButton lanes = new MenuButton();
    private final Set<CardKind> chosenKinds = new LinkedHashSet<>();
    private final Set<LaneId> chosenLanes = new LinkedHashSet<>();
    private final Runnable changed;
    private List<Lane> offered = List.of();

    /// @param changed runs when another choice was made
    ThemeFilter(Runnable changed) {
        this.changed = changed;
        for (CardKind kind : CardKind.values()) {
            kinds.getItems().add(item(Words.of("kind", kind), kind, chosenKinds));
        }
        say();
    }

    MenuButton kinds() {
        return kinds;
    }

    MenuButton lanes() {
        return lanes;
    }

    Themes.Filter chosen() {
        return new Themes.Filter(chosenKinds, chosenLanes);
    }

    /// Offers the lanes of a map; what is gone is chosen no longer.
    void offer(JourneyMap map) {
        if (!map.lanes().equals(offered)) {
            offered = map.lanes();
            chosenLanes.removeIf(lane -> map.lane(lane).isEmpty());
            lanes.getItems().clear();
            for (Lane lane : offered) {
                lanes.getItems().add(item(lane.name(), lane.id(), chosenLanes));
            }
            say();
        }
    }

    private <T> CheckMenuItem item(String name, T value, Set<T> chosen) {
        var item = new CheckMenuItem(name.isBlank() ? Words.say("inspector.unnamed") : name);
        item.setMnemonicParsing(false);
        item.setSelected(chosen.contains(value));
        item.setOnAction(_ -> {
            if (item.isSelected()) {
                chosen.add(value);
            } else {
                chosen.remove(value);
            }
            say();
            changed.run();
        });
        return item;
    }

    private void say() {
        kinds.setText(said(kinds, "themes.allKinds"));
        lanes.setText(said(lanes, "themes.allLanes"));
    }

    private static String said(MenuButton button, String all) {
        var chosen = new ArrayList<String>();
        for (var item : button.getItems()) {
            if (item instanceof CheckMenuItem check && check.isSelected()) {
                chosen.add(check.getText());
            }
        }
        return chosen.isEmpty() ? Words.say(all) : String.join(", ", chosen);
    }
}
