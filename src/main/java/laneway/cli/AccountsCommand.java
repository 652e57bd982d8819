// SPDX-License-Identifier: Apache-2.0
package laneway.cli;

import laneway.accounts.Attempt;
import laneway.accounts.Problem;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.answer.Data;
import laneway.accounts.answer.Inquiry;
import laneway.accounts.answer.Report;
import laneway.accounts.source.Assignment;
import laneway.accounts.source.EventAssignment;
import laneway.accounts.source.Preview;
import laneway.accounts.source.Previews;
import laneway.accounts.source.Source;
import laneway.data.DataFiles;
import laneway.edit.KeepAnswer;
import laneway.edit.Result;
import laneway.file.DataFolder;
import laneway.file.JsonRecords;
import laneway.file.MapFiles;
import laneway.file.SaveOutcome;
import laneway.model.JourneyMap;
import laneway.model.Stage;
import laneway.model.StageCount;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// Puts the questions of a map to data, and keeps the answers in a map.
@Command(
        name = "accounts",
        resourceBundle = "laneway.cli",
        mixinStandardHelpOptions = true,
        header = "${bundle:accounts.header}",
        exitCodeListHeading = "%n${bundle:exitCodes}%n",
        exitCodeList = {
            "0:${bundle:accounts.exit.0}",
            "1:${bundle:accounts.exit.1}",
            "2:${bundle:accounts.exit.2}"
        })
final class AccountsCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private Commands parent;

    @Mixin private final MapArgument map = new MapArgument();

    @Parameters(index = "1", arity = "1..2", paramLabel = "DATA", descriptionKey = "accounts.data")
    private List<Path> data = List.of();

    @Option(names = "--to", paramLabel = "MAP", descriptionKey = "accounts.to")
    private @Nullable Path target;

    @Option(names = "--day", paramLabel = "DATE", descriptionKey = "accounts.day")
    private LocalDate day = LocalDate.now(ZoneId.systemDefault());

    @Option(names = "--json", descriptionKey = "accounts.json")
    private boolean json;

    @Option(names = "--force", descriptionKey = "accounts.force")
    private boolean force;

    @Override
    public Integer call() {
        var opening = map.open();
        var shown = opening.shown();
        if (shown.isEmpty()) {
            say(CliWords.of("named", map.file(), CheckCommand.sentenceOf(opening)));
            return Commands.UNREADABLE;
        }
        if (target != null && Files.exists(target) && !force && !parent.mayReplace(target)) {
            say(CliWords.of("export.exists", target));
            return Commands.FAILED;
        }
        var work = DataFolder.ofThisUser().resolve("work");
        return switch (Attempt.of(() -> ask(shown.get(), work))) {
            case Attempt.Failed<Report>(Problem problem) -> {
                say(problem.sentence());
                yield Commands.FAILED;
            }
            case Attempt.Done<Report>(Report report) -> {
                report.notes().forEach(note -> say(note.sentence()));
                tell(shown.get(), report);
                yield target == null ? Commands.DONE : keep(shown.get(), report, target);
            }
        };
    }

    private Report ask(JourneyMap asked, Path work) throws ProblemException {
        var stop = new Stop();
        var accounts = source(data.getFirst());
        var preview = Previews.of(accounts, work, stop).orThrow();
        var all = Data.of(accounts, assignment(preview));
        if (data.size() > 1) {
            var events = source(data.getLast());
            var shown = Previews.of(events, work, stop).orThrow();
            var assignment =
                    EventAssignment.suggested(shown)
                            .orElseThrow(() -> unclear(events, CliWords.of("accounts.noEvents")));
            all = all.with(events, assignment);
        }
        return new Inquiry(all, day, work, stop).ask(asked).orThrow();
    }

    private static Source source(Path file) throws ProblemException {
        return DataFiles.sources(file).orThrow().getFirst();
    }

    private static Assignment assignment(Preview preview) throws ProblemException {
        try {
            return Assignment.suggested(preview);
        } catch (IllegalArgumentException _) {
            throw new ProblemException(
                    new Problem.Unreadable(preview.source(), CliWords.of("accounts.noId")));
        }
    }

    private static ProblemException unclear(Source source, String why) {
        return new ProblemException(new Problem.Unreadable(source.name(), why));
    }

    private void tell(JourneyMap asked, Report report) {
        var out = spec.commandLine().getOut();
        var rows = new ArrayList<Map<String, Object>>();
        for (StageCount count : report.answer().stages()) {
            rows.add(fields(asked, count));
        }
        if (json) {
            out.println(JsonRecords.of(rows));
            return;
        }
        out.println(
                CliWords.of(
                        "accounts.count", report.answer().accounts(), report.answer().source()));
        for (StageCount count : report.answer().stages()) {
            if (count.segment().isEmpty()) {
                out.println(line(asked, count));
            }
        }
    }

    private static String line(JourneyMap asked, StageCount count) {
        var days = count.days();
        return CliWords.of(
                "accounts.stage",
                name(asked, count),
                count.accounts(),
                days == null ? 0 : 1,
                days == null ? 0 : days.median(),
                count.entered() == 0 ? 0 : 1,
                count.entered() == 0 ? 0 : (double) count.wentOn() / count.entered(),
                count.entered() == 0 ? 0 : (double) count.lost() / count.entered());
    }

    private static Map<String, Object> fields(JourneyMap asked, StageCount count) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("stage", name(asked, count));
        fields.put("segment", count.segment());
        fields.put("accounts", count.accounts());
        var days = count.days();
        if (days != null) {
            fields.put("median", days.median());
            fields.put("lowerQuartile", days.lowerQuartile());
            fields.put("upperQuartile", days.upperQuartile());
        }
        fields.put("entered", count.entered());
        fields.put("wentOn", count.wentOn());
        fields.put("remaining", count.remaining());
        fields.put("lost", count.lost());
        return fields;
    }

    private static String name(JourneyMap asked, StageCount count) {
        return count.stage() == null
                ? CliWords.of("accounts.nowhere")
                : asked.stage(count.stage()).map(Stage::name).orElse("");
    }

    private int keep(JourneyMap asked, Report report, Path file) {
        var measured =
                report.actuals().stream()
                        .map(it -> new KeepAnswer.Measured(it.metric(), it.actual()))
                        .toList();
        if (!(new KeepAnswer(report.answer(), measured).applyTo(asked)
                instanceof Result.Edited edited)) {
            throw new IllegalStateException("answers can always be kept");
        }
        return switch (MapFiles.onThisMachine().save(edited.map(), file)) {
            case SaveOutcome.Saved _ -> {
                say(CliWords.of("accounts.kept", file));
                yield Commands.DONE;
            }
            case SaveOutcome outcome -> {
                say(CliWords.of("named", file, outcome.sentence()));
                yield Commands.FAILED;
            }
        };
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println(sentence);
    }
}
