// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import laneway.accounts.FieldType;
import laneway.accounts.source.Reading;
import laneway.accounts.source.Reading.DayOrder;
import laneway.accounts.source.Reading.DecimalMark;

import java.util.Locale;

/// The ways to read a column that the user can choose from.
enum ReadingChoice {
    TEXT,
    NUMBER_POINT,
    NUMBER_COMMA,
    DAY_FIRST,
    MONTH_FIRST,
    FLAG;

    Reading reading() {
        return switch (this) {
            case TEXT -> Reading.TEXT;
            case NUMBER_POINT -> Reading.NUMBER;
            case NUMBER_COMMA ->
                    new Reading(FieldType.NUMBER, DayOrder.DAY_FIRST, DecimalMark.COMMA);
            case DAY_FIRST -> Reading.DATE;
            case MONTH_FIRST ->
                    new Reading(FieldType.DATE, DayOrder.MONTH_FIRST, DecimalMark.POINT);
            case FLAG -> Reading.FLAG;
        };
    }

    /// The one that a reading comes from.
    static ReadingChoice of(Reading reading) {
        return switch (reading.type()) {
            case TEXT -> TEXT;
            case FLAG -> FLAG;
            case NUMBER -> reading.mark() == DecimalMark.COMMA ? NUMBER_COMMA : NUMBER_POINT;
            case DATE -> reading.order() == DayOrder.MONTH_FIRST ? MONTH_FIRST : DAY_FIRST;
        };
    }

    String title() {
        return CustomerWords.say("reading." + name().toLowerCase(Locale.ROOT));
    }
}
