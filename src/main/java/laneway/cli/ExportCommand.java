// SPDX-License-Identifier: Apache-2.0
package laneway.cli;

import laneway.export.Export;
import laneway.export.ExportFile;
import laneway.export.ExportFile.Existing;
import laneway.export.ExportOutcome;
import laneway.export.Progress;
import laneway.file.Opening;
import laneway.layers.Overlays;
import laneway.layout.Showing;
import laneway.model.JourneyMap;
import laneway.model.PathSet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Writes a map as files of other kinds.
@Command(
        name = "export",
        resourceBundle = "laneway.cli",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "${bundle:export.header}",
        footer = "${bundle:export.footer}")
final class ExportCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private Commands parent;

    @Mixin private final MapArgument map = new MapArgument();

    @Option(names = "--to", required = true, paramLabel = "FILE", descriptionKey = "export.to")
    private List<Path> targets = List.of();

    @Option(names = "--force", descriptionKey = "export.force")
    private boolean force;

    @Mixin private final ExportChoices choices = new ExportChoices();

    @Override
    public Integer call() {
        var kinds = targets.stream().map(this::kindOf).toList();
        EnumSet.copyOf(kinds).forEach(kind -> Thread.startVirtualThread(kind::warmUp));
        var opening = map.open();
        var shown = opening.shown();
        if (shown.isEmpty() || opening instanceof Opening.Damaged) {
            say(CliWords.of("named", map.file(), CheckCommand.sentenceOf(opening)));
            return Commands.UNREADABLE;
        }
        if (!(opening instanceof Opening.Opened)) {
            say(CliWords.of("named", map.file(), opening.sentence().text()));
        }
        var source = source(shown.get());
        if (source.isEmpty()) {
            return Commands.FAILED;
        }
        int exit = Commands.DONE;
        for (int i = 0; i < kinds.size(); i++) {
            if (!isWritten(kinds.get(i).prepare(source.get(), choices), targets.get(i))) {
                exit = Commands.FAILED;
            }
        }
        return exit;
    }

    /// Empty where the map has no view or paths of the name that was given, which has been said
    /// then.
    private Optional<ExportSource> source(JourneyMap shown) {
        var paths = choices.paths().flatMap(name -> paths(shown, name));
        if (paths.isEmpty() && choices.paths().isPresent()) {
            var known = shown.pathSets().stream().map(PathSet::name).toList();
            say(
                    CliWords.of(
                            known.isEmpty() ? "export.paths.none" : "export.paths.unknown",
                            map.file(),
                            choices.paths().get(),
                            String.join(", ", known)));
            return Optional.empty();
        }
        if (choices.view().isEmpty()) {
            return Optional.of(source(shown, Optional.empty(), paths));
        }
        var name = choices.view().get();
        var view = ViewOfMap.find(shown, name);
        if (view.isEmpty()) {
            var known = ViewOfMap.names(shown);
            say(
                    known.isEmpty()
                            ? CliWords.of("export.view.none", map.file(), name)
                            : CliWords.of(
                                    "export.view.unknown",
                                    map.file(),
                                    name,
                                    String.join(", ", known)));
            return Optional.empty();
        }
        var showing = ViewOfMap.showing(shown, view.get());
        return Optional.of(source(shown, Optional.of(showing), paths));
    }

    private static Optional<PathSet> paths(JourneyMap shown, String name) {
        return shown.pathSets().stream()
                .filter(set -> set.name().strip().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private ExportSource source(
            JourneyMap shown, Optional<Showing> showing, Optional<PathSet> paths) {
        return new ExportSource(
                shown, showing, choices.date(), () -> Overlays.of(shown, choices.layers(), paths));
    }

    private boolean isWritten(ExportKind.Prepared prepared, Path target) {
        return switch (prepared) {
            case ExportKind.Impossible(String sentence) -> {
                say(CliWords.of("named", target, sentence));
                yield false;
            }
            case ExportKind.Ready ready -> {
                var outcome = write(ready.export(), target);
                if (outcome instanceof ExportOutcome.Written) {
                    var out = spec.commandLine().getOut();
                    out.println(outcome.sentence());
                    ready.notes().forEach(out::println);
                    yield true;
                }
                say(sentenceOf(outcome));
                yield false;
            }
        };
    }

    private ExportOutcome write(Export export, Path target) {
        boolean replace = force || (Files.isRegularFile(target) && parent.mayReplace(target));
        return ExportFile.onThisMachine()
                .write(
                        export,
                        target,
                        replace ? Existing.REPLACE : Existing.KEEP,
                        Progress.unwatched());
    }

    private static String sentenceOf(ExportOutcome outcome) {
        return outcome instanceof ExportOutcome.Exists(Path file)
                ? CliWords.of("export.exists", file)
                : outcome.sentence();
    }

    private ExportKind kindOf(Path target) {
        return ExportKind.of(target)
                .orElseThrow(() ->
                        new ParameterException(
                                spec.commandLine(), CliWords.of("export.kind", target)));
    }

    private void say(String sentence) {
        spec.commandLine().getErr().println(sentence);
    }
}
