// SPDX-License-Identifier: Apache-2.0
package laneway.cli;

import laneway.file.Opening;
import laneway.file.Repair;
import laneway.model.JourneyMap;
import laneway.model.Persona;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.List;
import java.util.concurrent.Callable;

/// Tells what a map holds: its cards by stage and lane, and what came of reading it.
@Command(
        name = "info",
        resourceBundle = "laneway.cli",
        mixinStandardHelpOptions = true,
        header = "${bundle:info.header}")
final class InfoCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Mixin private final MapArgument map = new MapArgument();

    @Override
    public Integer call() {
        var opening = map.open();
        var shown = opening.shown();
        if (shown.isEmpty()) {
            var sentence = CheckCommand.sentenceOf(opening);
            spec.commandLine().getErr().println(CliWords.of("named", map.file(), sentence));
            return Commands.UNREADABLE;
        }
        var out = spec.commandLine().getOut();
        describe(shown.get()).forEach(out::println);
        out.println();
        new CountTable(shown.get()).lines().forEach(out::println);
        out.println();
        out.println(CheckCommand.sentenceOf(opening));
        repairsOf(opening).forEach(repair -> out.println("  " + repair.sentence().text()));
        return opening instanceof Opening.Damaged ? Commands.UNREADABLE : Commands.DONE;
    }

    private static List<String> describe(JourneyMap map) {
        String title =
                map.about().title().isBlank() ? CliWords.of("untitled") : map.about().title();
        var persona = map.persona(map.about().target()).map(Persona::name);
        return List.of(
                title,
                CliWords.of(
                        "info.counts",
                        map.cards().size(),
                        map.stages().size(),
                        map.lanes().size(),
                        map.touchpoints().size(),
                        persona.isPresent() ? 1 : 0,
                        persona.orElse("")));
    }

    private static List<Repair> repairsOf(Opening opening) {
        return opening instanceof Opening.OpenedWithRepairs repaired
                ? repaired.repairs()
                : List.of();
    }
}
