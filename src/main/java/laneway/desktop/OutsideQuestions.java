// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.dialog.Asker;
import laneway.desktop.dialog.Question;
import laneway.desktop.dialog.Question.Choice;
import laneway.desktop.dialog.Question.Role;
import laneway.desktop.words.Words;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks what to do about a file that others changed, moved or spoilt; one question at a time.
final class OutsideQuestions {
    private final Asker asker;
    private boolean asking;

    OutsideQuestions(Asker asker) {
        this.asker = asker;
    }

    /// Whether a question waits for its answer.
    boolean isAsking() {
        return asking;
    }

    /// What can be done where both the file and the map in the window were changed.
    ///
    /// @param merge joins both; empty where they are different maps
    /// @param elsewhere keeps ours in another file
    /// @param theirs takes the file's content
    /// @param later leaves both as they are
    record Ways(Optional<Runnable> merge, Runnable elsewhere, Runnable theirs, Runnable later) {}

    void bothChanged(Path file, Ways ways) {
        var choices = new ArrayList<Choice>();
        ways.merge().ifPresent(merge -> choices.add(choice("outside.merge", Role.DEFAULT, merge)));
        choices.add(choice("outside.elsewhere", Role.OTHER, ways.elsewhere()));
        choices.add(choice("outside.theirs", Role.OTHER, ways.theirs()));
        choices.add(choice("outside.later", Role.CANCEL, ways.later()));
        boolean sameMap = ways.merge().isPresent();
        ask(
                Words.say("outside.both", file.getFileName()),
                Words.say(sameMap ? "outside.both.text" : "outside.another.text"),
                choices);
    }

    /// The file is something else now, and what is there is not ours to replace.
    void unusable(Path file, SaveGuard.Ways ways) {
        ask(
                Words.say("outside.unusable.title", file.getFileName()),
                Words.say("outside.unusable.text"),
                List.of(
                        choice("dialog.save.elsewhere", Role.DEFAULT, ways.elsewhere()),
                        choice("dialog.cancel", Role.CANCEL, () -> {})));
    }

    /// Nothing is there any more.
    void missing(Path file, SaveGuard.Ways ways) {
        ask(
                Words.say("outside.missing.title", file.getFileName()),
                Words.say("outside.missing.text"),
                List.of(
                        choice("outside.again", Role.DEFAULT, ways.anyway()),
                        choice("dialog.save.elsewhere", Role.OTHER, ways.elsewhere()),
                        choice("dialog.cancel", Role.CANCEL, () -> {})));
    }

    private void ask(String title, String text, List<Choice> choices) {
        asking = true;
        asker.ask(new Question(title, text, Optional.empty(), choices));
    }

    private Choice choice(String key, Role role, Runnable effect) {
        return new Choice(
                Words.say(key),
                role,
                () -> {
                    asking = false;
                    effect.run();
                });
    }
}
