// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.words;

import laneway.edit.Label;

import java.util.Optional;

/// What edits are called: "Move 3 cards", "Rename stage “Buy”".
public final class Labels {
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
        return Words.find("edit." + label.key(), label.count(), name, name.isEmpty() ? 0 : 1)
                .orElseGet(() -> change(label.key(), name, label.count()));
    }

    /// A change of a property, named by the field that the property has in the inspector.
    private static String change(String key, String name, int count) {
        var field = Words.find(key.replaceFirst("^change\\.", "field."));
        return field.map(
                        what -> Words.say("edit.change", count, name, name.isEmpty() ? 0 : 1, what))
                .orElse(Words.say("edit.any"));
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
