// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import laneway.accounts.Attempt;
import laneway.accounts.FieldType;
import laneway.accounts.Postgres;
import laneway.accounts.Problem;
import laneway.accounts.Stop;
import laneway.accounts.answer.Data;
import laneway.accounts.answer.Inquiry;
import laneway.accounts.answer.Note;
import laneway.accounts.answer.Report;
import laneway.accounts.source.Assignment.AssignedField;
import laneway.model.MapBuilder;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class ServerTablesTest {
    private static final Assignment ASSIGNMENT =
            new Assignment(
                    "id",
                    "",
                    "",
                    List.of(
                            new AssignedField("since", Reading.DATE),
                            new AssignedField("use", Reading.NUMBER)));

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
    void aTableShowsItsColumnsAndRows() throws Exception {
        running().run("create table shown (\"I d\" integer, since date, \"on\" boolean, t text)");
        running().run("insert into shown values (1, '2026-01-02', true, ' a ')");
        var preview = Previews.of(table("shown"), folder.resolve("work"), new Stop()).orThrow();
        assertThat(preview.rows()).containsExactly(List.of("1", "2026-01-02", "true", "a"));
        assertThat(preview.columns())
                .extracting(column -> column.reading().type())
                .containsExactly(FieldType.NUMBER, FieldType.DATE, FieldType.FLAG, FieldType.TEXT);
    }

    /// An engine that fails at a text that is no date is not handed any.
    @Test
    void textsThatAreNoValuesAreCountedAsMissing() throws Exception {
        running().run("create table texts (id text, since text, use text)");
        running()
                .run(
                        "insert into texts values ('a', '2024-02-29', '1.5'),"
                                + " ('b', '2023-02-29', '1,5'), ('c', 'soon', 'much')");
        var report = ask("texts").orThrow();
        assertThat(report.answer().accounts()).isEqualTo(3);
        assertThat(report.notes())
                .extracting(note -> note instanceof Note.Unread it ? it.count() : 0)
                .containsExactly(2L, 2L);
    }

    @Test
    void aTableWhoseColumnsHaveChangedIsAProblem() throws Exception {
        running().run("create table changed (id text, since date)");
        assertThat(problem("changed")).isEqualTo(new Problem.ColumnGone("changed", "use"));
    }

    @Test
    void aTableThatIsGoneIsAProblem() {
        var server = running().server();
        assertThat(problem("gone"))
                .isEqualTo(new Problem.TableGone("postgres on " + server.host(), "gone"));
    }

    @Test
    void aTableThatThisUserMayNotReadIsAProblem() throws Exception {
        running().run("create table secret (id text, since date, use integer)");
        running().run("create user guest password 'guest'");
        var it = running().server();
        var guest =
                new laneway.accounts.sql.Server(
                        it.dialect(),
                        it.host(),
                        it.port(),
                        it.database(),
                        "guest",
                        new laneway.accounts.sql.Server.Secret.Typed("guest"));
        var asked = ask(new Source.Table(guest, "", "secret"));
        assertThat(asked).isInstanceOf(Attempt.Failed.class);
        assertThat(((Attempt.Failed<Report>) asked).problem()).isInstanceOf(Problem.Refused.class);
    }

    @Test
    void whatLiesApartIsNotAskedTogether() throws Exception {
        running().run("create table apart (id text, since date, use integer)");
        var file = java.nio.file.Files.writeString(folder.resolve("e.csv"), "account,stage,day\n");
        var data =
                Data.of(table("apart"), ASSIGNMENT)
                        .with(
                                new Source.Delimited(file, TextForm.of(file)),
                                new EventAssignment("account", "stage", "day", Reading.DATE));
        assertThat(
                        new Inquiry(data, LocalDate.EPOCH, folder.resolve("work"), new Stop())
                                .ask(MapBuilder.aMap().build()))
                .isEqualTo(new Attempt.Failed<>(new Problem.Apart("apart", "e.csv")));
    }

    private static Postgres running() {
        assumeTrue(postgres.isPresent(), "PostgreSQL is not installed");
        return postgres.orElseThrow();
    }

    private static Source.Table table(String name) {
        return new Source.Table(running().server(), "", name);
    }

    private static Attempt<Report> ask(String table) {
        return ask(table(table));
    }

    private static Attempt<Report> ask(Source source) {
        return new Inquiry(
                        Data.of(source, ASSIGNMENT),
                        LocalDate.of(2026, 6, 1),
                        folder.resolve("work"),
                        new Stop())
                .ask(MapBuilder.aSmallMap().build());
    }

    private static Problem problem(String table) {
        return switch (ask(table)) {
            case Attempt.Failed<Report>(Problem problem) -> problem;
            case Attempt.Done<Report>(Report report) -> throw new AssertionError(report);
        };
    }
}
