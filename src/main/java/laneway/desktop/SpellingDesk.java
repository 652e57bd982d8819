// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;

import laneway.desktop.command.Command;
import laneway.desktop.command.CommandBuilder;
import laneway.desktop.settings.Remembered;
import laneway.desktop.settings.Settings;
import laneway.desktop.settings.Spelling;
import laneway.desktop.spelling.SpellingMarks;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.spelling.Speller;
import laneway.spelling.WordList;
import laneway.spelling.WordLists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Has what is written checked with the dictionary that the user chose, or with that of the
/// system's language.
final class SpellingDesk {
    private final List<Path> folders;
    private final Remembered remembered;
    private final Works works;
    private final Consumer<String> telling;
    private List<WordList> lists = List.of();
    private Optional<Speller> speller = Optional.empty();
    private boolean begun;

    /// @param folders where dictionaries may be
    /// @param telling tells the user something in a sentence
    SpellingDesk(List<Path> folders, Remembered remembered, Works works, Consumer<String> telling) {
        this.folders = folders;
        this.remembered = remembered;
        this.works = works;
        this.telling = telling;
    }

    /// Looks which dictionaries there are, once somebody may write.
    void begin() {
        if (!begun) {
            begun = true;
            works.runUnseen("dictionaries", () -> WordLists.in(folders), this::found);
        }
    }

    private void found(List<WordList> all) {
        lists = all;
        load();
    }

    private Optional<WordList> chosen() {
        var wanted = spelling().dictionary();
        return wanted.isPresent()
                ? lists.stream().filter(list -> wanted.get().equals(list.name())).findFirst()
                : WordLists.best(lists, Locale.getDefault());
    }

    private void load() {
        speller = Optional.empty();
        var own = spelling().words();
        chosen().ifPresent(list ->
                works.runUnseen("dictionary", () -> read(list, own), read -> loaded(list, read)));
    }

    private static Optional<Speller> read(WordList list, Iterable<String> own) {
        var words = new ArrayList<String>();
        own.forEach(words::add);
        try {
            return Optional.of(Speller.of(list, words));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private void loaded(WordList list, Optional<Speller> read) {
        if (chosen().equals(Optional.of(list))) {
            speller = read;
            if (read.isEmpty()) {
                telling.accept(Words.say("spelling.broken", list.name()));
            }
        }
    }

    /// Checks what is written in a text area.
    ///
    /// @param paper holds the area
    void watch(TextArea area, Pane paper) {
        speller.ifPresent(with -> SpellingMarks.on(area, paper, with, this::accept));
    }

    private void accept(String word) {
        change(spelling -> spelling.withWord(word));
    }

    private Spelling spelling() {
        return remembered.get().spelling();
    }

    private void change(UnaryOperator<Spelling> change) {
        remembered.change(
                (Settings settings) -> settings.withSpelling(change.apply(settings.spelling())));
    }

    /// A command for each dictionary, and one for none.
    List<Command> commands() {
        var commands = new ArrayList<Command>();
        for (WordList list : lists) {
            commands.add(choice(list.name(), nameOf(list)));
        }
        if (!lists.isEmpty()) {
            commands.add(choice(Spelling.OFF, Words.say("spelling.off")));
        }
        return commands;
    }

    private Command choice(String name, String title) {
        return CommandBuilder.command("spelling." + name)
                .named(() -> title)
                .ticked(() -> isChosen(name))
                .does(() -> {
                    change(spelling -> spelling.with(name));
                    load();
                });
    }

    private boolean isChosen(String name) {
        return name.equals(Spelling.OFF)
                ? chosen().isEmpty()
                : chosen().map(WordList::name).equals(Optional.of(name));
    }

    private static String nameOf(WordList list) {
        var name = list.locale().getDisplayName(Locale.ENGLISH);
        return name.isEmpty() ? list.name() : Words.say("spelling.in", name);
    }
}
