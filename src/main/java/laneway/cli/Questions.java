// SPDX-License-Identifier: Apache-2.0
package laneway.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Asks the user on the console; in a script, where nobody can answer, the answer is no.
final class Questions {
    private Questions() {}

    static Predicate<Path> onTheConsole() {
        return file ->
                Optional.ofNullable(System.console())
                        .filter(console -> console.isTerminal())
                        .map(console -> console.readLine("%s", CliWords.of("replace", file) + " "))
                        .filter(Questions::isYes)
                        .isPresent();
    }

    static boolean isYes(String answer) {
        String given = answer.strip().toLowerCase(Locale.ROOT);
        return !given.isEmpty() && CliWords.of("replace.yes").startsWith(given);
    }
}
