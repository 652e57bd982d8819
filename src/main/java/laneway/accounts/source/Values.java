// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.FieldType;
import laneway.accounts.source.Reading.DayOrder;
import laneway.accounts.source.Reading.DecimalMark;
import laneway.accounts.sql.Dialect;
import laneway.accounts.sql.DuckDb;
import laneway.accounts.sql.Sql;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// Reads the values of columns in the engine's words.
public final class Values {
    /// Dates beyond stand for "never" or "always" in the systems that write them.
    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    public static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    static final List<String> YES = List.of("true", "yes", "y", "t", "1", "x", "on", "ja", "oui");
    static final List<String> NO = List.of("false", "no", "n", "f", "0", "off", "nein", "non");

    /// A day in ISO form that is in the calendar, for engines that fail at others.
    private static final String DAY_OF_CALENDAR =
            "^([0-9]{4}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
                    + "|[0-9]{4}-(0[469]|11)-(0[1-9]|[12][0-9]|30)"
                    + "|[0-9]{4}-02-(0[1-9]|1[0-9]|2[0-8])"
                    + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])"
                    + "|([02468][048]|[13579][26])00)-02-29)";

    private static final String PLAIN_NUMBER = "^[-+]?[0-9]{1,15}([.][0-9]{1,15})?$";

    /// What may stand around the digits of a number: spaces of all kinds, groups in the Swiss way,
    /// signs of currencies, percent.
    private static final String AROUND_DIGITS = " \u00a0\u2009\u202f'’€$£¥%";

    private Values() {}

    /// The value of a column; null where it is missing or cannot be read.
    public static Sql of(Dialect dialect, Column column, Reading reading) {
        return switch (reading.type()) {
            case TEXT -> text(dialect, column);
            case NUMBER -> number(dialect, column, reading.mark());
            case DATE -> inCalendar(date(dialect, column, reading.order()));
            case FLAG -> flag(dialect, column);
        };
    }

    /// The text of a column without what surrounds it; null where nothing is left.
    public static Sql text(Dialect dialect, Column column) {
        var text =
                column.stored() == FieldType.TEXT
                        ? column.value()
                        : dialect.cast(column.value(), FieldType.TEXT);
        return Sql.of("nullif(trim({}), '')", text);
    }

    private static Sql number(Dialect dialect, Column column, DecimalMark mark) {
        return switch (column.stored()) {
            case NUMBER -> finite(dialect, dialect.cast(column.value(), FieldType.NUMBER));
            case FLAG -> Sql.of("(case {} when true then 1 when false then 0 end)", column.value());
            case DATE -> dialect.cast(Sql.of("null"), FieldType.NUMBER);
            case TEXT ->
                    dialect == Dialect.DUCKDB
                            ? numberOfText(text(dialect, column), mark)
                            : guarded(dialect, column, PLAIN_NUMBER, FieldType.NUMBER);
        };
    }

    private static Sql finite(Dialect dialect, Sql number) {
        return dialect == Dialect.DUCKDB
                ? Sql.of("(case when isfinite({}) then {} end)", number, number)
                : number;
    }

    /// Groups of thousands count as such only where they have three digits.
    private static Sql numberOfText(Sql text, DecimalMark mark) {
        var digits = Sql.of("translate({}, {}, '')", text, literal(AROUND_DIGITS));
        var group = mark == DecimalMark.POINT ? "," : ".";
        var point = mark == DecimalMark.POINT ? "[.]" : ",";
        var shape =
                "[-+]?([0-9]{1,3}(["
                        + group
                        + "][0-9]{3})+|[0-9]+)?("
                        + point
                        + "[0-9]*)?"
                        + "([eE][-+]?[0-9]{1,3})?";
        var plain =
                mark == DecimalMark.POINT
                        ? Sql.of("replace({}, ',', '')", digits)
                        : Sql.of("replace(replace({}, '.', ''), ',', '.')", digits);
        return Sql.of(
                "(case when regexp_full_match({}, {}) then try_cast({} as double) end)",
                digits,
                literal(shape),
                plain);
    }

    private static Sql date(Dialect dialect, Column column, DayOrder order) {
        return switch (column.stored()) {
            case DATE -> dialect.cast(column.value(), FieldType.DATE);
            case NUMBER, FLAG -> dayOfText(text(dialect, column), order);
            case TEXT ->
                    dialect == Dialect.DUCKDB
                            ? dayOfText(text(dialect, column), order)
                            : guarded(dialect, column, DAY_OF_CALENDAR, FieldType.DATE);
        };
    }

    /// In the order of how common they are and how quickly they are read; years of two digits come
    /// before those of four, which would be read as if they were in the first century.
    private static Sql dayOfText(Sql text, DayOrder order) {
        // The engine takes 12/03/25 for a day of the year 12, and "epoch" for one of 1970.
        var iso =
                Sql.of(
                        "(case when {} between '1' and '3'"
                                + " and try_cast({} as date) >= date '1000-01-01'"
                                + " then try_cast({} as date) end)",
                        text,
                        text,
                        text);
        var day =
                Sql.of(
                        "regexp_extract({}, '^(.*?[0-9].*?)([T, ]+[0-9]{1,2}:[0-9]{2}.*)?$', 1)",
                        text);
        var formats =
                Notation.formats(order).stream()
                        .map(DuckDb::text)
                        .collect(Collectors.joining(", ", "[", "]"));
        var written = Sql.of("cast(try_strptime({}, {}) as date)", day, Sql.of(formats));
        var serial =
                Sql.of(
                        "(case when regexp_full_match({}, '[1-9][0-9]{4}([.][0-9]+)?')"
                                + " then date '1899-12-30'"
                                + " + cast(floor(try_cast({} as double)) as integer) end)",
                        text, text);
        return Sql.of("coalesce({}, {}, {})", iso, written, serial);
    }

    private static Sql inCalendar(Sql day) {
        return Sql.of(
                "(case when {} between date '1900-01-01' and date '2199-12-31' then {} end)",
                day,
                day);
    }

    private static Sql flag(Dialect dialect, Column column) {
        if (column.stored() == FieldType.FLAG) {
            return column.value();
        }
        var word = Sql.of("lower({})", text(dialect, column));
        return Sql.of(
                "(case when {} in ({}) then true when {} in ({}) then false end)",
                word,
                words(YES),
                word,
                words(NO));
    }

    private static Sql words(List<String> words) {
        return Sql.of(words.stream().map(DuckDb::text).collect(Collectors.joining(", ")));
    }

    /// Engines that fail at a text that is no value are handed only those that are.
    private static Sql guarded(Dialect dialect, Column column, String shape, FieldType type) {
        var text = text(dialect, column);
        var fits =
                dialect == Dialect.POSTGRESQL
                        ? Sql.of("{} ~ {}", text, literal(shape))
                        : Sql.of("regexp_like({}, {})", text, literal(shape));
        var value = type == FieldType.DATE ? Sql.of("substring({}, 1, 10)", text) : text;
        return Sql.of("(case when {} then {} end)", fits, dialect.cast(value, type));
    }

    /// A text of ours that an engine takes apart once, not for each row.
    private static Sql literal(String text) {
        return new Sql(DuckDb.text(text), List.of());
    }
}
