// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import laneway.accounts.Attempt;
import laneway.accounts.MadeUp;
import laneway.accounts.MadeUpMap;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.answer.Data;
import laneway.accounts.answer.Inquiry;
import laneway.accounts.answer.Report;
import laneway.accounts.source.Source;
import laneway.accounts.sql.DuckDb;
import laneway.accounts.sql.Sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Puts all questions of a map to made-up accounts with up to five events each, and stops one
/// asking in its midst.
///
/// @param cards how many accounts
record AccountsBench(int cards) implements Scenario {
    private static final int ROUNDS = 3;
    private static final int STOPS = 5;
    private static final Path FOLDER = Path.of("target", "bench", "accounts");

    @Override
    public List<Row> measure(Display display) {
        try {
            Files.createDirectories(FOLDER);
            return measure();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (ProblemException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private List<Row> measure() throws IOException, ProblemException {
        var madeUp = new MadeUp(1, cards);
        var accounts = MadeUp.csv(madeUp.accounts(), FOLDER.resolve("accounts.csv"));
        var events = MadeUp.csv(madeUp.events(), FOLDER.resolve("events.csv"));
        var text = MadeUp.data(accounts, events);
        var packed = MadeUp.data(packed(accounts.file()), packed(events.file()));
        var rows = new ArrayList<Row>();
        rows.add(answers("all answers about accounts, CSV", text, "12 at 1,000,000"));
        rows.add(answers("all answers about accounts, Parquet", packed, "4 at 1,000,000"));
        rows.add(stops(text));
        rows.add(Memory.most("memory of the answers, at most", cards, "<= 1,500"));
        return rows;
    }

    private static Source packed(Path text) throws ProblemException {
        var file = text.resolveSibling(text.getFileName() + ".parquet");
        var first = text.resolveSibling("tmp_" + file.getFileName());
        try (var engine =
                DuckDb.inMemory(FOLDER, List.of(text, file, first), "bench", new Stop())) {
            engine.run(
                    Sql.of(
                            "copy (select * from read_csv("
                                    + DuckDb.text(text.toAbsolutePath().toString())
                                    + ", header = true)) to "
                                    + DuckDb.text(file.toAbsolutePath().toString())
                                    + " (format parquet)"));
        }
        return new Source.Parquet(file);
    }

    private Row answers(String name, Data data, String goal) throws ProblemException {
        var seconds = new Samples();
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            asked(data, new Stop()).orThrow();
            seconds.add((System.nanoTime() - start) / 1e9);
        }
        return seconds.row(name, cards, "s", goal);
    }

    private Row stops(Data data) {
        var millis = new Samples();
        for (int i = 0; i < STOPS; i++) {
            var stop = new Stop();
            var later = CompletableFuture.delayedExecutor(500L * (i + 1), TimeUnit.MILLISECONDS);
            var requested =
                    CompletableFuture.supplyAsync(
                            () -> {
                                long now = System.nanoTime();
                                stop.request();
                                return now;
                            },
                            later);
            if (asked(data, stop) instanceof Attempt.Failed) {
                millis.addNanosAsMillis(System.nanoTime() - requested.join());
            }
        }
        return millis.row("stop asking", cards, "ms", "<= 500");
    }

    private static Attempt<Report> asked(Data data, Stop stop) {
        return new Inquiry(data, MadeUp.TODAY, FOLDER.resolve("work"), stop)
                .ask(MadeUpMap.asking());
    }
}
