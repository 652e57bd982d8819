// SPDX-License-Identifier: Apache-2.0
package laneway.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class ProblemTest {
    static List<Problem> problems() {
        var file = Path.of("m.laneway-accounts");
        return List.of(
                new Problem.NoFile("a.csv"),
                new Problem.Unreadable("a.csv", "why"),
                new Problem.Empty("a.csv"),
                new Problem.ColumnGone("a.csv", "use"),
                new Problem.WrongType("a.csv", "use", FieldType.NUMBER, "x"),
                new Problem.Apart("a.csv", "b"),
                new Problem.NoConnection("db", "why"),
                new Problem.Refused("db", "why"),
                new Problem.Insecure("db"),
                new Problem.NoDriver("db"),
                new Problem.NoSecret("SECRET"),
                new Problem.TableGone("db", "t"),
                new Problem.TooSlow("db", Duration.ofSeconds(5)),
                new Problem.Unexpected("db", "why"),
                new Problem.TooLarge("db"),
                new Problem.DiskFull("db"),
                new Problem.FileLocked(file),
                new Problem.FileDamaged(file),
                new Problem.FileTooNew(file, 2),
                new Problem.Stopped());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyProblemHasASentence(Problem problem) {
        assertThat(problem.sentence()).isNotBlank().doesNotContain("{", "null");
    }

    @Test
    void noProblemIsLeftOut() {
        assertThat(problems()).hasSize(Problem.class.getPermittedSubclasses().length);
    }
}
