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
///
/// What is slow stands once in an expression, behind what is quick: DuckDB works out at once for
/// all rows whatever stands in it twice, even where it is wanted for a few.
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

    /// A day that ends in its year, or is nothing but digits, and a time that is passed over.
    private static final String DAY_BEFORE_TIME =
            "^([^:]*[^0-9:](?:19|20|21)?[0-9]{2}|(?:19|20|21)[0-9]{6})([T, ]+[0-9]{1,2}:.*)?$";

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
            case DATE -> date(dialect, column, reading.order());
            case FLAG -> flag(dialect, column);
        };
    }

    /// The text of a column without what surrounds it; null where nothing is left.
    public static Sql text(Dialect dialect, Column column) {
        var text =
                column.stored() == FieldType.TEXT
                        ? column.value()
                        : dialect.cast(column.value(), FieldType.TEXT);
        return column.trimmed() ? text : Sql.of("nullif(trim({}), '')", text);
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

    /// Most numbers are digits only, which the engine reads at once; what is more than digits is
    /// taken apart. Groups of thousands count as such only where they have three digits.
    private static Sql numberOfText(Sql text, DecimalMark mark) {
        var bare =
                Sql.of(
                        "{} < ':' and substr({}, 2, 1) < ':' and not contains({}, '_')",
                        text,
                        text,
                        text);
        var plainly =
                mark == DecimalMark.POINT
                        ? Sql.of("try_cast(case when {} then {} end as double)", bare, text)
                        : Sql.of(
                                "try_cast(case when {} and not contains({}, '.')"
                                        + " then replace({}, ',', '.') end as double)",
                                bare,
                                text,
                                text);
        return Sql.of("coalesce({}, {})", plainly, numberTakenApart(text, mark));
    }

    private static Sql numberTakenApart(Sql text, DecimalMark mark) {
        var digits = Sql.of("translate({}, {}, '')", text, literal(AROUND_DIGITS));
        var group = mark == DecimalMark.POINT ? "," : ".";
        var point = mark == DecimalMark.POINT ? "[.]" : ",";
        var shape =
                "^[-+]?([0-9]{1,3}(["
                        + group
                        + "][0-9]{3})+|[0-9]+)?("
                        + point
                        + "[0-9]*)?([eE][-+]?[0-9]{1,3})?$";
        var number = Sql.of("regexp_extract({}, {})", digits, literal(shape));
        var plain =
                mark == DecimalMark.POINT
                        ? Sql.of("replace({}, ',', '')", number)
                        : Sql.of("replace(replace({}, '.', ''), ',', '.')", number);
        return Sql.of("try_cast({} as double)", plain);
    }

    private static Sql date(Dialect dialect, Column column, DayOrder order) {
        return switch (column.stored()) {
            case DATE -> inCalendar(dialect.cast(column.value(), FieldType.DATE));
            case NUMBER, FLAG -> dayOfText(text(dialect, column), order);
            case TEXT ->
                    dialect == Dialect.DUCKDB
                            ? dayOfText(text(dialect, column), order)
                            : inCalendar(guarded(dialect, column, DAY_OF_CALENDAR, FieldType.DATE));
        };
    }

    /// In the order of how common they are and how quickly they are read; years of two digits come
    /// before those of four, which would be read as if they were in the first century.
    private static Sql dayOfText(Sql text, DayOrder order) {
        // Four digits first, since the engine takes 12/03/25 for a day of the year 12.
        var iso =
                Sql.of(
                        "try_cast(case when {} >= '1900' and {} < '2200' and substr({}, 3, 1) >="
                                + " '0' and substr({}, 5, 1) in ('-', '/') then {} end as date)",
                        text,
                        text,
                        text,
                        text,
                        text);
        var day = Sql.of("regexp_extract({}, {}, 1)", text, literal(DAY_BEFORE_TIME));
        var formats =
                Notation.formats(order).stream()
                        .map(DuckDb::text)
                        .collect(Collectors.joining(", ", "[", "]"));
        var written = Sql.of("cast(try_strptime({}, {}) as date)", day, Sql.of(formats));
        var serial =
                Sql.of(
                        "date '1899-12-30' + cast(floor(try_cast(regexp_extract({},"
                                + " '^[1-9][0-9]{4}([.][0-9]+)?$') as double)) as integer)",
                        text);
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
