// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.accounts.FieldType;
import laneway.desktop.knowledge.Written;
import laneway.model.Comparison;
import laneway.model.Condition;
import laneway.model.Limits;
import laneway.model.Operand;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class FieldTestTest {
    static Stream<Condition> lines() {
        var day = new Operand.Day(LocalDate.of(2026, 3, 1));
        return Stream.of(
                new Condition.Compare("use", Comparison.AT_LEAST, new Operand.Amount(0.25)),
                new Condition.Compare("use", Comparison.EQUAL, new Operand.Amount(-3)),
                new Condition.Compare("plan", Comparison.EQUAL, new Operand.Text("Team, small")),
                new Condition.Compare("plan", Comparison.CONTAINS, new Operand.Text("a")),
                new Condition.Compare("end", Comparison.LESS_THAN, day),
                new Condition.Compare("live", Comparison.EQUAL, new Operand.Flag(false)),
                new Condition.Compare("live", Comparison.EQUAL, new Operand.Flag(true)),
                new Condition.Within("end", Condition.Direction.AHEAD, 30, Limits.DAYS),
                new Condition.Within("end", Condition.Direction.PAST, 0, 90),
                new Condition.Among("plan", List.of("a", "b")),
                new Condition.Missing("plan"),
                new Condition.Not(new Condition.Missing("plan")));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineSaysWhatItWasMadeOf(Condition condition) {
        assertThat(FieldTest.lineOf(condition).map(FieldTest.Line::read))
                .contains(new Written.Value<>(condition));
    }

    @Test
    void whatIsJoinedIsNoLine() {
        assertThat(FieldTest.lineOf(new Condition.All(List.of()))).isEmpty();
        assertThat(FieldTest.lineOf(new Condition.Not(new Condition.Any(List.of())))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER_IS, many, '', “many” is no number.",
        "NUMBER_IS, '', '', With what is “use” to be compared?",
        "DAY_IS, 31.2.2026, '', '“31.2.2026” is no date. Write it as 2026-03-05, 05.03.2026 or 5"
                + " Mar 2026.'",
        "DAYS_AGO, 90, 30, 90 days are more than 30: the smaller number comes first.",
        "TEXT_AMONG, ' , ', '', With what is “use” to be compared?"
    })
    void whatCannotBeReadGetsOneSentence(FieldTest test, String value, String to, String sentence) {
        assertThat(new FieldTest.Line("use", test, value, to).read())
                .isEqualTo(new Written.Wrong<>(sentence));
    }

    @Test
    void aLineWithoutAFieldAsksForIt() {
        assertThat(new FieldTest.Line(" ", FieldTest.MISSING, "", "").read())
                .isEqualTo(new Written.Wrong<>("Which field?"));
    }

    @Test
    void aFieldIsAskedWhatItsTypeAllows() {
        assertThat(FieldTest.of(Optional.of(FieldType.FLAG)))
                .containsExactly(
                        FieldTest.FLAG_YES, FieldTest.FLAG_NO, FieldTest.MISSING, FieldTest.KNOWN);
        assertThat(FieldTest.of(Optional.empty())).containsExactly(FieldTest.values());
    }
}
