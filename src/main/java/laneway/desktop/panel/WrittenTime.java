// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import laneway.desktop.words.Words;
import laneway.insight.Times;
import laneway.model.Limits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads times as people write them: "3 days", "1.5 h", "20 min"; a bare number is days.
final class WrittenTime {
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,7}(?:[.,]\\d{1,4})?)\\s*(\\p{L}*)\\.?");
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;

    private WrittenTime() {}

    /// Empty for what is no time, or one that is too long.
    static Optional<Duration> read(String text) {
        var found = TIME.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!found.matches()) {
            return Optional.empty();
        }
        var amount = new BigDecimal(found.group(1).replace(',', '.'));
        return secondsOf(found.group(2))
                .map(seconds ->
                        amount.multiply(BigDecimal.valueOf(seconds))
                                .setScale(0, RoundingMode.HALF_UP)
                                .longValueExact())
                .filter(seconds -> seconds <= (long) Limits.DAYS * DAY)
                .map(Duration::ofSeconds);
    }

    private static Optional<Integer> secondsOf(String unit) {
        return switch (unit) {
            case "s", "sec", "second", "seconds" -> Optional.of(1);
            case "m", "min", "mins", "minute", "minutes" -> Optional.of(MINUTE);
            case "h", "hr", "hrs", "hour", "hours" -> Optional.of(HOUR);
            case "", "d", "day", "days" -> Optional.of(DAY);
            case "w", "week", "weeks" -> Optional.of(7 * DAY);
            default -> Optional.empty();
        };
    }

    /// A time that [#read] reads as the same one.
    static String say(Duration time) {
        var said = Times.say(time);
        return read(said).filter(time::equals).isPresent()
                ? said
                : Words.say("field.time.seconds", time.toSeconds());
    }
}
