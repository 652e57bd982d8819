// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.words;

import laneway.edit.Label;
import laneway.edit.Result;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// What edits are called, "move 3 cards", and why one was refused.
public final class Labels {
    private static final ResourceBundle EDITS = ResourceBundle.getBundle("laneway.edit");
    private static final int LONGEST_NAME = 28;

    private Labels() {}

    /// The name of the undo command now.
    public static String undo(Optional<Label> label) {
        return label.map(some -> Words.say("undo.of", of(some))).orElse(Words.say("command.undo"));
    }

    /// The name of the redo command now.
    public static String redo(Optional<Label> label) {
        return label.map(some -> Words.say("redo.of", of(some))).orElse(Words.say("command.redo"));
    }

    /// What an edit did, to stand within a sentence.
    public static String of(Label label) {
        var name = shorten(label.name());
        return new MessageFormat(
                        EDITS.getString("edit." + label.key()),
                        Locale.getDefault(Locale.Category.FORMAT))
                .format(new Object[] {label.count(), name, name.isEmpty() ? 0 : 1});
    }

    /// Why an edit was refused, as a sentence.
    public static String refusal(Result.Reason reason) {
        return EDITS.getString("refused." + reason.name());
    }

    private static String shorten(String name) {
        var line = name.strip().lines().findFirst().orElse("");
        if (line.length() <= LONGEST_NAME) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_NAME - 1)) ? 1 : 0;
        return line.substring(0, LONGEST_NAME - 1 - end) + "…";
    }
}
