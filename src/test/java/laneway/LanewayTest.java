// SPDX-License-Identifier: Apache-2.0
package laneway;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.cli.Commands;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;

import java.nio.file.Path;
import java.util.List;

class LanewayTest {
    @Test
    void aCommandComesFirstAndAMapIsNoCommand() {
        assertThat(Laneway.isCommand(List.of("export", "a.laneway"))).isTrue();
        assertThat(Laneway.isCommand(List.of("--help"))).isTrue();
        assertThat(Laneway.isCommand(List.of("export.laneway"))).isFalse();
        assertThat(Laneway.isCommand(List.of())).isFalse();
    }

    @Test
    void everyCommandIsKnown() {
        var commands = Commands.class.getAnnotation(CommandLine.Command.class).subcommands();
        assertThat(commands).hasSizeGreaterThan(3);
        for (Class<?> command : commands) {
            var name = command.getAnnotation(CommandLine.Command.class).name();
            assertThat(Laneway.isCommand(List.of(name))).as(name).isTrue();
        }
    }

    @Test
    void theFirstLookExportsTheGivenMapInAllKinds() {
        assertThat(Laneway.firstLook(List.of("maps/Pay day.laneway"), Path.of("look")))
                .containsExactly(
                        "export",
                        "maps/Pay day.laneway",
                        "--force",
                        "--to",
                        Path.of("look", "Pay day.pdf").toString(),
                        "--to",
                        Path.of("look", "Pay day.xlsx").toString(),
                        "--to",
                        Path.of("look", "Pay day.png").toString());
    }

    @Test
    void theFirstLookShowsTheSampleOtherwise() {
        assertThat(Laneway.firstLook(List.of(), Path.of("look")))
                .contains("samples/administrator.laneway");
    }
}
