// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.dialog;

import laneway.desktop.dialog.Question.Choice;
import laneway.desktop.dialog.Question.Role;
import laneway.desktop.words.Words;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks before a file that is there already is replaced.
public final class ReplaceQuestion {
    private ReplaceQuestion() {}

    /// The question.
    ///
    /// @param replace what a yes brings about
    public static Question about(Path file, Runnable replace) {
        return new Question(
                Words.say("dialog.replace.title", file.getFileName()),
                Words.say("dialog.replace.text"),
                Optional.empty(),
                List.of(
                        new Choice(Words.say("dialog.replace"), Role.DEFAULT, replace),
                        new Choice(Words.say("dialog.cancel"), Role.CANCEL, () -> {})));
    }
}
