// SPDX-License-Identifier: Apache-2.0

package laneway.file.backup;

import laneway.file.ContentHash;
import laneway.file.MapFormat;
import laneway.model.JourneyMap;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the file of a map held at some time.
///
/// @param file the copy; its name says all but the size
/// @param at when it was copied away
/// @param bytes the size of the copy
public record Version(Path file, Instant at, Why why, Counts counts, long bytes) {
    /// How much there is in a map.
    public record Counts(int stages, int lanes, int cards) {
        static final Counts NONE = new Counts(0, 0, 0);

        static Counts of(JourneyMap map) {
            return new Counts(map.stages().size(), map.lanes().size(), map.cards().size());
        }
    }

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT);
    private static final Pattern NAME =
            Pattern.compile(
                    "(\\d{8}T\\d{9}Z)-([a-z_]+)-(\\d{1,9})-(\\d{1,9})-(\\d{1,9})-[0-9a-f]{16}\\."
                            + MapFormat.EXTENSION);

    /// Whether it was a whole map when it was kept.
    public boolean isWhole() {
        return why != Why.DAMAGED;
    }

    /// How a copy is called.
    static String nameOf(Instant at, Why why, Counts counts, ContentHash hash) {
        return String.format(
                Locale.ROOT,
                "%s-%s-%d-%d-%d-%s.%s",
                TIME.format(at.atOffset(ZoneOffset.UTC)),
                why.name().toLowerCase(Locale.ROOT),
                counts.stages(),
                counts.lanes(),
                counts.cards(),
                hash.value().substring(0, 16),
                MapFormat.EXTENSION);
    }

    /// The version that a file is; empty where the file is something else.
    static Optional<Version> of(Path file, long bytes) {
        var name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        var counts =
                new Counts(
                        Integer.parseInt(name.group(3)),
                        Integer.parseInt(name.group(4)),
                        Integer.parseInt(name.group(5)));
        try {
            var at = LocalDateTime.parse(name.group(1), TIME).toInstant(ZoneOffset.UTC);
            return why(name.group(2)).map(why -> new Version(file, at, why, counts, bytes));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Why> why(String name) {
        return Arrays.stream(Why.values())
                .filter(why -> why.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
