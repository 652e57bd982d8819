// SPDX-License-Identifier: Apache-2.0
package laneway.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Laneway's commands.
@Command(
        name = "laneway-cli",
        resourceBundle = "laneway.cli",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "${bundle:header}",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ExportCommand.class,
            InfoCommand.class,
            InsightCommand.class,
            AccountsCommand.class,
            CheckCommand.class
        })
public final class Commands implements Runnable {
    /// All is well.
    static final int DONE = 0;

    /// Something was not done, or is not as it should be.
    static final int FAILED = 1;

    /// The map could not be read.
    static final int UNREADABLE = 2;

    /// The arguments make no sense (EX_USAGE of sysexits).
    static final int USAGE = 64;

    /// The program itself failed (EX_SOFTWARE of sysexits).
    static final int BROKEN = 70;

    private static final Logger LOG = Logger.getLogger("laneway.cli");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private CommandSpec spec;

    private final Predicate<Path> mayReplace;

    Commands(Predicate<Path> mayReplace) {
        this.mayReplace = mayReplace;
    }

    /// Runs a command.
    ///
    /// @return the exit code
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        return run(arguments, out, err, Questions.onTheConsole());
    }

    static int run(
            String[] arguments, PrintStream out, PrintStream err, Predicate<Path> mayReplace) {
        var line = new CommandLine(new Commands(mayReplace));
        line.setOut(writer(out));
        line.setErr(writer(err));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Commands::explain);
        line.setExecutionExceptionHandler(Commands::apologise);
        return line.execute(arguments);
    }

    private static PrintWriter writer(PrintStream stream) {
        Charset charset = stream.charset();
        return new PrintWriter(stream, true, charset);
    }

    /// Usage errors: one sentence, and where to read more.
    private static int explain(ParameterException problem, String[] arguments) {
        var command = problem.getCommandLine();
        String said = String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
        String sentence = said.endsWith(".") ? said : said + ".";
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(CliWords.of("usage", sentence, name));
        return USAGE;
    }

    /// What nobody foresaw: one sentence; the rest is for the log.
    private static int apologise(
            Exception problem, CommandLine command, CommandLine.ParseResult arguments) {
        LOG.log(Level.FINE, "a command failed", problem);
        command.getErr().println(CliWords.of("broken", String.valueOf(problem)));
        return BROKEN;
    }

    boolean mayReplace(Path file) {
        return mayReplace.test(file);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
