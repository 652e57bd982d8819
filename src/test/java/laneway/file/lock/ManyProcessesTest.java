// SPDX-License-Identifier: Apache-2.0

package laneway.file.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import laneway.Soak;
import laneway.file.Disk;
import laneway.file.Store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class ManyProcessesTest {
    @TempDir private Path own;
    @TempDir private Path folder;
    private final List<HoldingProcess> processes = new ArrayList<>();

    private void start(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            processes.add(HoldingProcess.start(own));
        }
    }

    @AfterEach
    void end() throws IOException {
        for (var process : processes) {
            process.close();
        }
    }

    /// A lock that a process of this computer left behind when it ended.
    private void leaveBehind(Path document) {
        var me = Presence.ofThisProcess();
        assumeFalse(me.started().isEmpty());
        var ended = new Presence(me.user(), me.host(), me.machine(), me.process(), "long ago");
        var taking = new Locks(new Store(Disk.real(), own), ended, () -> 0).take(document);
        assertThat(taking).isInstanceOf(Taking.Taken.class);
    }

    @Test
    void ofSeveralThatComeAtOnceOneHoldsTheDocument() throws IOException {
        start(3);
        int rounds = Soak.of(60, 1_000);
        for (int i = 0; i < rounds; i++) {
            var document = folder.resolve(i + ".laneway");
            if (i % 2 == 1) {
                leaveBehind(document);
            }
            var answers = HoldingProcess.takeAtOnce(processes, document);
            assertThat(Collections.frequency(answers, "Taken"))
                    .as("round %d: %s", i, answers)
                    .isEqualTo(1);
            assertThat(Collections.frequency(answers, "Busy")).isEqualTo(2);
        }
        Soak.report("rounds in which one of three processes held the document", rounds);
    }

    @Test
    void whatKilledProcessesLeftIsFreeForOneOfTheOthers() throws IOException {
        int kills = Soak.of(4, 200);
        var document = folder.resolve("map.laneway");
        start(3);
        for (int i = 0; i < kills; i++) {
            var answers = HoldingProcess.takeAtOnce(processes, document);
            assertThat(Collections.frequency(answers, "Taken"))
                    .as("after %d kills: %s", i, answers)
                    .isEqualTo(1);
            processes.remove(answers.indexOf("Taken")).kill();
            start(1);
        }
        Soak.report("killed holders whose document was free at once", kills);
    }
}
