// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.JourneyMap;
import laneway.model.Quantity;
import laneway.model.Stage;

/// What the numbers of accounts are called.
public final class QuantityWords {
    private QuantityWords() {}

    /// The name of a field, or "days in Onboarding".
    public static String of(JourneyMap map, Quantity quantity) {
        return switch (quantity) {
            case Quantity.Field(String name) -> name;
            case Quantity.DaysIn(var stage) ->
                    Reasons.say(
                            "quantity.daysIn",
                            map.stage(stage)
                                    .map(Stage::name)
                                    .filter(name -> !name.isBlank())
                                    .orElseGet(() -> Reasons.say("unnamed")));
        };
    }
}
