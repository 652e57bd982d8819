// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/// Where most customers are lost.
final class ConversionRules {
    private ConversionRules() {}

    static void ask(Reading map, LocalDate today, Consumer<Finding> found) {
        Conversion.worst(Conversion.of(map.map()))
                .ifPresent(worst ->
                        found.accept(
                                Finding.of(
                                        FindingKind.WORST_DROP_OFF,
                                        (int) Math.round(40 + 40 * worst.dropOff()),
                                        List.of(worst.from(), worst.to()),
                                        map.name(worst.from()),
                                        map.name(worst.to()),
                                        worst.dropOff())));
    }
}
