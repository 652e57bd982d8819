// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.sql;

import laneway.accounts.Problem;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/// The engine in the process.
///
/// It sees the files that it is given and nothing else: no other file, no network, no extension
/// beyond those that it is built with, and nobody can talk it out of that afterwards.
public final class DuckDb {
    /// With the heap of the program it stays below one and a half gigabytes; the disk takes the
    /// rest.
    private static final String MEMORY = "800MB";

    private DuckDb() {}

    /// An engine that keeps nothing when it is closed.
    ///
    /// @param work a folder for what does not fit into memory
    /// @param readable the files that may be read
    /// @param where what the user knows the data by
    public static Engine inMemory(Path work, List<Path> readable, String where, Stop stop)
            throws ProblemException {
        return open("jdbc:duckdb:", work, readable, where, stop);
    }

    /// An engine on a database of its own in a file, which is made where it is missing.
    public static Engine inFile(Path file, Path work, List<Path> readable, String where, Stop stop)
            throws ProblemException {
        return open("jdbc:duckdb:" + file.toAbsolutePath(), work, readable, where, stop);
    }

    private static Engine open(
            String address, Path work, List<Path> readable, String where, Stop stop)
            throws ProblemException {
        try {
            Files.createDirectories(work);
        } catch (IOException problem) {
            throw new ProblemException(
                    new Problem.Unreadable(work.toString(), String.valueOf(problem.getMessage())),
                    problem);
        }
        try {
            var connection = DriverManager.getConnection(address, properties());
            try {
                confine(connection, work, readable);
            } catch (SQLException problem) {
                connection.close();
                throw problem;
            }
            return new Engine(connection, Dialect.DUCKDB, where, stop, Engine.NO_LIMIT);
        } catch (SQLException problem) {
            throw new ProblemException(EngineTrouble.of(problem, where, Engine.NO_LIMIT), problem);
        }
    }

    private static Properties properties() {
        var properties = new Properties();
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("memory_limit", MEMORY);
        return properties;
    }

    private static void confine(Connection connection, Path work, List<Path> readable)
            throws SQLException {
        var paths =
                readable.stream()
                        .map(path -> text(path.toAbsolutePath().toString()))
                        .collect(Collectors.joining(", ", "[", "]"));
        try (var statement = connection.createStatement()) {
            if (isConfined(statement)) {
                return;
            }
            statement.execute("set temp_directory = " + text(work.toAbsolutePath().toString()));
            statement.execute("set allowed_paths = " + paths);
            statement.execute("set enable_external_access = false");
            statement.execute("set lock_configuration = true");
        }
    }

    /// A file that is open already has one engine for all who ask, which is confined.
    private static boolean isConfined(Statement statement) throws SQLException {
        try (var row =
                statement.executeQuery("select current_setting('lock_configuration')::boolean")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /// A text as it stands in a statement, where the engine takes no bound value.
    public static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
