// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.sql;

import laneway.accounts.Problem;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/// Connects to databases over the network, protected wherever somebody could listen, and only to
/// read.
public final class Servers {
    /// How long one statement may take.
    public static final Duration LIMIT = Duration.ofMinutes(5);

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private Servers() {}

    /// Connects; everything that is asked before the engine is closed sees the same rows.
    public static Engine connect(Server server, Stop stop) throws ProblemException {
        return connect(server, stop, LIMIT);
    }

    static Engine connect(Server server, Stop stop, Duration limit) throws ProblemException {
        stop.check();
        var properties = properties(server);
        password(server).ifPresent(it -> properties.setProperty("password", it));
        try {
            DriverManager.setLoginTimeout((int) CONNECT.toSeconds());
            var connection = DriverManager.getConnection(address(server), properties);
            try {
                prepare(connection, server.dialect());
            } catch (SQLException problem) {
                connection.close();
                throw problem;
            }
            return new Engine(connection, server.dialect(), server.name(), stop, limit);
        } catch (SQLException problem) {
            throw new ProblemException(trouble(problem, server), problem);
        }
    }

    private static void prepare(Connection connection, Dialect dialect) throws SQLException {
        connection.setReadOnly(true);
        if (dialect == Dialect.POSTGRESQL) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
        }
        var quote = connection.getMetaData().getIdentifierQuoteString();
        if (!quote.equals("\"")) {
            throw new SQLException("names are quoted with " + quote);
        }
    }

    private static Problem trouble(SQLException problem, Server server) {
        var message = String.valueOf(problem.getMessage());
        if (message.contains("No suitable driver")) {
            return new Problem.NoDriver(server.name());
        }
        if (message.contains("does not support SSL") || message.contains("SSL error")) {
            return new Problem.Insecure(server.name());
        }
        return EngineTrouble.of(problem, server.name(), CONNECT);
    }

    static String address(Server server) {
        return switch (server.dialect()) {
            case POSTGRESQL ->
                    "jdbc:postgresql://" + place(server, 5432) + "/" + encoded(server.database());
            case TRINO ->
                    "jdbc:trino://"
                            + place(server, server.isLoopback() ? 8080 : 443)
                            + "/"
                            + encoded(server.database());
            case DUCKDB -> throw new IllegalArgumentException("DuckDB is no server");
        };
    }

    private static String place(Server server, int usualPort) {
        var host = server.host();
        if (host.isBlank() || host.chars().anyMatch(letter -> "/?#@&,".indexOf(letter) >= 0)) {
            throw new IllegalArgumentException("no host: " + host);
        }
        return host + ":" + (server.port() == 0 ? usualPort : server.port());
    }

    private static String encoded(String database) {
        return java.net.URLEncoder.encode(database, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    static Properties properties(Server server) {
        var properties = new Properties();
        properties.setProperty("user", server.user());
        switch (server.dialect()) {
            case POSTGRESQL -> {
                properties.setProperty("sslmode", server.isLoopback() ? "prefer" : "verify-full");
                properties.setProperty("connectTimeout", Long.toString(CONNECT.toSeconds()));
                properties.setProperty("readOnly", "true");
                properties.setProperty("readOnlyMode", "always");
                properties.setProperty("ApplicationName", "Laneway");
                properties.setProperty("options", "-c timezone=UTC");
            }
            case TRINO -> {
                properties.setProperty("SSL", Boolean.toString(!server.isLoopback()));
                properties.setProperty("source", "Laneway");
            }
            case DUCKDB -> throw new IllegalArgumentException("DuckDB is no server");
        }
        return properties;
    }

    private static Optional<String> password(Server server) throws ProblemException {
        return switch (server.secret()) {
            case Server.Secret.None _ -> Optional.empty();
            case Server.Secret.Typed(String password) -> Optional.of(password);
            case Server.Secret.Variable(String name) -> {
                var value = System.getenv(name);
                if (value == null) {
                    throw new ProblemException(new Problem.NoSecret(name));
                }
                yield Optional.of(value);
            }
        };
    }
}
