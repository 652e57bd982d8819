// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.command;

import laneway.desktop.words.Words;

import java.util.List;

/// Which commands stand where, in a menu or a toolbar.
///
/// @param name the key of its name among the texts; empty where it has none
/// @param entries identities of commands and families; a hyphen stands for a gap
public record Plan(String name, List<String> entries) {
    /// The entry that sets groups apart.
    static final String GAP = "-";

    /// The entry after which everything stands at the far end.
    static final String FAR = ">";

    public Plan {
        entries = List.copyOf(entries);
    }

    /// What it is called.
    public String title() {
        return titleWithKey().replace("_", "");
    }

    /// What it is called, with a low line before the letter that opens it together with Alt.
    String titleWithKey() {
        return Words.say("menu." + name);
    }

    /// A plan from entries with blanks between them.
    public static Plan of(String name, String entries) {
        return new Plan(name, List.of(entries.strip().split("\\s+")));
    }
}
