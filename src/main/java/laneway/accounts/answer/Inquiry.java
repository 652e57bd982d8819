// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import laneway.accounts.Attempt;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.answer.Listing.Group;
import laneway.accounts.answer.Listing.Listed;
import laneway.accounts.answer.Report.RuleCount;
import laneway.accounts.source.OpenData;
import laneway.model.Answer;
import laneway.model.AnswerId;
import laneway.model.JourneyMap;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Puts the questions of a map to data.
///
/// It takes its time: call it from a thread that nobody waits for.
public final class Inquiry {
    private final Data data;
    private final LocalDate day;
    private final Path work;
    private final Stop stop;

    /// @param day of asking; what lies after it is not known yet
    /// @param work a folder for what does not fit into memory
    public Inquiry(Data data, LocalDate day, Path work, Stop stop) {
        this.data = data;
        this.day = day;
        this.work = work;
        this.stop = stop;
    }

    /// What rules did, and what to know about the data.
    public record Placement(List<RuleCount> rules, List<Note> notes) {}

    /// Everything that the map asks.
    public Attempt<Report> ask(JourneyMap map) {
        return Attempt.of(() -> {
            try (var open = OpenData.open(data.sources(), work, stop)) {
                return report(map, open);
            }
        });
    }

    /// What the rules of the map do, while they are being edited.
    public Attempt<Placement> place(JourneyMap map) {
        return Attempt.of(() -> {
            try (var open = OpenData.open(data.sources(), work, stop)) {
                var frame = frame(map, open);
                var rules = new Placing(frame, data.placed()).define();
                return new Placement(rules, List.copyOf(frame.notes()));
            }
        });
    }

    /// Hands over the accounts behind a number, by name.
    ///
    /// @param segment of which accounts; empty for all
    /// @return how many there were
    public Attempt<Long> list(JourneyMap map, Group group, String segment, Consumer<Listed> taker) {
        return Attempt.of(() -> {
            try (var open = OpenData.open(data.sources(), work, stop)) {
                var frame = frame(map, open);
                new Placing(frame, data.placed()).define();
                var count = new AtomicLong();
                new Listing(frame)
                        .each(
                                group,
                                segment,
                                listed -> {
                                    count.incrementAndGet();
                                    taker.accept(listed);
                                });
                return count.get();
            }
        });
    }

    private Frame frame(JourneyMap map, OpenData open) throws ProblemException {
        var tables = open.tables();
        var frame =
                new AccountRows(open.engine(), tables.getFirst(), data.assignment())
                        .define(map, day);
        if (data.events().isPresent()) {
            var events = data.events().get();
            new EventRows(frame, tables.getLast(), events.assignment()).define();
        } else {
            EventRows.defineNone(frame);
        }
        return frame;
    }

    private Report report(JourneyMap map, OpenData open) throws ProblemException {
        var frame = frame(map, open);
        var rules = new Placing(frame, data.placed()).define();
        var stages = new StageCounts(frame);
        stages.ask();
        var paths = new PathCounts(frame).ask();
        var actuals = new Measures(frame).ask();
        var columns = Columns.of(frame);
        var answer =
                new Answer(
                        AnswerId.random(),
                        day,
                        data.label(),
                        stages.accounts(),
                        stages.counts(),
                        stages.flows(),
                        paths,
                        new Associations(columns, frame.segments(), stop).find(),
                        new Contrasts(columns, frame.segments(), stop).find());
        return new Report(answer, actuals, rules, frame.notes());
    }
}
