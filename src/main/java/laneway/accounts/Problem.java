// SPDX-License-Identifier: Apache-2.0
package laneway.accounts;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;

/// Why data could not be asked; the map and the data are as they were.
///
/// A source is named as the user knows it: a file's name, a table's name.
public sealed interface Problem {
    /// There is no such file.
    record NoFile(String source) implements Problem {}

    /// The disk does not give the file, or there is nothing that can be read as rows.
    record Unreadable(String source, String why) implements Problem {}

    /// The data has no rows.
    record Empty(String source) implements Problem {}

    /// A column that was assigned is not there.
    record ColumnGone(String source, String column) implements Problem {}

    /// A column holds something else than it is used for.
    record WrongType(String source, String column, FieldType wanted, String example)
            implements Problem {}

    /// Accounts and events lie where no single engine can ask for both.
    record Apart(String accounts, String events) implements Problem {}

    /// The database does not answer.
    record NoConnection(String where, String why) implements Problem {}

    /// The database does not let this user in, or not at these rows.
    record Refused(String where, String why) implements Problem {}

    /// The connection could be read by others.
    record Insecure(String where) implements Problem {}

    /// The driver of this kind of database is not part of the program.
    record NoDriver(String where) implements Problem {}

    /// The named variable of the environment that should hold the password is not set.
    record NoSecret(String variable) implements Problem {}

    /// The database says that the table is not there.
    record TableGone(String where, String table) implements Problem {}

    /// It took longer than it may.
    record TooSlow(String where, Duration limit) implements Problem {}

    /// The engine says something that nothing here foresees.
    record Unexpected(String where, String why) implements Problem {}

    /// The question needs more memory than there is.
    record TooLarge(String where) implements Problem {}

    /// The disk has no space left for what the question puts there for a while.
    record DiskFull(String where) implements Problem {}

    /// Another program holds the accounts file.
    record FileLocked(Path file) implements Problem {}

    /// The accounts file is damaged or is none.
    record FileDamaged(Path file) implements Problem {}

    /// A newer version of the program wrote the accounts file.
    record FileTooNew(Path file, int version) implements Problem {}

    /// The user stopped it.
    record Stopped() implements Problem {}

    /// What happened and what to do now, in one or two sentences.
    default String sentence() {
        var texts = ResourceBundle.getBundle("laneway.accounts");
        return switch (this) {
            case NoFile it -> say(texts, it.source());
            case Unreadable it -> say(texts, it.source(), it.why());
            case Empty it -> say(texts, it.source());
            case ColumnGone it -> say(texts, it.source(), it.column());
            case WrongType it ->
                    say(
                            texts,
                            it.source(),
                            it.column(),
                            texts.getString("type." + it.wanted()),
                            it.example());
            case Apart it -> say(texts, it.accounts(), it.events());
            case NoConnection it -> say(texts, it.where(), it.why());
            case Refused it -> say(texts, it.where(), it.why());
            case Insecure it -> say(texts, it.where());
            case NoDriver it -> say(texts, it.where());
            case NoSecret it -> say(texts, it.variable());
            case TableGone it -> say(texts, it.where(), it.table());
            case TooSlow it -> say(texts, it.where(), it.limit().toSeconds());
            case Unexpected it -> say(texts, it.where(), it.why());
            case TooLarge it -> say(texts, it.where());
            case DiskFull it -> say(texts, it.where());
            case FileLocked it -> say(texts, it.file().getFileName());
            case FileDamaged it -> say(texts, it.file().getFileName());
            case FileTooNew it -> say(texts, it.file().getFileName());
            case Stopped _ -> say(texts);
        };
    }

    private String say(ResourceBundle texts, Object... values) {
        var pattern = texts.getString(getClass().getSimpleName());
        return new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }
}
