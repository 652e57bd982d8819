// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.sql;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.accounts.FieldType;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.source.Column;
import laneway.accounts.source.Reading;
import laneway.accounts.source.Values;
import laneway.model.Comparison;
import laneway.model.Condition;
import laneway.model.Condition.Direction;
import laneway.model.Operand;

import org.junit.jupiter.api.Test;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;

/// What engines of the Trino family would be asked; none is there to be asked.
class TrinoTest {
    private static final Dialect TRINO = Dialect.TRINO;

    @Test
    void aConditionIsPutInStandardSqlWithItsValuesBound() {
        var fields =
                List.of(
                        new Field("Use", TRINO.name("Use"), FieldType.NUMBER),
                        new Field("Start", TRINO.name("Start"), FieldType.DATE),
                        new Field("Tier", TRINO.name("Ti\"er"), FieldType.TEXT));
        var condition =
                new Condition.Any(
                        List.of(
                                new Condition.Within("Start", Direction.PAST, 0, 90),
                                new Condition.All(
                                        List.of(
                                                new Condition.Compare(
                                                        "Use",
                                                        Comparison.MORE_THAN,
                                                        new Operand.Amount(85)),
                                                new Condition.Not(
                                                        new Condition.Among(
                                                                "Tier", List.of("a'; --"))))),
                                new Condition.Compare(
                                        "Tier", Comparison.CONTAINS, new Operand.Text("x")),
                                new Condition.Missing("Start")));
        var sql = new Conditions(fields, LocalDate.of(2026, 6, 1)).holds(condition);
        assertThat(sql.text())
                .isEqualTo(
                        "(coalesce(\"Start\" between ? and ?, false)"
                                + " or (coalesce(\"Use\" > ?, false)"
                                + " and (not coalesce(\"Ti\"\"er\" in (?), false)))"
                                + " or coalesce(strpos(\"Ti\"\"er\", ?) > 0, false)"
                                + " or (\"Start\" is null))");
        assertThat(sql.values())
                .containsExactly(
                        LocalDate.of(2026, 3, 3), LocalDate.of(2026, 6, 1), 85.0, "a'; --", "x");
    }

    @Test
    void textsAreReadOnlyWhereTheyAreValues() {
        var column = new Column("c", TRINO.name("c"), FieldType.TEXT);
        assertThat(Values.of(TRINO, column, Reading.NUMBER).text())
                .isEqualTo(
                        "(case when regexp_like(nullif(trim(\"c\"), ''),"
                                + " '^[-+]?[0-9]{1,15}([.][0-9]{1,15})?$')"
                                + " then cast(nullif(trim(\"c\"), '') as double) end)");
        assertThat(Values.of(TRINO, column, Reading.DATE).text())
                .startsWith(
                        "(case when (case when regexp_like(nullif(trim(\"c\"), ''), '^([0-9]{4}")
                .contains("then cast(substring(nullif(trim(\"c\"), ''), 1, 10) as date) end)")
                .contains("between date '1900-01-01' and date '2199-12-31'");
    }

    @Test
    void daysAreCountedInItsWords() {
        assertThat(TRINO.daysBetween(Sql.of("a"), Sql.of("b")).text())
                .isEqualTo("date_diff('day', a, b)");
    }

    @Test
    void definitionsStandInFrontOfTheQuestion() throws ProblemException {
        var none =
                (Connection)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {Connection.class},
                                (_, _, _) -> {
                                    throw new AssertionError("asked");
                                });
        var engine = new Engine(none, TRINO, "test", new Stop(), Engine.NO_LIMIT);
        engine.define("one", Sql.of("select {} as n", 1));
        engine.define("two", Sql.of("select n from one where n < {}", 2));
        var question = engine.withDefinitions(Sql.of("select * from two where n = {}", 3));
        assertThat(question.text())
                .isEqualTo(
                        "with \"one\" as (select ? as n),"
                                + " \"two\" as (select n from one where n < ?)"
                                + " select * from two where n = ?");
        assertThat(question.values()).containsExactly(1, 2, 3);
    }
}
