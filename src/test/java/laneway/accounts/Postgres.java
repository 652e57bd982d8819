// SPDX-License-Identifier: Apache-2.0
package laneway.accounts;

import laneway.accounts.source.Rows;
import laneway.accounts.sql.Dialect;
import laneway.accounts.sql.Server;

import org.postgresql.PGConnection;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A PostgreSQL server of a test's own, where the programs for it are installed.
public final class Postgres implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String PASSWORD = "s3cret";

    private final Path folder;
    private final Path programs;
    private final int port;

    private Postgres(Path folder, Path programs, int port) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    /// A running server; empty where PostgreSQL is not installed.
    ///
    /// @param parent a folder that is the test's
    public static Optional<Postgres> start(Path parent) throws IOException {
        var programs = programs();
        if (programs.isEmpty()) {
            return Optional.empty();
        }
        // The server's own user must come through to it.
        Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwxr-xr-x"));
        var folder = Files.createDirectory(parent.resolve("postgres"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        var secret = Files.writeString(folder.resolve("secret"), PASSWORD + "\n");
        int port = 20_000 + ThreadLocalRandom.current().nextInt(10_000);
        var server = new Postgres(folder, programs.get(), port);
        server.run(
                "initdb",
                "-D",
                server.data(),
                "-U",
                "laneway",
                "-A",
                "scram-sha-256",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--pwfile=" + secret,
                "-N");
        server.run(
                "pg_ctl",
                "-D",
                server.data(),
                "-l",
                folder.resolve("log").toString(),
                "-w",
                "-o",
                "-p " + port + " -h 127.0.0.1 -k " + folder + " -F",
                "start");
        return Optional.of(server);
    }

    private static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Path::compareTo);
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    /// As root the programs refuse to run.
    private void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        var said = folder.resolve(program + ".out").toFile();
        var process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said)
                        .start();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(program + ": " + Files.readString(said.toPath()));
            }
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IOException(problem);
        }
    }

    /// The server as the program knows it.
    public Server server() {
        return new Server(
                Dialect.POSTGRESQL,
                "127.0.0.1",
                port,
                "postgres",
                "laneway",
                new Server.Secret.Typed(PASSWORD));
    }

    /// A connection that may write.
    public Connection connection() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "laneway", PASSWORD);
    }

    public void run(String statement) throws SQLException {
        try (var connection = connection();
                var it = connection.createStatement()) {
            it.execute(statement);
        }
    }

    /// Fills a table, of which the statement says what its columns are.
    public void fill(String table, Rows rows) throws SQLException, IOException {
        var text = new StringBuilder();
        for (var all = rows.iterator(); all.hasNext(); ) {
            var row = all.next();
            for (int i = 0; i < row.size(); i++) {
                var value = row.get(i);
                text.append(i == 0 ? "" : "\t").append(value == null ? "\\N" : value);
            }
            text.append('\n');
        }
        try (var connection = connection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin", new StringReader(text.toString()));
        }
    }

    @Override
    public void close() {
        try {
            run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
