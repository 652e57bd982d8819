// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.sql;

import laneway.accounts.Problem;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A connection to what answers, for one asking and one thread.
public final class Engine implements AutoCloseable {
    /// What DuckDB is not bound by, since whoever asks sees it run and can stop it.
    public static final Duration NO_LIMIT = Duration.ZERO;

    private static final int CANCEL_AGAIN_MILLIS = 20;
    private static final int ROWS_AT_ONCE = 10_000;

    /// Takes what it needs from the row where the result stands.
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /// Does something with the row where the result stands.
    @FunctionalInterface
    public interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    private final Connection connection;
    private final Dialect dialect;
    private final String where;
    private final Stop stop;
    private final Duration limit;
    private final Map<String, Sql> definitions = new LinkedHashMap<>();

    /// @param where what the user knows the engine by
    /// @param limit of each statement; [#NO_LIMIT] for none
    public Engine(Connection connection, Dialect dialect, String where, Stop stop, Duration limit) {
        this.connection = connection;
        this.dialect = dialect;
        this.where = where;
        this.stop = stop;
        this.limit = limit;
    }

    public Dialect dialect() {
        return dialect;
    }

    public String where() {
        return where;
    }

    public Stop stop() {
        return stop;
    }

    /// For what only one engine can do.
    public Connection connection() {
        return connection;
    }

    /// Gives a name to what a question yields, for later questions; it is worked out at once where
    /// the engine may keep it, and with each question where it may only be read.
    public void define(String name, Sql select) throws ProblemException {
        if (dialect.keepsDefinitions()) {
            run(Sql.of("create or replace temp table {} as {}", dialect.name(name), select));
        } else {
            definitions.put(name, select);
        }
    }

    /// Runs a statement that yields nothing.
    public void run(Sql statement) throws ProblemException {
        execute(statement, PreparedStatement::execute);
    }

    /// What a question yields, row by row.
    public <T> List<T> rows(Sql question, RowReader<T> reader) throws ProblemException {
        var rows = new ArrayList<T>();
        each(question, row -> rows.add(reader.read(row)));
        return List.copyOf(rows);
    }

    /// The one row that a question yields.
    public <T> T row(Sql question, RowReader<T> reader) throws ProblemException {
        var rows = rows(question, reader);
        if (rows.size() != 1) {
            throw new IllegalStateException(rows.size() + " rows of " + question.text());
        }
        return rows.getFirst();
    }

    /// Hands over what a question yields, without keeping it.
    public void each(Sql question, RowTaker taker) throws ProblemException {
        execute(
                withDefinitions(question),
                statement -> {
                    try (var rows = statement.executeQuery()) {
                        while (rows.next() && !stop.isRequested()) {
                            taker.take(rows);
                        }
                    }
                });
    }

    /// The question with everything in front of it that it may speak of.
    Sql withDefinitions(Sql question) {
        if (definitions.isEmpty()) {
            return question;
        }
        var pieces = new ArrayList<Sql>();
        definitions.forEach(
                (name, select) -> pieces.add(Sql.of("{} as ({})", dialect.name(name), select)));
        return Sql.of("with {} {}", Sql.join(", ", pieces), question);
    }

    @FunctionalInterface
    private interface Execution {
        void on(PreparedStatement statement) throws SQLException;
    }

    private void execute(Sql sql, Execution execution) throws ProblemException {
        stop.check();
        var over = new CountDownLatch(1);
        try (var statement = connection.prepareStatement(sql.text())) {
            bind(statement, sql.values());
            statement.setFetchSize(ROWS_AT_ONCE);
            if (!limit.isZero()) {
                statement.setQueryTimeout((int) limit.toSeconds());
            }
            Runnable end = () -> Thread.ofVirtual().start(() -> cancel(statement, over));
            stop.onRequest(end);
            try {
                execution.on(statement);
            } finally {
                over.countDown();
                stop.over(end);
            }
        } catch (SQLException problem) {
            throw new ProblemException(
                    stop.isRequested()
                            ? new Problem.Stopped()
                            : EngineTrouble.of(problem, where, limit),
                    problem);
        }
        stop.check();
    }

    /// Again and again, since an engine forgets what it is told before it has begun.
    private static void cancel(PreparedStatement statement, CountDownLatch over) {
        try {
            do {
                statement.cancel();
            } while (!over.await(CANCEL_AGAIN_MILLIS, TimeUnit.MILLISECONDS));
        } catch (SQLException _) {
            // It is over, or the connection is gone, and whoever waits is told so.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            int mark = i + 1;
            switch (value) {
                case String text -> statement.setString(mark, text);
                case Double number -> statement.setDouble(mark, number);
                case Integer number -> statement.setInt(mark, number);
                case Boolean flag -> statement.setBoolean(mark, flag);
                case LocalDate day -> statement.setDate(mark, java.sql.Date.valueOf(day));
                default -> throw new IllegalArgumentException("cannot bind " + value);
            }
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException _) {
            // Nothing was to be kept.
        }
    }
}
