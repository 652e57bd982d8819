// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.accounts.FieldType;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.source.Reading.DayOrder;
import laneway.accounts.source.Reading.DecimalMark;
import laneway.accounts.sql.Dialect;
import laneway.accounts.sql.DuckDb;
import laneway.accounts.sql.Engine;
import laneway.accounts.sql.Sql;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class ValuesTest {
    private static final Column COLUMN = new Column("c", Sql.of("c"), FieldType.TEXT);

    @TempDir Path folder;
    private Engine engine;

    @BeforeEach
    void open() throws ProblemException {
        engine = DuckDb.inMemory(folder, List.of(), "test", new Stop());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-12",
                "2025/03/12",
                "2025-03-12 10:30:00",
                "2025-03-12T23:30:00Z",
                "12.03.2025",
                "12.3.25",
                "12.03.2025 10:30",
                "12/03/2025",
                "12-03-2025",
                "12 Mar 2025",
                "12 March 2025",
                "12-Mar-25",
                "Mar 12, 2025",
                "20250312",
                "45728",
                "45728.75",
                " 12.03.2025 "
            })
    void aDayIsReadInEveryNotation(String text) throws ProblemException {
        assertThat(value(text, Reading.DATE)).contains("2025-03-12");
    }

    @Test
    void theOrderDecidesAboutSlashes() throws ProblemException {
        var monthFirst = new Reading(FieldType.DATE, DayOrder.MONTH_FIRST, DecimalMark.POINT);
        assertThat(value("03/12/2025", monthFirst)).contains("2025-03-12");
        assertThat(value("03/12/25", monthFirst)).contains("2025-03-12");
        assertThat(value("13.12.2025", monthFirst)).contains("2025-12-13");
    }

    @Test
    void yearsOfTwoDigitsLieInTwoCenturies() throws ProblemException {
        assertThat(value("01.02.98", Reading.DATE)).contains("1998-02-01");
        assertThat(value("01.02.31", Reading.DATE)).contains("2031-02-01");
        assertThat(value("12/03/25", Reading.DATE)).contains("2025-03-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.02.2025",
                "2025-02-30",
                "soon",
                "9999-12-31",
                "0001-01-01",
                "infinity",
                "epoch",
                "12",
                "-"
            })
    void whatIsNoDayOfAnyCustomerIsMissing(String text) throws ProblemException {
        assertThat(value(text, Reading.DATE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "12.5,12.5",
                "\"1,234.5\",1234.5",
                "85 %,85.0",
                "€ 7,7.0",
                "1 234,1234.0",
                "1'234.5,1234.5",
                "-3,-3.0",
                ".5,0.5",
                "1e3,1000.0"
            })
    void numbersWithAPoint(String text, String number) throws ProblemException {
        assertThat(value(text, Reading.NUMBER)).contains(number);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"\"12,5\",12.5", "\"1.234,5\",1234.5", "1.234,1234.0", "\"85,5 %\",85.5"})
    void numbersWithAComma(String text, String number) throws ProblemException {
        var comma = new Reading(FieldType.NUMBER, DayOrder.DAY_FIRST, DecimalMark.COMMA);
        assertThat(value(text, comma)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nan", "inf", "1,23", "1_000", "0x10", "twelve", "1.2.3", "n/a", "+"})
    void whatIsNoNumberIsMissing(String text) throws ProblemException {
        assertThat(value(text, Reading.NUMBER)).isEmpty();
    }

    @Test
    void flagsAreWordsOrDigits() throws ProblemException {
        assertThat(value("Yes", Reading.FLAG)).contains("true");
        assertThat(value("0", Reading.FLAG)).contains("false");
        assertThat(value("perhaps", Reading.FLAG)).isEmpty();
    }

    @Test
    void surroundingSpacesAreNoPartOfAText() throws ProblemException {
        assertThat(value("  a b ", Reading.TEXT)).contains("a b");
        assertThat(value("   ", Reading.TEXT)).isEmpty();
    }

    private Optional<String> value(String text, Reading reading) throws ProblemException {
        var value = Values.of(Dialect.DUCKDB, COLUMN, reading);
        return engine.row(
                Sql.of("select cast({} as varchar) from (select {} as c)", value, text),
                row -> Optional.ofNullable(row.getString(1)));
    }
}
