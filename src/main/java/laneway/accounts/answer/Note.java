// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/// Something about the data that whoever reads the answers should know.
public sealed interface Note {
    /// Lines of a file that are no rows.
    record Lines(String source, long count, String example) implements Note {}

    /// Values of a column that could not be read and count as missing.
    record Unread(String source, String column, long count, String example) implements Note {}

    /// Rows that name no account.
    record Nameless(String source, long count) implements Note {}

    /// Accounts that stand in more than one row, of which the last counts.
    record Twice(String source, long count, String example) implements Note {}

    /// Events of accounts that are not in the data.
    record Strangers(long count, String example) implements Note {}

    /// Events of a stage that the map does not know.
    record UnknownStage(String name, long count) implements Note {}

    /// Events after the day of asking.
    record Future(long count) implements Note {}

    /// There are too many segments to be told apart, and some are part of the whole only.
    record ManySegments(int all, int shown) implements Note {}

    /// A rule, a path or a metric asks for fields that are not there or are of another type, and
    /// was passed over.
    ///
    /// @param what its name, as the user knows it
    record NoField(String what, Set<String> fields) implements Note {}

    /// A rule that no account fits.
    record FitsNobody(int rule) implements Note {}

    /// A rule that every account fits, so that later ones take nobody.
    record FitsAll(int rule) implements Note {}

    /// A rule that has lost its stage and places nobody.
    record NoStage(int rule) implements Note {}

    /// What it says to the user, in a sentence.
    default String sentence() {
        return switch (this) {
            case Lines it -> say(it.source(), it.count(), it.example());
            case Unread it -> say(it.source(), it.column(), it.count(), it.example());
            case Nameless it -> say(it.source(), it.count());
            case Twice it -> say(it.source(), it.count(), it.example());
            case Strangers it -> say(it.count(), it.example());
            case UnknownStage it -> say(it.name(), it.count());
            case Future it -> say(it.count());
            case ManySegments it -> say(it.all(), it.shown());
            case NoField it -> say(it.what(), String.join(", ", it.fields()));
            case FitsNobody it -> say(it.rule() + 1);
            case FitsAll it -> say(it.rule() + 1);
            case NoStage it -> say(it.rule() + 1);
        };
    }

    private String say(Object... values) {
        var pattern =
                ResourceBundle.getBundle("laneway.accounts")
                        .getString("note." + getClass().getSimpleName());
        return new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }
}
