// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.Problem;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Writes a text file anew for the engine, which reads UTF-8 only.
final class Utf8Copy {
    private static final int LETTERS = 1 << 16;

    private Utf8Copy() {}

    /// The copy in the folder for work; empty where the file is in UTF-8 as it is.
    static Optional<Path> of(Source.Delimited source, Path work, Stop stop)
            throws ProblemException {
        if (source.form().encoding().equals(StandardCharsets.UTF_8)) {
            return Optional.empty();
        }
        try {
            Files.createDirectories(work);
            var copy = Files.createTempFile(work, "text-", ".csv");
            try {
                write(source, copy, stop);
            } catch (IOException | ProblemException problem) {
                Files.deleteIfExists(copy);
                throw problem;
            }
            return Optional.of(copy);
        } catch (IOException problem) {
            throw new ProblemException(
                    new Problem.Unreadable(source.name(), String.valueOf(problem.getMessage())),
                    problem);
        }
    }

    private static void write(Source.Delimited source, Path copy, Stop stop)
            throws IOException, ProblemException {
        try (var stream = TextForm.stream(source.file());
                var reader =
                        new BufferedReader(
                                new InputStreamReader(stream, source.form().encoding()));
                var writer = Files.newBufferedWriter(copy)) {
            var letters = new char[LETTERS];
            for (int count = reader.read(letters); count >= 0; count = reader.read(letters)) {
                stop.check();
                writer.write(letters, 0, count);
            }
        }
    }
}
