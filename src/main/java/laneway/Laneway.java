// SPDX-License-Identifier: Apache-2.0
package laneway;

import laneway.cli.Commands;
import laneway.desktop.DesktopApplication;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/// Starts Laneway: the command line for one of its commands, else the window.
///
/// It is no JavaFX `Application`: Java refuses to start one of those from the class path.
public final class Laneway {
    private static final Set<String> COMMANDS =
            Set.of(
                    "export",
                    "info",
                    "insight",
                    "accounts",
                    "check",
                    "help",
                    "--help",
                    "-h",
                    "--version",
                    "-V");

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("laneway.start");

    private Laneway() {}

    public static void main(String[] arguments) {
        // Before any AWT class loads: on macOS a second event loop would start beside JavaFX's.
        System.setProperty("java.awt.headless", "true");
        Logs.begin();
        SharedArchive.deleteStale();
        System.exit(start(List.of(arguments)));
    }

    private static int start(List<String> arguments) {
        if (isCommand(arguments)) {
            return command(arguments);
        }
        var screen = Screen.find();
        if (screen != Screen.READY) {
            return withoutWindow(screen, arguments);
        }
        try {
            return window(arguments);
        } catch (UnsupportedOperationException refusal) {
            return withoutWindow(Screen.behind(refusal).orElseThrow(() -> refusal), arguments);
        }
    }

    static boolean isCommand(List<String> arguments) {
        return !arguments.isEmpty() && COMMANDS.contains(arguments.getFirst());
    }

    private static int withoutWindow(Screen screen, List<String> arguments) {
        System.err.println(
                WORDS.getString(screen == Screen.NO_GTK ? "start.noGtk" : "start.noDisplay"));
        var folder = Optional.ofNullable(System.getProperty("laneway.firstLook"));
        if (folder.isEmpty()) {
            System.err.println(WORDS.getString("start.commands"));
            return 1;
        }
        if (screen == Screen.NO_GTK) {
            return 1;
        }
        System.out.println(WORDS.getString("start.firstLook"));
        // A folder that cannot be made is named by the export itself.
        boolean _ = new File(folder.get()).mkdirs();
        return command(firstLook(arguments, Path.of(folder.get())));
    }

    /// The export that shows a map to someone whose machine has no screen.
    static List<String> firstLook(List<String> arguments, Path folder) {
        var map = arguments.isEmpty() ? "samples/administrator.laneway" : arguments.getFirst();
        var name = Path.of(map).getFileName().toString().replaceFirst("\\.laneway$", "");
        var targets =
                Stream.of("pdf", "xlsx", "png")
                        .flatMap(kind -> Stream.of("--to", folder.resolve(name + "." + kind) + ""));
        return Stream.concat(Stream.of("export", map, "--force"), targets).toList();
    }

    private static int command(List<String> arguments) {
        return Commands.run(arguments.toArray(String[]::new), System.out, System.err);
    }

    private static int window(List<String> arguments) {
        DesktopApplication.open(arguments);
        return 0;
    }
}
