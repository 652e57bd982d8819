// SPDX-License-Identifier: Apache-2.0
package laneway.cli;

import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.file.MapFiles;
import laneway.file.MapFormat;
import laneway.model.Comparison;
import laneway.model.Condition;
import laneway.model.JourneyMap;
import laneway.model.Operand;
import laneway.model.Rank;
import laneway.model.StageCount;
import laneway.model.StageRule;
import laneway.model.StageRuleId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

class AccountsCommandTest {
    private static final String ACCOUNTS =
            """
            Account ID;Name;Segment;Seats;Contract start
            a1;Ada Ltd;Small;3;01.03.2026
            a2;Ben AG;Large;120;15.02.2025
            a3;Cy;Small;5;
            """;
    private static final String EVENTS =
            """
            account,stage,date
            a1,Discover,2026-03-01
            a2,Discover,2025-02-15
            a2,Try,2025-03-01
            """;

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path map = Path.of("");
    private Path accounts = Path.of("");
    private Path events = Path.of("");

    @BeforeEach
    void write() throws IOException {
        map = folder.resolve("buying.laneway");
        var bare = aSmallMap().titled("Buying").build();
        var large = new Condition.Compare("Seats", Comparison.AT_LEAST, new Operand.Amount(100));
        var rule =
                new StageRule(
                        new StageRuleId("large"),
                        Rank.FIRST,
                        bare.stages().getLast().id(),
                        large,
                        "");
        Files.write(map, MapFormat.write(bare.with(rule)));
        accounts = Files.writeString(folder.resolve("accounts.csv"), ACCOUNTS);
        events = Files.writeString(folder.resolve("events.csv"), EVENTS);
    }

    private int run(Object... arguments) {
        return Commands.run(
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                _ -> false);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static JourneyMap read(Path file) {
        return MapFiles.onThisMachine().open(file).shown().orElseThrow();
    }

    @Test
    void asksDataAndKeepsTheAnswersInAMap() {
        var target = folder.resolve("asked.laneway");

        assertThat(run("accounts", map, accounts, events, "--to", target, "--day", "2026-06-01"))
                .as(err())
                .isZero();

        assertThat(out()).contains("3 accounts in accounts.csv, events.csv:", "Discover: 1");
        assertThat(out()).contains("Pay: 1");
        var kept = read(target);
        var answer = kept.answers().getLast();
        assertThat(answer.date()).hasToString("2026-06-01");
        assertThat(answer.countOf(kept.stages().getLast().id(), "").map(StageCount::accounts))
                .contains(1);
        assertThat(read(map).answers()).isEmpty();
    }

    @Test
    void tellsScriptsTheSame() {
        assertThat(run("accounts", map, accounts, "--json")).as(err()).isZero();

        assertThat(out()).contains("\"stage\": \"Pay\"", "\"segment\": \"Large\"");
    }

    @Test
    void dataThatIsNotThereIsOneSentence() {
        assertThat(run("accounts", map, folder.resolve("gone.csv"))).isEqualTo(Commands.FAILED);

        assertThat(err().lines()).hasSize(1).first().asString().contains("gone.csv");
    }

    @Test
    void aFileWithoutEventsIsOneSentence() {
        assertThat(run("accounts", map, accounts, accounts)).isEqualTo(Commands.FAILED);

        assertThat(err().lines())
                .hasSize(1)
                .first()
                .asString()
                .contains("accounts.csv", "an account, a stage and a day");
    }

    @Test
    void aMapThatIsThereStaysUnlessToldOtherwise() throws IOException {
        var before = Files.readAllBytes(map);

        assertThat(run("accounts", map, accounts, "--to", map)).isEqualTo(Commands.FAILED);
        assertThat(Files.readAllBytes(map)).isEqualTo(before);

        assertThat(run("accounts", map, accounts, "--to", map, "--force")).as(err()).isZero();
        assertThat(read(map).answers()).hasSize(1);
    }
}
