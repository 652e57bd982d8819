// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.FieldType;

/// How the texts of a column become values.
///
/// @param order of dates such as 03/04/2025; unused where a notation says it
/// @param mark of decimals
public record Reading(FieldType type, DayOrder order, DecimalMark mark) {
    public static final Reading TEXT = of(FieldType.TEXT);
    public static final Reading NUMBER = of(FieldType.NUMBER);
    public static final Reading DATE = of(FieldType.DATE);
    public static final Reading FLAG = of(FieldType.FLAG);

    /// What comes first in a date of three numbers.
    public enum DayOrder {
        DAY_FIRST,
        MONTH_FIRST
    }

    /// What stands before the decimals of a number.
    public enum DecimalMark {
        POINT,
        COMMA
    }

    private static Reading of(FieldType type) {
        return new Reading(type, DayOrder.DAY_FIRST, DecimalMark.POINT);
    }
}
