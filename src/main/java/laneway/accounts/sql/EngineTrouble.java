// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.sql;

import laneway.accounts.Problem;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;

/// Says in our words what an engine complains of.
public final class EngineTrouble {
    private static final String CANCELLED = "57014";

    private EngineTrouble() {}

    /// What a complaint comes to.
    ///
    /// @param where what the user knows the engine by
    public static Problem of(SQLException problem, String where, Duration limit) {
        var state = Objects.requireNonNullElse(problem.getSQLState(), "");
        var why = firstLine(problem);
        if (state.equals(CANCELLED)) {
            return new Problem.TooSlow(where, limit);
        }
        return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08", "57" -> new Problem.NoConnection(where, why);
            case "28" -> new Problem.Refused(where, why);
            case "53" -> new Problem.TooLarge(where);
            case "42" -> statement(state, why, where);
            default -> byWords(why, where);
        };
    }

    private static Problem statement(String state, String why, String where) {
        return switch (state) {
            case "42501" -> new Problem.Refused(where, why);
            case "42P01" -> new Problem.TableGone(where, quoted(why));
            case "42703" -> new Problem.ColumnGone(where, quoted(why));
            default -> new Problem.Unexpected(where, why);
        };
    }

    /// DuckDB has no codes; its complaints begin with their kind.
    private static Problem byWords(String why, String where) {
        if (why.startsWith("Out of Memory Error")) {
            return new Problem.TooLarge(where);
        }
        if (why.contains("No space left") || why.contains("max_temp_directory_size")) {
            return new Problem.DiskFull(where);
        }
        if (why.startsWith("IO Error") || why.contains("checksum")) {
            return new Problem.Unreadable(where, why);
        }
        return new Problem.Unexpected(where, why);
    }

    private static String quoted(String why) {
        int from = why.indexOf('"');
        int to = why.indexOf('"', from + 1);
        return from >= 0 && to > from ? why.substring(from + 1, to) : why;
    }

    private static String firstLine(SQLException problem) {
        var message = Objects.requireNonNullElse(problem.getMessage(), "");
        return message.lines().findFirst().orElse("").replaceFirst("^ERROR: ", "").strip();
    }
}
