// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.Card;
import laneway.model.JourneyMap;
import laneway.model.PartId;
import laneway.model.Stage;
import laneway.model.Step;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How long things take.
public final class Times {
    private Times() {}

    /// A step or an action with its time.
    ///
    /// @param name what it is called
    public record Timed(PartId part, String name, Duration duration) {}

    /// Everything in the stages that are on that has an expected duration, the longest first.
    public static List<Timed> of(JourneyMap map) {
        var reading = Reading.of(map);
        var timed = new ArrayList<Timed>();
        for (Stage stage : reading.stages()) {
            for (Step step : map.stepsOf(stage.id())) {
                if (step.duration() != null) {
                    var name = step.name().isBlank() ? stage.name() : step.name();
                    timed.add(new Timed(step.id(), name, step.duration()));
                }
            }
            for (Card card : reading.cardsIn(stage.id())) {
                if (card.duration() != null) {
                    timed.add(new Timed(card.id(), reading.title(card), card.duration()));
                }
            }
        }
        timed.sort(Comparator.comparing(Timed::duration).reversed());
        return List.copyOf(timed);
    }

    /// The longest of several; empty where fewer than two are known.
    static Optional<Timed> longest(JourneyMap map) {
        var all = of(map);
        return all.size() < 2 ? Optional.empty() : Optional.of(all.getFirst());
    }

    /// A time in the largest unit that it fills: "3 days", "1.5 hours".
    public static String say(Duration duration) {
        double days = duration.toSeconds() / 86_400.0;
        if (days >= 1) {
            return Reasons.say("time.days", days);
        }
        double hours = duration.toSeconds() / 3_600.0;
        return hours >= 1
                ? Reasons.say("time.hours", hours)
                : Reasons.say("time.minutes", duration.toSeconds() / 60.0);
    }
}
