// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.words;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Says when something was, as people say it.
public final class Moments {
    private Moments() {}

    /// Such as "today at 14:05".
    public static String say(Instant when) {
        return say(when, Clock.system(ZoneId.systemDefault()));
    }

    static String say(Instant when, Clock clock) {
        var then = when.atZone(clock.getZone());
        var today = LocalDate.now(clock);
        var locale = Locale.getDefault(Locale.Category.FORMAT);
        var time =
                then.format(
                        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale));
        var date = then.toLocalDate();
        if (date.equals(today)) {
            return Words.say("moment.today", time);
        }
        if (date.equals(today.minusDays(1))) {
            return Words.say("moment.yesterday", time);
        }
        return Words.say(
                "moment.other",
                date.format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)),
                time);
    }

    /// Such as "20 minutes ago".
    public static String ago(Instant when) {
        return ago(when, Clock.system(ZoneId.systemDefault()));
    }

    static String ago(Instant when, Clock clock) {
        var time = Duration.between(when, clock.instant());
        if (time.toMinutes() < 1) {
            return Words.say("moment.now");
        }
        if (time.toHours() < 1) {
            return Words.say("moment.minutes", time.toMinutes());
        }
        return time.toDays() < 1
                ? Words.say("moment.hours", time.toHours())
                : Words.say("moment.days", time.toDays());
    }
}
