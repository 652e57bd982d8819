// SPDX-License-Identifier: Apache-2.0

package laneway.file.journal;

import laneway.file.ContentHash;
import laneway.model.MapId;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// The first frame of a journal: what the edits behind it were made on.
///
/// @param document whose map it is
/// @param title of the map, for a list of what was found
/// @param file where the document is kept; empty for one that was never saved
/// @param saved the content of that file when the journal began; empty where the map differed from
///   it already
/// @param base the content of the map beside the journal
/// @param carried how many frames were written together with this one; without all of them the
///   journal never began
/// @param began when
public record Header(
        MapId document,
        String title,
        Optional<Path> file,
        Optional<ContentHash> saved,
        ContentHash base,
        int carried,
        Instant began) {
    private static final String FORMAT = "laneway-journal 1";
    private static final int LINES = 8;

    byte[] bytes() {
        var text =
                String.join(
                        "\n",
                        FORMAT,
                        document.value(),
                        title.replace('\n', ' '),
                        file.map(Path::toString).orElse("").replace('\n', '\0'),
                        saved.map(ContentHash::value).orElse(""),
                        base.value(),
                        Integer.toString(carried),
                        began.toString());
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Empty where the bytes are something else.
    static Optional<Header> read(byte[] bytes) {
        var lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        if (lines.length != LINES || !lines[0].equals(FORMAT)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Header(
                            new MapId(lines[1]),
                            lines[2],
                            some(lines[3]).map(file -> Path.of(file.replace('\0', '\n'))),
                            some(lines[4]).map(ContentHash::new),
                            new ContentHash(lines[5]),
                            Integer.parseInt(lines[6]),
                            Instant.parse(lines[7])));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
