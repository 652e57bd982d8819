// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import laneway.accounts.Attempt;
import laneway.accounts.Postgres;
import laneway.accounts.Problem;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

class ServersTest {
    @TempDir static Path folder;
    private static Optional<Postgres> postgres = Optional.empty();

    @BeforeAll
    static void start() throws IOException {
        postgres = Postgres.start(folder);
    }

    @AfterAll
    static void stop() {
        postgres.ifPresent(Postgres::close);
    }

    @Test
    void beyondThisComputerOnlyAProtectedConnectionIsMade() {
        var far = server("db.example.org");
        assertThat(Servers.properties(far)).containsEntry("sslmode", "verify-full");
        assertThat(Servers.properties(server("localhost"))).containsEntry("sslmode", "prefer");
        var trino =
                new Server(
                        Dialect.TRINO,
                        "db.example.org",
                        0,
                        "hive",
                        "ann",
                        new Server.Secret.None());
        assertThat(Servers.properties(trino)).containsEntry("SSL", "true");
        assertThat(Servers.address(trino)).isEqualTo("jdbc:trino://db.example.org:443/hive");
    }

    @Test
    void noNameBecomesAnOptionOfTheConnection() {
        assertThatThrownBy(() -> Servers.address(server("a/x?sslmode=disable&y=")))
                .isInstanceOf(IllegalArgumentException.class);
        var sly =
                new Server(
                        Dialect.POSTGRESQL,
                        "localhost",
                        0,
                        "x?sslmode=disable",
                        "ann",
                        new Server.Secret.None());
        assertThat(Servers.address(sly)).endsWith("/x%3Fsslmode%3Ddisable");
    }

    @Test
    void aPasswordIsNeverShown() {
        var typed = new Server.Secret.Typed("s3cret");
        assertThat(new Server(Dialect.TRINO, "h", 0, "d", "u", typed).toString())
                .doesNotContain("s3cret");
    }

    @Test
    void aVariableThatIsNotSetIsAProblem() {
        var server =
                new Server(
                        Dialect.POSTGRESQL,
                        "localhost",
                        1,
                        "d",
                        "u",
                        new Server.Secret.Variable("LANEWAY_NO_SUCH"));
        assertThat(problem(server)).isEqualTo(new Problem.NoSecret("LANEWAY_NO_SUCH"));
    }

    @Test
    void aServerThatIsDownIsAProblem() {
        var down =
                new Server(Dialect.POSTGRESQL, "127.0.0.1", 1, "d", "u", new Server.Secret.None());
        assertThat(problem(down)).isInstanceOf(Problem.NoConnection.class);
    }

    @Test
    void aDriverThatIsNotInstalledIsAProblem() {
        var trino = new Server(Dialect.TRINO, "localhost", 1, "d", "u", new Server.Secret.None());
        assertThat(problem(trino)).isEqualTo(new Problem.NoDriver("d on localhost"));
    }

    @Test
    void aServerThatRefusesIsAProblem() {
        var server = running().server();
        var wrong =
                new Server(
                        Dialect.POSTGRESQL,
                        server.host(),
                        server.port(),
                        server.database(),
                        server.user(),
                        new Server.Secret.Typed("wrong"));
        assertThat(problem(wrong)).isInstanceOf(Problem.Refused.class);
    }

    @Test
    void nothingCanBeWritten() throws Exception {
        running().run("create table if not exists kept (n integer)");
        try (var engine = Servers.connect(running().server(), new Stop())) {
            assertThat(
                            Attempt.of(() -> {
                                engine.run(Sql.of("insert into kept values (1)"));
                                return true;
                            }))
                    .isInstanceOf(Attempt.Failed.class);
        }
    }

    @Test
    void whatTakesTooLongIsStopped() throws Exception {
        try (var engine = Servers.connect(running().server(), new Stop(), Duration.ofSeconds(1))) {
            assertThatThrownBy(() -> engine.run(Sql.of("select pg_sleep(30)")))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("TooSlow");
        }
    }

    @Test
    void whatRunsCanBeStopped() throws Exception {
        var stop = new Stop();
        try (var engine = Servers.connect(running().server(), stop)) {
            Thread.ofVirtual().start(stop::request);
            assertThatThrownBy(() -> engine.run(Sql.of("select pg_sleep(30)")))
                    .hasMessageContaining("Stopped");
        }
    }

    private static Postgres running() {
        assumeTrue(postgres.isPresent(), "PostgreSQL is not installed");
        return postgres.orElseThrow();
    }

    private static Server server(String host) {
        return new Server(Dialect.POSTGRESQL, host, 0, "db", "ann", new Server.Secret.None());
    }

    private static Problem problem(Server server) {
        var attempt = Attempt.of(() -> Servers.connect(server, new Stop()));
        return switch (attempt) {
            case Attempt.Failed<Engine>(Problem problem) -> problem;
            case Attempt.Done<Engine>(Engine engine) -> throw new AssertionError(engine.where());
        };
    }
}
