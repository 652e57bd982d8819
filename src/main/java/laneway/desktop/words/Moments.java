// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.words;

import java.time.Clock;
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
}
