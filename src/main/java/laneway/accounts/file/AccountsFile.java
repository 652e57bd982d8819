// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.file;

import laneway.accounts.Attempt;
import laneway.accounts.Problem;
import laneway.accounts.ProblemException;
import laneway.accounts.answer.Data;
import laneway.accounts.source.Source;
import laneway.accounts.sql.Engine;
import laneway.accounts.sql.Sql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The file of accounts beside a map, while it is open; for one thread at a time.
public final class AccountsFile implements AutoCloseable {
    /// How the file of a map's accounts ends, where that of the map ends in `.laneway`.
    public static final String EXTENSION = ".laneway-accounts";

    private static final int VERSION = 1;

    private static final List<String> TABLES =
            List.of(
                    "create table format (version integer not null)",
                    "create table account (id varchar primary key, name varchar, segment varchar)",
                    "create table field (number integer primary key, name varchar not null,"
                            + " type varchar not null)",
                    "create table stage_event (account varchar not null, stage varchar, day date"
                            + " not null)",
                    "create table placement (account varchar primary key, stage varchar not null,"
                            + " day date not null, note varchar not null)",
                    "create table lifecycle_state (account varchar not null, lifecycle varchar not"
                            + " null, state varchar not null, since date not null)",
                    "create table goal (id varchar primary key, account varchar not null, name"
                            + " varchar not null, unit varchar not null, target double)",
                    "create table goal_benchmark (goal varchar not null, day integer not null,"
                            + " value double not null)",
                    "create table goal_actual (goal varchar not null, day date not null, value"
                            + " double not null)",
                    "create table remembered (name varchar primary key, text varchar not null)",
                    "create table asking (day date not null, source varchar not null, accounts"
                            + " bigint not null, notes varchar not null)");

    private final Path file;
    private final Path work;
    private final Engine engine;

    private AccountsFile(Path file, Path work, Engine engine) {
        this.file = file;
        this.work = work;
        this.engine = engine;
    }

    /// Where the accounts of a map lie.
    public static Path beside(Path map) {
        var name = String.valueOf(map.getFileName());
        int end = name.lastIndexOf('.');
        return map.resolveSibling((end > 0 ? name.substring(0, end) : name) + EXTENSION);
    }

    /// Opens the file, or makes it where there is none.
    ///
    /// @param work a folder for what does not fit into memory
    public static Attempt<AccountsFile> open(Path file, Path work) {
        return Attempt.of(() -> {
            boolean isNew = !Files.exists(file);
            var engine = FileTrouble.opened(file, work);
            try {
                if (isNew) {
                    make(engine);
                } else {
                    check(file, engine);
                }
            } catch (ProblemException problem) {
                engine.close();
                throw problem;
            }
            return new AccountsFile(file, work, engine);
        });
    }

    private static void make(Engine engine) throws ProblemException {
        engine.run(Sql.of("begin transaction"));
        for (String table : TABLES) {
            engine.run(Sql.of(table));
        }
        engine.run(Sql.of("insert into format values ({})", VERSION));
        engine.run(Sql.of("commit"));
    }

    private static void check(Path file, Engine engine) throws ProblemException {
        if (FileTrouble.breaksOff(file, engine)) {
            throw new ProblemException(new Problem.FileDamaged(file));
        }
        boolean ours =
                engine.row(
                        Sql.of(
                                "select count(*) from duckdb_tables() where table_name = 'format'"
                                        + " and not temporary"),
                        row -> row.getLong(1) == 1);
        if (!ours) {
            throw new ProblemException(new Problem.FileDamaged(file));
        }
        var versions = engine.rows(Sql.of("select version from format"), row -> row.getInt(1));
        if (versions.size() != 1) {
            throw new ProblemException(new Problem.FileDamaged(file));
        }
        if (versions.getFirst() > VERSION) {
            throw new ProblemException(new Problem.FileTooNew(file, versions.getFirst()));
        }
    }

    public Path file() {
        return file;
    }

    Engine engine() {
        return engine;
    }

    Path work() {
        return work;
    }

    /// Changes that belong together; none is made where one of them fails.
    void together(Changes changes) throws ProblemException {
        engine.run(Sql.of("begin transaction"));
        try {
            changes.make();
        } catch (ProblemException problem) {
            engine.run(Sql.of("rollback"));
            throw problem;
        }
        engine.run(Sql.of("commit"));
    }

    /// Some changes.
    @FunctionalInterface
    interface Changes {
        void make() throws ProblemException;
    }

    /// The accounts and events in the file, to put questions to; empty before any were taken in.
    public Attempt<Optional<Data>> data() {
        return Attempt.of(() -> {
            var assignment = KeptColumns.assignment(engine);
            if (assignment.isEmpty()) {
                return Optional.empty();
            }
            var data =
                    Data.of(new Source.KeptAccounts(file), assignment.get())
                            .with(new Placements(this).stages());
            boolean events =
                    engine.row(
                            Sql.of("select count(*) from stage_event"), row -> row.getLong(1) > 0);
            return Optional.of(
                    events ? data.with(new Source.KeptEvents(file), KeptColumns.EVENTS) : data);
        });
    }

    @Override
    public void close() {
        engine.close();
    }
}
