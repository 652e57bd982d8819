// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.timer;

import laneway.desktop.words.Words;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// Spans of time as people type, read and hear them.
final class Spans {
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,3})(?:[.,](\\d))?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{0,3}):([0-5]\\d)");

    private Spans() {}

    /// What somebody typed: minutes as `7` or `1.5`, or `2:30`; empty where it is no span.
    static Optional<Duration> typed(String text) {
        var clock = CLOCK.matcher(text.strip());
        if (clock.matches()) {
            int minutes = clock.group(1).isEmpty() ? 0 : Integer.parseInt(clock.group(1));
            return counted(minutes * 60L + Integer.parseInt(clock.group(2)));
        }
        var minutes = MINUTES.matcher(text.strip());
        if (minutes.matches()) {
            int tenths = minutes.group(2) == null ? 0 : Integer.parseInt(minutes.group(2));
            return counted(Integer.parseInt(minutes.group(1)) * 60L + tenths * 6L);
        }
        return Optional.empty();
    }

    private static Optional<Duration> counted(long seconds) {
        var span = Duration.ofSeconds(seconds);
        return span.isPositive() && span.compareTo(Countdown.LONGEST) <= 0
                ? Optional.of(span)
                : Optional.empty();
    }

    /// Whole seconds, of which the last one that has begun counts.
    static long seconds(Duration left) {
        return left.plusMillis(999).toSeconds();
    }

    /// As digits: `4:05`, or `1:04:05` from an hour on.
    static String digits(Duration left) {
        long seconds = seconds(left);
        long hours = seconds / 3600;
        return hours > 0
                ? "%d:%02d:%02d".formatted(hours, seconds / 60 % 60, seconds % 60)
                : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    /// As words.
    static String spoken(Duration left) {
        long seconds = seconds(left);
        return Words.say("timer.left", seconds / 60, seconds % 60);
    }
}
