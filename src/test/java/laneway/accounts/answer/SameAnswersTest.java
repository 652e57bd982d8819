// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import laneway.accounts.MadeUp;
import laneway.accounts.MadeUpMap;
import laneway.accounts.Postgres;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.answer.Report.RuleCount;
import laneway.accounts.source.Rows;
import laneway.accounts.source.Source;
import laneway.accounts.sql.DuckDb;
import laneway.accounts.sql.Sql;
import laneway.model.Answer;
import laneway.model.AnswerId;
import laneway.model.StageId;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/// The same questions give the same answers, wherever the same rows lie.
class SameAnswersTest {
    private static final MadeUp MADE_UP = new MadeUp(7, 2_000);

    private static final String TABLE =
            "create table accounts (\"Account ID\" text, \"Name\" text, \"Segment\" text,"
                    + " \"Contract start\" date, \"Licence use\" numeric(12, 2), \"Seats\" integer,"
                    + " \"Renewed\" boolean, \"December start\" boolean, \"Noise A\" bigint,"
                    + " \"Noise B\" real, \"Noise C\" text, \"Beta tester\" text)";

    @TempDir static Path folder;
    private static Report expected;

    @BeforeAll
    static void askTextFiles() throws ProblemException, IOException {
        MadeUp.csv(MADE_UP.accounts(), folder.resolve("accounts.csv"));
        MadeUp.csv(MADE_UP.events(), folder.resolve("events.csv"));
        expected = report(given(MADE_UP.accounts(), MADE_UP.events()));
    }

    @Test
    void theAnswersSaySomething() {
        assertThat(expected.answer().accounts()).isEqualTo(MADE_UP.size());
        assertThat(expected.answer().associations()).isNotEmpty();
        assertThat(expected.answer().paths()).isNotEmpty();
        assertThat(expected.actuals())
                .as("none of a segment that is not in the stage")
                .hasSize(6 * 4 - 1);
        assertThat(expected.rules()).allMatch(it -> it.takes() > 0 && it.takes() <= it.fits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "parquet", "json"})
    void filesOfEveryKindAnswerLikeRowsOfAWorkbook(String kind) throws Exception {
        var accounts = written("accounts", kind);
        var events = written("events", kind);
        var said = report(MadeUp.data(accounts, events).with(placed()));
        assertThat(plain(said)).isEqualTo(plain(expected));
    }

    @Test
    void postgresqlAnswersLikeFiles() throws Exception {
        var postgres = Postgres.start(folder);
        assumeTrue(postgres.isPresent(), "PostgreSQL is not installed");
        try (var server = postgres.get()) {
            server.run(TABLE);
            server.run("create table events (\"Account\" text, \"Stage\" text, \"Date\" date)");
            server.fill("accounts", MADE_UP.accounts());
            server.fill("events", MADE_UP.events());
            var data =
                    MadeUp.data(
                            new Source.Table(server.server(), "", "accounts"),
                            new Source.Table(server.server(), "public", "events"));
            assertThat(plain(report(data.with(placed())))).isEqualTo(plain(expected));
        }
    }

    private static Source written(String name, String kind)
            throws ProblemException, IOException, SQLException {
        var text = folder.resolve(name + ".csv");
        var file = folder.resolve(name + "." + kind);
        if (!Files.exists(file)) {
            var first = folder.resolve("tmp_" + file.getFileName());
            try (var engine =
                    DuckDb.inMemory(
                            folder.resolve("work"),
                            List.of(text, file, first),
                            "test",
                            new Stop())) {
                engine.run(
                        Sql.of(
                                "copy (select * from read_csv('"
                                        + text
                                        + "', header = true)) to '"
                                        + file
                                        + "' (format "
                                        + kind
                                        + ")"));
            }
        }
        return switch (kind) {
            case "parquet" -> new Source.Parquet(file);
            case "json" -> new Source.Json(file);
            default -> new Source.Delimited(text, laneway.accounts.source.TextForm.of(text));
        };
    }

    private static Data given(Rows accounts, Rows events) {
        return MadeUp.data(
                        new Source.Given("accounts", accounts), new Source.Given("events", events))
                .with(placed());
    }

    private static Map<String, StageId> placed() {
        var stages = MadeUpMap.asking().stages();
        return Map.of("A1", stages.getFirst().id(), "A2", stages.getLast().id());
    }

    private static Report report(Data data) throws ProblemException {
        return new Inquiry(data, MadeUp.TODAY, folder.resolve("work"), new Stop())
                .ask(MadeUpMap.asking())
                .orThrow();
    }

    private record Plain(Answer answer, List<Report.Measured> actuals, List<RuleCount> rules) {}

    /// Without what each asking has of its own.
    private static Plain plain(Report report) {
        var answer = Answer.SOURCE.with(report.answer(), "");
        return new Plain(
                new Answer(
                        new AnswerId("answer"),
                        answer.date(),
                        "",
                        answer.accounts(),
                        answer.stages(),
                        answer.flows(),
                        answer.paths(),
                        answer.associations(),
                        answer.contrasts()),
                report.actuals(),
                report.rules());
    }
}
