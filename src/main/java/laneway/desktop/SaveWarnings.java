// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.dialog.Asker;
import laneway.desktop.dialog.Question;
import laneway.desktop.words.Words;
import laneway.file.SaveOutcome;
import laneway.file.backup.Backups;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/// Tells of saves that went well but were less safe than usual.
final class SaveWarnings {
    private final Asker asker;
    private final Set<SaveOutcome.Reason> toldUnkept = EnumSet.noneOf(SaveOutcome.Reason.class);
    private final Set<Path> toldWeak = new HashSet<>();

    SaveWarnings(Asker asker) {
        this.asker = asker;
    }

    /// A save that a crash could have torn is told of; once for each file, since the next one will
    /// be as weak.
    void ofWeakSave(SaveOutcome.Saved saved, Path file) {
        if (saved.protection() == SaveOutcome.Protection.IN_PLACE && toldWeak.add(file)) {
            asker.ask(
                    Question.notice(
                            Words.say("dialog.save.weak"),
                            saved.sentence().text(),
                            Words.say("dialog.ok")));
        }
    }

    /// A map that replaced one of which there is no copy is told of; once is enough, since every
    /// save will try again.
    void ofUnkept(Backups.Saved done) {
        done.unkept()
                .filter(_ -> done.outcome() instanceof SaveOutcome.Saved)
                .filter(toldUnkept::add)
                .ifPresent(reason ->
                        asker.ask(
                                Question.notice(
                                        Words.say("dialog.save.unkept"),
                                        Words.say("dialog.save.unkept." + reason.name()),
                                        Words.say("dialog.ok"))));
    }
}
