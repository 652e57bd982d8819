// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import laneway.model.About;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Knowledge;
import laneway.model.StageId;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A map of version 1 says in version 2 what it said, and nothing that nobody wrote.
class MigrationToVersion2Test {
    private static Opening.Opened opened() throws IOException {
        var bytes = Files.readAllBytes(Path.of("src/test/resources/laneway/file/v1.laneway"));
        return (Opening.Opened) MapFormat.read(bytes);
    }

    @Test
    void whatIsNewStandsAtItsUsualValue() throws IOException {
        var map = opened().map();
        assertThat(map.otherParts()).noneMatch(Knowledge.class::isInstance);
        assertThat(map.about().leadLimit()).isEqualTo(About.USUAL_LEAD_LIMIT);
        assertThat(map.about().benchmarkDays()).containsExactly(30, 60, 90);
        assertThat(map.stage(new StageId("stage-1")).orElseThrow().handEdited()).isTrue();
    }

    @Test
    void whatWasSaidIsStillSaid() throws IOException {
        var card = opened().map().card(new CardId("card-1")).orElseThrow();
        var now = EveryField.map().card(card.id()).orElseThrow();
        assertThat(card).isEqualTo(Card.DURATION.with(now, null));
    }

    @Test
    void theMapIsWrittenInVersion2() throws IOException {
        var written = new String(MapFormat.write(opened().map()), UTF_8);
        assertThat(written).contains("\"version\": 2");
        assertThat(MapFormat.read(written.getBytes(UTF_8)).shown()).contains(opened().map());
    }
}
