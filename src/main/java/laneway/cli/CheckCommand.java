// SPDX-License-Identifier: Apache-2.0
package laneway.cli;

import laneway.file.Opening;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// Says in one sentence whether a map is sound.
@Command(
        name = "check",
        resourceBundle = "laneway.cli",
        mixinStandardHelpOptions = true,
        header = "${bundle:check.header}",
        exitCodeListHeading = "%n${bundle:exitCodes}%n",
        exitCodeList = {
            "0:${bundle:check.exit.0}",
            "1:${bundle:check.exit.1}",
            "2:${bundle:check.exit.2}"
        })
final class CheckCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs
    private CommandSpec spec;

    @Mixin private final MapArgument map = new MapArgument();

    @Override
    public Integer call() {
        var opening = map.open();
        int exit = exitCodeOf(opening);
        var to =
                exit == Commands.UNREADABLE
                        ? spec.commandLine().getErr()
                        : spec.commandLine().getOut();
        to.println(CliWords.of("named", map.file(), sentenceOf(opening)));
        return exit;
    }

    static int exitCodeOf(Opening opening) {
        return switch (opening) {
            case Opening.Opened _ -> Commands.DONE;
            case Opening.OpenedWithRepairs _, Opening.TooNew _ -> Commands.FAILED;
            case Opening.NotOurs _, Opening.Damaged _, Opening.Unreadable _ -> Commands.UNREADABLE;
        };
    }

    static String sentenceOf(Opening opening) {
        return opening instanceof Opening.Opened ? CliWords.of("valid") : opening.sentence().text();
    }
}
