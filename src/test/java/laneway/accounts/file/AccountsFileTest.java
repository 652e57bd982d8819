// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.file;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.accounts.Attempt;
import laneway.accounts.MadeUp;
import laneway.accounts.MadeUpMap;
import laneway.accounts.Problem;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.answer.Data;
import laneway.accounts.answer.Inquiry;
import laneway.accounts.answer.Report;
import laneway.accounts.file.Goals.Goal;
import laneway.accounts.file.Goals.Reached;
import laneway.accounts.file.Imports.Taken;
import laneway.accounts.file.Lifecycles.State;
import laneway.accounts.file.Placements.Placement;
import laneway.accounts.source.Source;
import laneway.model.Benchmark;
import laneway.model.LifecycleId;
import laneway.model.StageId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class AccountsFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final MadeUp MADE_UP = new MadeUp(3, 500);

    @TempDir Path folder;

    @Test
    void liesBesideTheMap() {
        assertThat(AccountsFile.beside(Path.of("a", "b.c.laneway")))
                .isEqualTo(Path.of("a", "b.c.laneway-accounts"));
    }

    @Test
    void theKeptAccountsAnswerLikeTheDataTheyCameFrom() throws Exception {
        var data = data(MADE_UP);
        var expected = report(data);
        try (var file = open()) {
            new Imports(file).take(data, MadeUpMap.asking(), new Stop()).orThrow();
            var kept = report(file.data().orThrow().orElseThrow());
            assertThat(kept.answer().stages()).isEqualTo(expected.answer().stages());
            assertThat(kept.answer().flows()).isEqualTo(expected.answer().flows());
            assertThat(kept.answer().paths()).isEqualTo(expected.answer().paths());
            assertThat(kept.answer().associations()).isEqualTo(expected.answer().associations());
            assertThat(kept.answer().contrasts()).isEqualTo(expected.answer().contrasts());
            assertThat(kept.actuals()).isEqualTo(expected.actuals());
            assertThat(kept.rules()).isEqualTo(expected.rules());
        }
    }

    @Test
    void whatIsTakenInAgainChangesNothing() throws Exception {
        try (var file = open()) {
            var imports = new Imports(file);
            var first = imports.take(data(MADE_UP), MadeUpMap.bare(), new Stop()).orThrow();
            assertThat(first).returns(500L, Taken::added).returns(0L, Taken::updated);
            assertThat(first.events()).isPositive();
            var second = imports.take(data(MADE_UP), MadeUpMap.bare(), new Stop()).orThrow();
            assertThat(second)
                    .returns(0L, Taken::added)
                    .returns(500L, Taken::updated)
                    .returns(0L, Taken::events);
            var more =
                    imports.take(data(new MadeUp(3, 600)), MadeUpMap.bare(), new Stop()).orThrow();
            assertThat(more).returns(100L, Taken::added).returns(500L, Taken::updated);
        }
    }

    @Test
    void whatIsStoppedIsNotTakenInByHalves() throws Exception {
        try (var file = open()) {
            var stop = new Stop();
            stop.request();
            var taken = new Imports(file).take(data(MADE_UP), MadeUpMap.bare(), stop);
            assertThat(taken).isEqualTo(new Attempt.Failed<>(new Problem.Stopped()));
            assertThat(file.data().orThrow()).isEmpty();
        }
    }

    @Test
    void whatPeopleSayOfAccountsIsThereAfterwards() throws Exception {
        var placement = new Placement("A1", new StageId("stage-2"), TODAY, "said so");
        var goal =
                new Goal(
                        "g1",
                        "A1",
                        "Tasks a week",
                        "tasks",
                        20.0,
                        List.of(new Benchmark(30, 5), new Benchmark(90, 15)),
                        List.of(new Reached(TODAY, 7)));
        var risk = new LifecycleId("risk");
        try (var file = open()) {
            new Placements(file).put(List.of(placement)).orThrow();
            new Placements(file).put(List.of(placement)).orThrow();
            new Goals(file).put(goal).orThrow();
            new Goals(file).put(goal).orThrow();
            var states = new Lifecycles(file);
            states.enter(new State("A1", risk, "open", TODAY.minusDays(3))).orThrow();
            states.enter(new State("A1", risk, "closed", TODAY)).orThrow();
            states.enter(new State("A1", risk, "closed", TODAY)).orThrow();
        }
        try (var file = open()) {
            assertThat(new Placements(file).all().orThrow()).containsExactly(placement);
            assertThat(new Goals(file).of("A1").orThrow()).containsExactly(goal);
            assertThat(new Lifecycles(file).of("A1").orThrow())
                    .extracting(State::state)
                    .containsExactly("closed", "open");
            assertThat(new Lifecycles(file).counts(TODAY.minusDays(1)).orThrow())
                    .containsExactly(new Lifecycles.Count(risk, "open", 1));
            new Placements(file).remove(List.of("A1")).orThrow();
            assertThat(new Placements(file).all().orThrow()).isEmpty();
        }
    }

    @Test
    void aHandPlacesKeptAccounts() throws Exception {
        try (var file = open()) {
            new Imports(file).take(data(MADE_UP), MadeUpMap.bare(), new Stop()).orThrow();
            var first = MadeUpMap.bare().stages().getFirst().id();
            new Placements(file).put(List.of(new Placement("A7", first, TODAY, ""))).orThrow();
            assertThat(file.data().orThrow().orElseThrow().placed()).containsEntry("A7", first);
        }
    }

    @Test
    void whereTheDataWasAndWhatItsColumnsAreIsRemembered() throws Exception {
        var accounts = MadeUp.csv(MADE_UP.accounts(), folder.resolve("a\tb.csv"));
        var events = MadeUp.csv(MADE_UP.events(), folder.resolve("e.csv"));
        var data = MadeUp.data(accounts, events);
        try (var file = open()) {
            new Memory(file).keep(data).orThrow();
            assertThat(new Memory(file).last().orThrow()).contains(data);
        }
    }

    @Test
    void eventsThatWereNotAskedAgainAreNotRemembered() throws Exception {
        var accounts = MadeUp.csv(MADE_UP.accounts(), folder.resolve("a.csv"));
        var events = MadeUp.csv(MADE_UP.events(), folder.resolve("e.csv"));
        var both = MadeUp.data(accounts, events);
        var one = Data.of(both.accounts(), both.assignment());
        try (var file = open()) {
            new Memory(file).keep(both).orThrow();
            new Memory(file).keep(one).orThrow();
            assertThat(new Memory(file).last().orThrow()).contains(one);
        }
    }

    @Test
    void askingsAreNoted() throws Exception {
        try (var file = open()) {
            new Memory(file).note(report(data(MADE_UP))).orThrow();
            assertThat(new Memory(file).askings().orThrow())
                    .singleElement()
                    .returns(500L, Memory.Asking::accounts);
        }
    }

    @Test
    void aDamagedFileIsLeftAsItIs() throws Exception {
        var file =
                Files.writeString(
                        place(), "this is no database at all, but long enough".repeat(500));
        assertThat(problem()).isEqualTo(new Problem.FileDamaged(file));
        assertThat(Files.readString(file)).startsWith("this is no database");
    }

    @Test
    void aFileThatBreaksOffIsLeftAsItIs() throws Exception {
        try (var file = open()) {
            new Imports(file).take(data(MADE_UP), MadeUpMap.bare(), new Stop()).orThrow();
        }
        var bytes = Files.readAllBytes(place());
        Files.write(place(), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        var half = Files.readAllBytes(place());
        var opened = AccountsFile.open(place(), folder.resolve("work"));
        if (opened instanceof Attempt.Done<AccountsFile>(var file)) {
            file.close();
        }
        assertThat(opened).isInstanceOf(Attempt.Failed.class);
        assertThat(Files.readAllBytes(place())).isEqualTo(half);
    }

    @Test
    void aFileOfANewerVersionIsLeftAsItIs() throws Exception {
        try (var file = open()) {
            file.engine().run(laneway.accounts.sql.Sql.of("update format set version = 2"));
        }
        assertThat(problem()).isEqualTo(new Problem.FileTooNew(place(), 2));
    }

    @Test
    void anotherDatabaseIsNoAccountsFile() throws Exception {
        try (var engine =
                laneway.accounts.sql.DuckDb.inFile(
                        place(), folder.resolve("work"), List.of(), "x", new Stop())) {
            engine.run(laneway.accounts.sql.Sql.of("create table other (n integer)"));
        }
        assertThat(problem()).isEqualTo(new Problem.FileDamaged(place()));
    }

    private Path place() {
        return folder.resolve("map.laneway-accounts");
    }

    private AccountsFile open() throws ProblemException {
        return AccountsFile.open(place(), folder.resolve("work")).orThrow();
    }

    private Problem problem() {
        return switch (AccountsFile.open(place(), folder.resolve("work"))) {
            case Attempt.Failed<AccountsFile>(Problem problem) -> problem;
            case Attempt.Done<AccountsFile>(AccountsFile file) ->
                    throw new AssertionError("opened " + file.file());
        };
    }

    private static Data data(MadeUp madeUp) {
        return MadeUp.data(
                new Source.Given("accounts", madeUp.accounts()),
                new Source.Given("events", madeUp.events()));
    }

    private Report report(Data data) throws ProblemException {
        return new Inquiry(data, MadeUp.TODAY, folder.resolve("work"), new Stop())
                .ask(MadeUpMap.asking())
                .orThrow();
    }
}
