// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.dialog.Asker;
import laneway.desktop.dialog.Question;
import laneway.desktop.dialog.Question.Choice;
import laneway.desktop.dialog.Question.Role;
import laneway.desktop.words.Moments;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.file.Opening;
import laneway.file.backup.Backups;
import laneway.file.backup.Backups.Good;
import laneway.model.JourneyMap;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Offers what there is in place of a file that does not open: what of it could be read, and its
/// newest earlier version.
final class Rescue {
    private final Backups backups;
    private final Works works;
    private final Asker asker;
    private final Consumer<JourneyMap> open;

    /// @param open opens a map as one that no file holds
    Rescue(Backups backups, Works works, Asker asker, Consumer<JourneyMap> open) {
        this.backups = backups;
        this.works = works;
        this.asker = asker;
        this.open = open;
    }

    /// Says what is wrong with a file, and offers what there is.
    void offer(Opening outcome, Path file) {
        works.run(
                Words.say("work.rescue"),
                () -> backups.newestGood(file, outcome.shown()),
                version -> asker.ask(question(outcome, file, version)));
    }

    private Question question(Opening outcome, Path file, Optional<Good> version) {
        var title =
                Words.say(
                        "dialog.opening." + outcome.getClass().getSimpleName(), file.getFileName());
        var text = outcome.sentence().text();
        if (outcome.shown().isEmpty() && version.isEmpty()) {
            return Question.notice(title, text, Words.say("dialog.ok"));
        }
        return new Question(
                title,
                text + " " + Words.say(whatThereIs(outcome, version)),
                Optional.of(details(outcome, version)),
                choices(outcome, version));
    }

    private static String whatThereIs(Opening outcome, Optional<Good> version) {
        if (version.isEmpty()) {
            return "dialog.rescue.onlyRead";
        }
        return outcome.shown().isPresent() ? "dialog.rescue.both" : "dialog.rescue.onlyVersion";
    }

    private static String details(Opening outcome, Optional<Good> version) {
        var lines = new ArrayList<String>();
        outcome.shown()
                .map(map -> Words.say("dialog.rescue.readable", counts(map)))
                .ifPresent(lines::add);
        version.map(good ->
                        Words.say(
                                "dialog.rescue.version",
                                Moments.say(good.version().at()),
                                counts(good.map())))
                .or(() -> Words.find("dialog.rescue.noVersion"))
                .ifPresent(lines::add);
        return String.join("\n", lines);
    }

    private static String counts(JourneyMap map) {
        return Words.say(
                "status.counts", map.stages().size(), map.lanes().size(), map.cards().size());
    }

    /// What holds more cards is recommended; of two that hold as many, what could be read is newer.
    private List<Choice> choices(Opening outcome, Optional<Good> version) {
        var offers = new ArrayList<JourneyMap>();
        outcome.shown().ifPresent(offers::add);
        version.map(Good::map).ifPresent(offers::add);
        var best = offers.getFirst();
        if (offers.getLast().cards().size() > best.cards().size()) {
            best = offers.getLast();
        }
        var choices = new ArrayList<Choice>();
        for (var map : offers) {
            boolean readable = outcome.shown().filter(shown -> shown == map).isPresent();
            choices.add(
                    new Choice(
                            Words.say(readable ? "dialog.rescue.read" : "dialog.rescue.earlier"),
                            map == best ? Role.DEFAULT : Role.OTHER,
                            () -> open.accept(map)));
        }
        choices.add(new Choice(Words.say("dialog.cancel"), Role.CANCEL, () -> {}));
        return choices;
    }
}
