// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

import laneway.desktop.command.Command;
import laneway.desktop.command.CommandList;
import laneway.desktop.command.Keys;
import laneway.desktop.command.Plan;
import laneway.desktop.palette.Offer;
import laneway.desktop.palette.Palette;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.model.Card;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.PartId;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.search.Likeness;
import laneway.search.Query;
import laneway.search.Search;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Fills the palette: with every command, and every stage, step, lane and card to go to.
final class PaletteDesk {
    private static final int MOST_CARDS = 60;

    private final OpenDocument document;
    private final CommandList commands;
    private final Works works;
    private final Consumer<PartId> going;
    private final Palette palette = new Palette();
    private final AtomicInteger asked = new AtomicInteger();

    /// @param going brings a part into view and selects it
    PaletteDesk(OpenDocument document, CommandList commands, Works works, Consumer<PartId> going) {
        this.document = document;
        this.commands = commands;
        this.works = works;
        this.going = going;
    }

    Node node() {
        return palette.node();
    }

    List<Command> commands() {
        return List.of(
                command("palette")
                        .icon(MaterialDesignC.CONSOLE_LINE)
                        .keys(Keys.shortcut(KeyCode.K))
                        .does(this::openAll),
                command("goTo").keys(Keys.shortcut(KeyCode.G)).does(this::openPlaces));
    }

    private void openAll() {
        var offers = new ArrayList<>(commandOffers());
        offers.addAll(places(document.map()));
        open("palette.prompt", offers, this::findCards);
    }

    private void openPlaces() {
        open("palette.goTo", places(document.map()), _ -> false);
    }

    private void open(String prompt, List<Offer> offers, Predicate<String> more) {
        if (palette.isOpen() || !document.settle()) {
            palette.close();
            return;
        }
        var scene = palette.node().getScene();
        var focused = Optional.ofNullable(scene.getFocusOwner());
        palette.open(Words.say(prompt), offers, more, () -> focused.ifPresent(Node::requestFocus));
    }

    private List<Offer> commandOffers() {
        var menus = menus();
        return commands.everything().stream()
                .filter(command -> !command.id().equals("palette"))
                .map(command -> offer(command, menus.getOrDefault(command.id(), "")))
                .toList();
    }

    /// Where each command is found in the menus.
    private Map<String, String> menus() {
        var menus = new HashMap<String, String>();
        for (Plan menu : MenuPlans.MENUS) {
            for (String entry : menu.entries()) {
                menus.put(entry, menu.title());
                commands.family(entry).stream()
                        .flatMap(List::stream)
                        .forEach(member -> menus.put(member.id(), Words.say("menu." + entry)));
            }
        }
        return menus;
    }

    private Offer offer(Command command, String menu) {
        return new Offer(
                command.id(),
                nameOf(command),
                menu,
                command.keys().stream().findFirst().map(KeyCombination::getDisplayText).orElse(""),
                command.icon(),
                command.enabled().getAsBoolean(),
                () -> {
                    command.run();
                    commands.refresh();
                });
    }

    /// What it is called where no menu around it says the rest; members of a family are called
    /// after it.
    private static String nameOf(Command command) {
        var id = command.id();
        var name = command.name().get();
        var family = id.substring(0, Math.max(0, id.indexOf('.')));
        return Words.find("palette." + id)
                .or(() -> Words.find("palette." + family, name))
                .orElse(name);
    }

    private List<Offer> places(JourneyMap map) {
        var offers = new ArrayList<Offer>();
        for (Stage stage : map.stages()) {
            offers.add(place(stage.id(), stage.name(), "inspector.Stage"));
            for (Step step : map.stepsOf(stage.id())) {
                if (!step.name().isBlank()) {
                    offers.add(place(step.id(), step.name(), "inspector.Step"));
                }
            }
        }
        for (Lane lane : map.lanes()) {
            offers.add(place(lane.id(), lane.name(), "inspector.Lane"));
        }
        return offers;
    }

    private Offer place(PartId part, String name, String kind) {
        return place(
                part,
                name.isBlank() ? Words.say("inspector.unnamed") : name,
                Words.say(kind),
                MaterialDesignV.VIEW_COLUMN_OUTLINE);
    }

    private Offer place(PartId part, String name, String detail, Ikon icon) {
        return new Offer(
                part.value(), name, detail, "", Optional.of(icon), true, () -> going.accept(part));
    }

    /// Looks for cards beside the screen's thread; of what comes back only the last counts.
    private boolean findCards(String typed) {
        int number = asked.incrementAndGet();
        if (typed.isBlank()) {
            return false;
        }
        var map = document.map();
        works.runAtOnce(
                "palette",
                () -> number == asked.get() ? cards(map, typed) : List.<Offer>of(),
                found -> {
                    if (number == asked.get() && palette.isOpen()) {
                        palette.offer(found);
                    }
                });
        return true;
    }

    /// Cards whose title fits best come first, then those that say it elsewhere, in the order of
    /// the board.
    private List<Offer> cards(JourneyMap map, String typed) {
        var likeness = Likeness.to(typed);
        return Search.find(map, Query.of(typed)).cards().stream()
                .map(match -> map.card(match.card()).orElseThrow())
                .sorted(
                        Comparator.comparingInt(
                                (Card card) -> -likeness.of(map.titleOf(card)).orElse(0)))
                .limit(MOST_CARDS)
                .map(card -> offer(map, card))
                .toList();
    }

    private Offer offer(JourneyMap map, Card card) {
        var stage =
                map.step(card.place().step())
                        .flatMap(step -> map.stage(step.stage()))
                        .map(Stage::name)
                        .orElse("");
        var lane = map.lane(card.place().lane()).map(Lane::name).orElse("");
        var title = map.titleOf(card).strip().replaceAll("\\s+", " ");
        return place(
                card.id(),
                title.isEmpty() ? Words.say("inspector.unnamed") : title,
                Words.say("find.where", stage, lane),
                MaterialDesignC.CARD_TEXT_OUTLINE);
    }
}
