// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.source.Reading.DayOrder;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The ways in which a day is written, as far as a text shows them.
enum Notation {
    /// 2025-03-12, 2025/03/12, perhaps with a time behind.
    ISO("\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}([T ].*)?"),
    /// 20250312.
    COMPACT("(19|20|21)\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])"),
    /// 12 Mar 2025, 12-Mar-25.
    MONTH_AS_WORD("\\d{1,2}[ .-]+[A-Za-z]{3,9}[ ,.-]+(\\d{4}|\\d{2})([T, ]+\\d.*)?"),
    /// Mar 12, 2025.
    WORD_FIRST("[A-Za-z]{3,9} \\d{1,2},? \\d{4}"),
    /// 12.03.2025, always with the day first.
    POINTS("\\d{1,2}\\.\\d{1,2}\\.(\\d{4}|\\d{2})([T, ]+\\d.*)?"),
    /// 12/03/2025 or 12-03-2025, of which the text does not say whether the day comes first.
    SLASHES("\\d{1,2}([/-])\\d{1,2}\\1(\\d{4}|\\d{2})([T, ]+\\d.*)?"),
    /// 45728, the days that Excel counts.
    SERIAL("[1-9]\\d{4}(\\.\\d+)?");

    private static final List<String> WITHOUT_ORDER =
            List.of(
                    "%d.%m.%y",
                    "%d.%m.%Y",
                    "%Y%m%d",
                    "%d %b %y",
                    "%d %b %Y",
                    "%d %B %y",
                    "%d %B %Y",
                    "%d. %b %Y",
                    "%d. %B %Y",
                    "%d-%b-%y",
                    "%d-%b-%Y",
                    "%b %d, %Y",
                    "%B %d, %Y",
                    "%b %d %Y",
                    "%B %d %Y");
    private static final List<String> DAY_FIRST =
            List.of("%d/%m/%y", "%d/%m/%Y", "%d-%m-%y", "%d-%m-%Y");
    private static final List<String> MONTH_FIRST =
            List.of("%m/%d/%y", "%m/%d/%Y", "%m-%d-%y", "%m-%d-%Y");
    private static final Pattern TWO_DIGITS = Pattern.compile(".*[./ -]\\d{2}([T, ]+\\d+:.*)?");

    private final Pattern shape;

    Notation(String shape) {
        this.shape = Pattern.compile(shape);
    }

    /// The notation that a text seems to be in.
    static Optional<Notation> of(String text) {
        return Stream.of(values()).filter(it -> it.shape.matcher(text).matches()).findFirst();
    }

    /// Whether a day is written with two digits of its year.
    static boolean isShort(String text) {
        return of(text).filter(it -> it != ISO && it != COMPACT && it != SERIAL).isPresent()
                && TWO_DIGITS.matcher(text).matches();
    }

    /// What the engine tries, one after the other.
    static List<String> formats(DayOrder order) {
        return Stream.concat(
                        WITHOUT_ORDER.stream(),
                        (order == DayOrder.DAY_FIRST ? DAY_FIRST : MONTH_FIRST).stream())
                .toList();
    }
}
