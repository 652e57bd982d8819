// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import laneway.accounts.Attempt;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.answer.Data;
import laneway.accounts.answer.Inquiry;
import laneway.accounts.answer.Report;
import laneway.accounts.file.AccountsFile;
import laneway.accounts.file.Memory;
import laneway.accounts.file.Placements;
import laneway.model.JourneyMap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// Asks data beside the screen's thread, and remembers beside the map how it was asked.
///
/// @param work a folder for what does not fit into memory
record Asking(Path work) {
    /// What came of it.
    ///
    /// @param unremembered why the data has to be chosen again next time; empty where it need not
    record Asked(Report report, String unremembered) {}

    /// @param file that of the map, once it has one
    Attempt<Asked> ask(Data data, JourneyMap map, Optional<Path> file, LocalDate day, Stop stop) {
        return Attempt.of(() -> {
            var kept = file.map(AccountsFile::beside);
            var whole = kept.isPresent() ? withHands(data, kept.get()) : data;
            var report = new Inquiry(whole, day, work, stop).ask(map).orThrow();
            var remembered = kept.map(it -> remember(data, report, it));
            return new Asked(report, remembered.map(Asking::trouble).orElse(""));
        });
    }

    /// What the rules of a map do, without asking anything else.
    ///
    /// @param file that of the map, once it has one
    Attempt<Inquiry.Placement> place(
            Data data, JourneyMap map, Optional<Path> file, LocalDate day, Stop stop) {
        return Attempt.of(() -> {
            var kept = file.map(AccountsFile::beside);
            var whole = kept.isPresent() ? withHands(data, kept.get()) : data;
            return new Inquiry(whole, day, work, stop).place(map).orThrow();
        });
    }

    /// What was asked last of a map in a file; empty where it was nothing, or nothing that can be
    /// found again.
    Attempt<Optional<Data>> last(Path map) {
        return Attempt.of(() -> {
            var file = AccountsFile.beside(map);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            try (var open = AccountsFile.open(file, work).orThrow()) {
                return new Memory(open).last().orThrow();
            }
        });
    }

    /// What people said of single accounts counts for data from anywhere.
    private Data withHands(Data data, Path file) throws ProblemException {
        if (!Files.exists(file)) {
            return data;
        }
        try (var open = AccountsFile.open(file, work).orThrow()) {
            return data.with(new Placements(open).stages());
        }
    }

    private Attempt<Report> remember(Data data, Report report, Path file) {
        return Attempt.of(() -> {
            try (var open = AccountsFile.open(file, work).orThrow()) {
                var memory = new Memory(open);
                memory.keep(data).orThrow();
                return memory.note(report).orThrow();
            }
        });
    }

    private static String trouble(Attempt<Report> remembered) {
        return switch (remembered) {
            case Attempt.Done<Report> _ -> "";
            case Attempt.Failed<Report>(var problem) -> problem.sentence();
        };
    }
}
