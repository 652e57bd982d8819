// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.file;

import laneway.accounts.Problem;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.sql.DuckDb;
import laneway.accounts.sql.Engine;
import laneway.accounts.sql.Sql;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Opens the database of an accounts file, and says in our words why it cannot be opened.
final class FileTrouble {
    private static final Pattern NEWER = Pattern.compile("version number (\\d+), but we can only");

    private FileTrouble() {}

    static Engine opened(Path file, Path work) throws ProblemException {
        try {
            var name = String.valueOf(file.getFileName());
            return DuckDb.inFile(file, work, List.of(), name, new Stop());
        } catch (ProblemException problem) {
            throw new ProblemException(of(file, problem), problem);
        }
    }

    /// Whether the file is shorter than its beginning says; the engine would find out late.
    static boolean breaksOff(Path file, Engine engine) throws ProblemException {
        long length =
                engine
                        .rows(
                                Sql.of(
                                        "select block_size * total_blocks from"
                                                + " pragma_database_size() where database_name ="
                                                + " current_database()"),
                                row -> row.getLong(1))
                        .stream()
                        .mapToLong(it -> it)
                        .sum();
        return file.toFile().length() < length;
    }

    /// The engine tells what is the matter in words only.
    private static Problem of(Path file, ProblemException problem) {
        var cause = problem.getCause();
        var words = cause == null ? "" : Objects.requireNonNullElse(cause.getMessage(), "");
        if (words.contains("lock")) {
            return new Problem.FileLocked(file);
        }
        var newer = NEWER.matcher(words);
        if (newer.find()) {
            return new Problem.FileTooNew(file, Integer.parseInt(newer.group(1)));
        }
        boolean damaged =
                words.contains("not a valid DuckDB")
                        || words.contains("checksum")
                        || words.contains("Corrupt")
                        || words.contains("Serialization")
                        || words.contains("INTERNAL");
        return damaged ? new Problem.FileDamaged(file) : problem.problem();
    }
}
