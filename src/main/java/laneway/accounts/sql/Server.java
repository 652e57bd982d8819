// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.sql;

import java.util.Set;

/// A database of the user's that answers over the network.
///
/// @param dialect that of a server, not DuckDB
/// @param port 0 for the usual one
/// @param database the database; for Trino the catalogue
/// @param secret where the password comes from
public record Server(
        Dialect dialect, String host, int port, String database, String user, Secret secret) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    public Server {
        if (dialect == Dialect.DUCKDB) {
            throw new IllegalArgumentException("DuckDB is no server");
        }
    }

    /// Where a password comes from; it is never written down.
    public sealed interface Secret {
        /// There is none.
        record None() implements Secret {}

        /// Typed in by the user, and known until the program ends.
        record Typed(String password) implements Secret {
            @Override
            public String toString() {
                return "Typed";
            }
        }

        /// In a variable of the environment.
        record Variable(String name) implements Secret {}
    }

    /// Whether what is said stays on this computer.
    public boolean isLoopback() {
        return LOOPBACK.contains(host);
    }

    /// What the user knows it by.
    public String name() {
        return database + " on " + host;
    }
}
