// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import laneway.accounts.FieldType;
import laneway.accounts.Postgres;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.model.Comparison;
import laneway.model.Condition;
import laneway.model.Condition.Direction;
import laneway.model.Operand;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A condition holds of the same accounts in every engine.
class ConditionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final List<Field> FIELDS =
            List.of(
                    new Field("t", Sql.of("t"), FieldType.TEXT),
                    new Field("x", Sql.of("x"), FieldType.NUMBER),
                    new Field("d", Sql.of("d"), FieldType.DATE),
                    new Field("b", Sql.of("b"), FieldType.FLAG));

    /// 1: everything; 2: nothing but its number; 3 and 4: at the bounds.
    private static final String ROWS =
            "(select 1 as n, 'Large' as t, 10.5 as x, date '2026-05-31' as d, true as b"
                    + " union all select 2, null, null, null, null"
                    + " union all select 3, 'large', -1, date '2026-06-01', false"
                    + " union all select 4, '', 0, date '2026-07-01', null) r";

    @TempDir static Path folder;
    private static Engine duck;
    private static Optional<Postgres> postgres = Optional.empty();

    @BeforeAll
    static void open() throws ProblemException, IOException {
        duck = DuckDb.inMemory(folder.resolve("work"), List.of(), "test", new Stop());
        postgres = Postgres.start(folder);
    }

    @AfterAll
    static void close() {
        duck.close();
        postgres.ifPresent(Postgres::close);
    }

    private static Map<Condition, List<Integer>> expected() {
        var expected = new LinkedHashMap<Condition, List<Integer>>();
        expected.put(new Condition.All(List.of()), List.of(1, 2, 3, 4));
        expected.put(new Condition.Any(List.of()), List.of());
        expected.put(text(Comparison.EQUAL, "Large"), List.of(1));
        expected.put(new Condition.Not(text(Comparison.EQUAL, "Large")), List.of(2, 3, 4));
        expected.put(text(Comparison.CONTAINS, "arg"), List.of(1, 3));
        expected.put(text(Comparison.CONTAINS, ""), List.of(1, 3, 4));
        expected.put(text(Comparison.CONTAINS, "%"), List.of());
        expected.put(number(Comparison.EQUAL, 10.5), List.of(1));
        expected.put(number(Comparison.LESS_THAN, 0), List.of(3));
        expected.put(number(Comparison.AT_MOST, 0), List.of(3, 4));
        expected.put(number(Comparison.MORE_THAN, 0), List.of(1));
        expected.put(number(Comparison.AT_LEAST, 0), List.of(1, 4));
        expected.put(new Condition.Not(number(Comparison.AT_LEAST, 0)), List.of(2, 3));
        expected.put(
                new Condition.Compare("d", Comparison.AT_LEAST, new Operand.Day(TODAY)),
                List.of(3, 4));
        expected.put(
                new Condition.Compare("b", Comparison.EQUAL, new Operand.Flag(false)), List.of(3));
        expected.put(new Condition.Within("d", Direction.PAST, 0, 1), List.of(1, 3));
        expected.put(new Condition.Within("d", Direction.PAST, 1, 90), List.of(1));
        expected.put(new Condition.Within("d", Direction.AHEAD, 1, 30), List.of(4));
        expected.put(new Condition.Within("d", Direction.AHEAD, 0, 36_500), List.of(3, 4));
        expected.put(new Condition.Among("t", List.of("Large", "")), List.of(1, 4));
        expected.put(new Condition.Among("t", List.of()), List.of());
        expected.put(new Condition.Missing("x"), List.of(2));
        expected.put(new Condition.Not(new Condition.Missing("x")), List.of(1, 3, 4));
        expected.put(
                new Condition.All(
                        List.of(
                                new Condition.Any(
                                        List.of(
                                                number(Comparison.MORE_THAN, 5),
                                                new Condition.Missing("b"))),
                                new Condition.Not(new Condition.Missing("d")))),
                List.of(1, 4));
        return expected;
    }

    @ParameterizedTest
    @EnumSource(
            value = Dialect.class,
            names = {"DUCKDB", "POSTGRESQL"})
    void aConditionHoldsOfTheSameRows(Dialect dialect) throws ProblemException {
        assumeTrue(
                dialect == Dialect.DUCKDB || postgres.isPresent(), "PostgreSQL is not installed");
        var engine =
                dialect == Dialect.DUCKDB
                        ? duck
                        : Servers.connect(postgres.orElseThrow().server(), new Stop());
        var conditions = new Conditions(FIELDS, TODAY);
        var found = new LinkedHashMap<Condition, List<Integer>>();
        for (Condition condition : expected().keySet()) {
            found.put(condition, holding(engine, conditions.holds(condition)));
        }
        assertThat(found).isEqualTo(expected());
    }

    @org.junit.jupiter.api.Test
    void fieldsThatAreNotThereOrOfAnotherTypeAreMissing() {
        var conditions = new Conditions(FIELDS, TODAY);
        var condition =
                new Condition.All(
                        List.of(
                                new Condition.Missing("gone"),
                                new Condition.Compare(
                                        "t", Comparison.AT_LEAST, new Operand.Amount(1)),
                                new Condition.Not(new Condition.Within("x", Direction.PAST, 0, 1)),
                                new Condition.Among("t", List.of("a"))));
        assertThat(conditions.missing(condition)).containsExactly("gone", "t", "x");
    }

    private static List<Integer> holding(Engine engine, Sql holds) throws ProblemException {
        var numbers = new ArrayList<Integer>();
        engine.each(
                Sql.of("select n from {} where {} order by n", Sql.of(ROWS), holds),
                row -> numbers.add(row.getInt(1)));
        return numbers;
    }

    private static Condition text(Comparison comparison, String value) {
        return new Condition.Compare("t", comparison, new Operand.Text(value));
    }

    private static Condition number(Comparison comparison, double value) {
        return new Condition.Compare("x", comparison, new Operand.Amount(value));
    }
}
