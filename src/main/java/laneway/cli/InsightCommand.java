// SPDX-License-Identifier: Apache-2.0
package laneway.cli;

import laneway.file.JsonRecords;
import laneway.file.MapFiles;
import laneway.insight.Comparison;
import laneway.insight.Finding;
import laneway.insight.FindingKind;
import laneway.insight.Findings;
import laneway.insight.Gap;
import laneway.model.JourneyMap;
import laneway.model.PartId;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/// Tells what can be found out about a map, the heaviest first.
@Command(
        name = "insight",
        resourceBundle = "laneway.cli",
        mixinStandardHelpOptions = true,
        header = "${bundle:insight.header}",
        exitCodeListHeading = "%n${bundle:exitCodes}%n",
        exitCodeList = {
            "0:${bundle:insight.exit.0}",
            "2:${bundle:insight.exit.2}",
            "3:${bundle:insight.exit.3}"
        })
final class InsightCommand implements Callable<Integer> {
    private static final int TOO_HEAVY = 3;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Mixin private final MapArgument map = new MapArgument();

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "insight.kind")
    private List<String> kinds = List.of();

    @Option(names = "--json", descriptionKey = "insight.json")
    private boolean json;

    @Option(names = "--dismissed", descriptionKey = "insight.dismissed")
    private boolean dismissed;

    @Option(names = "--fail-on", paramLabel = "WEIGHT", descriptionKey = "insight.failOn")
    private @Nullable Integer failOn;

    @Option(names = "--ideal", paramLabel = "MAP", descriptionKey = "insight.ideal")
    private @Nullable Path ideal;

    @Override
    public Integer call() {
        kinds.forEach(this::check);
        var opening = map.open();
        var shown = opening.shown();
        if (shown.isEmpty()) {
            var sentence = CheckCommand.sentenceOf(opening);
            spec.commandLine().getErr().println(CliWords.of("named", map.file(), sentence));
            return Commands.UNREADABLE;
        }
        if (ideal != null) {
            return compare(shown.get(), ideal);
        }
        var findings = findings(shown.get());
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonRecords.of(findings.stream().map(InsightCommand::fields).toList()));
        } else {
            out.println(CliWords.of("insight.count", findings.size()));
            findings.forEach(finding -> out.println(line(finding)));
        }
        return failOn != null && findings.stream().anyMatch(it -> it.weight() > failOn)
                ? TOO_HEAVY
                : Commands.DONE;
    }

    private int compare(JourneyMap shown, Path file) {
        var opening = MapFiles.onThisMachine().open(file);
        if (opening.shown().isEmpty()) {
            var sentence = CheckCommand.sentenceOf(opening);
            spec.commandLine().getErr().println(CliWords.of("named", file, sentence));
            return Commands.UNREADABLE;
        }
        var gaps = Comparison.of(shown, opening.shown().get());
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(JsonRecords.of(gaps.stream().map(InsightCommand::fields).toList()));
        } else {
            out.println(CliWords.of("insight.gaps", gaps.size()));
            for (Gap gap : gaps) {
                out.println(CliWords.of("insight.gap", gap.sentence(), gap.covered() ? 1 : 0));
            }
        }
        return Commands.DONE;
    }

    private static Map<String, Object> fields(Gap gap) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("kind", nameOf(gap.kind()));
        fields.put("stage", gap.stage());
        fields.put("reason", gap.sentence());
        fields.put("covered", gap.covered() ? "yes" : "no");
        fields.put("ids", gap.parts().stream().map(PartId::value).toList());
        return fields;
    }

    private List<Finding> findings(JourneyMap shown) {
        var today = LocalDate.now(ZoneId.systemDefault());
        var all = dismissed ? Findings.all(shown, today) : Findings.open(shown, today);
        return all.stream()
                .filter(finding -> kinds.isEmpty() || kinds.stream().anyMatch(isA(finding)))
                .toList();
    }

    private static Predicate<String> isA(Finding finding) {
        return name ->
                name.equals(nameOf(finding.kind())) || name.equals(nameOf(finding.kind().topic()));
    }

    private void check(String kind) {
        var known = new TreeSet<String>();
        Arrays.stream(FindingKind.values())
                .forEach(value -> known.addAll(List.of(nameOf(value), nameOf(value.topic()))));
        if (!known.contains(kind)) {
            throw new ParameterException(
                    spec.commandLine(),
                    CliWords.of("insight.kind.unknown", kind, String.join(", ", known)));
        }
    }

    private static String line(Finding finding) {
        return "%3d  %-20s  %s"
                .formatted(finding.weight(), nameOf(finding.kind()), finding.reason());
    }

    private static Map<String, Object> fields(Finding finding) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("kind", nameOf(finding.kind()));
        fields.put("topic", nameOf(finding.kind().topic()));
        fields.put("weight", finding.weight());
        fields.put("reason", finding.reason());
        fields.put("ids", finding.parts().stream().map(PartId::value).toList());
        return fields;
    }

    private static String nameOf(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
