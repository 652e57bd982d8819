// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import laneway.bench.MovingBoard.Pace;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The whole benchmark: prints a table and writes it as JSON.
///
/// Arguments are the numbers of cards to measure; without any, 200, 1,000, 5,000 and 20,000. The
/// word `session` instead measures ten minutes of work at 5,000 cards, `accounts` the answers about
/// a million of them.
public final class Bench {

    private static final List<Integer> SIZES = List.of(200, 1_000, 5_000, 20_000);
    private static final String SESSION = "session";
    private static final String ACCOUNTS = "accounts";
    private static final int ALL_ACCOUNTS = 1_000_000;
    private static final int CARDS_OF_A_SESSION = 5_000;
    private static final Path FILE = Path.of("target", "bench.json");

    private Bench() {}

    public static void main(String[] arguments) {
        var wanted = List.of(arguments);
        var sizes =
                wanted.isEmpty()
                        ? SIZES
                        : wanted.stream()
                                .filter(argument -> !argument.equals(SESSION))
                                .filter(argument -> !argument.equals(ACCOUNTS))
                                .map(Integer::valueOf)
                                .toList();
        var program = Program.packed(Path.of("target", "bench"));
        var scenarios = scenarios(program, sizes);
        if (wanted.contains(SESSION)) {
            scenarios.add(new TenMinutes(program, CARDS_OF_A_SESSION));
        }
        if (wanted.contains(ACCOUNTS)) {
            scenarios.add(new AccountsBench(ALL_ACCOUNTS));
        }
        var out = System.out;
        Display.open()
                .ifPresentOrElse(
                        display -> measure(scenarios, display, out),
                        () -> out.println("Xvfb is not installed: apt install xvfb"));
    }

    private static List<Scenario> scenarios(Program program, List<Integer> sizes) {
        var scenarios = new ArrayList<Scenario>();
        for (int cards : sizes) {
            for (var pace : Pace.values()) {
                scenarios.add(new MovingBoard(program, cards, pace));
            }
            scenarios.add(new WholeProgram(program, cards));
            scenarios.add(new Json(cards));
            scenarios.add(new Finding(cards));
            scenarios.add(new AllFindings(cards));
            scenarios.add(new WholeCommand(program, cards, "pdf", "2.5 at 5,000"));
            scenarios.add(new WholeCommand(program, cards, "xlsx", "3 at 5,000"));
        }
        return scenarios;
    }

    private static void measure(List<Scenario> scenarios, Display display, PrintStream out) {
        var rows = new ArrayList<Row>();
        try (display) {
            out.println(Row.tableHead());
            for (var scenario : scenarios) {
                for (var row : scenario.measure(display)) {
                    out.println(row.table());
                    rows.add(row);
                }
            }
        }
        var json =
                rows.stream().map(Row::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, json);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        out.println("Written to " + FILE);
    }
}
