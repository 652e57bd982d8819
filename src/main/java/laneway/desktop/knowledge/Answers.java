// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.application.Platform;

import laneway.insight.Finding;
import laneway.insight.Findings;
import laneway.model.JourneyMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Asks for the findings about a map beside the screen's thread; only the newest answer counts.
final class Answers {
    private final Consumer<List<Finding>> answered;
    private final AtomicInteger asked = new AtomicInteger();

    Answers(Consumer<List<Finding>> answered) {
        this.answered = answered;
    }

    void ask(JourneyMap map) {
        int question = asked.incrementAndGet();
        var _ =
                Thread.ofVirtual()
                        .name("findings")
                        .start(() -> {
                            if (asked.get() == question) {
                                var found =
                                        Findings.open(map, LocalDate.now(ZoneId.systemDefault()));
                                Platform.runLater(() -> tell(question, found));
                            }
                        });
    }

    private void tell(int question, List<Finding> found) {
        if (asked.get() == question) {
            answered.accept(found);
        }
    }
}
