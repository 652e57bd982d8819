// SPDX-License-Identifier: Apache-2.0

package laneway.file.lock;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Who holds a document, as the file beside it says.
///
/// @param token of this one hold; no other ever has it
/// @param since when the document was opened, by the clock of the holder's computer
/// @param heartbeat how often the holder gave a sign of life
public record Holder(Presence who, String token, Instant since, long heartbeat) {
    private static final String FORMAT = "laneway-lock 1";
    private static final String END = ".";
    private static final int LINES = 10;

    /// Always as long for one token, so that a heartbeat can be written over the one before.
    byte[] bytes() {
        var text =
                String.join(
                        "\n",
                        FORMAT,
                        line(who.user()),
                        line(who.host()),
                        line(who.machine()),
                        Long.toString(who.process()),
                        line(who.started()),
                        token,
                        since.toString(),
                        String.format(Locale.ROOT, "%015d", heartbeat),
                        END);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }

    /// Empty where the bytes are something else, or not all of them were written yet.
    static Optional<Holder> read(byte[] bytes) {
        var lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
        if (lines.length != LINES || !lines[0].equals(FORMAT) || !lines[LINES - 1].equals(END)) {
            return Optional.empty();
        }
        try {
            var who =
                    new Presence(lines[1], lines[2], lines[3], Long.parseLong(lines[4]), lines[5]);
            return Optional.of(
                    new Holder(who, lines[6], Instant.parse(lines[7]), Long.parseLong(lines[8])));
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    Holder beating() {
        return new Holder(who, token, since, heartbeat + 1);
    }

    boolean isSameHold(Holder other) {
        return token.equals(other.token);
    }
}
