// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.application.Platform;

import laneway.model.JourneyMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/// Asks something about a map beside the screen's thread; only the newest answer counts.
final class Answers<A> {
    private final BiFunction<JourneyMap, LocalDate, A> question;
    private final Consumer<A> answered;
    private final AtomicInteger asked = new AtomicInteger();

    /// @param question asked of a map on a day
    Answers(BiFunction<JourneyMap, LocalDate, A> question, Consumer<A> answered) {
        this.question = question;
        this.answered = answered;
    }

    void ask(JourneyMap map) {
        int number = asked.incrementAndGet();
        var _ =
                Thread.ofVirtual()
                        .name("answers")
                        .start(() -> {
                            if (asked.get() == number) {
                                var found =
                                        question.apply(map, LocalDate.now(ZoneId.systemDefault()));
                                Platform.runLater(() -> tell(number, found));
                            }
                        });
    }

    private void tell(int number, A found) {
        if (asked.get() == number) {
            answered.accept(found);
        }
    }
}
