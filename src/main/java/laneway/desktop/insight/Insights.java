// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.insight;

import laneway.insight.Consent;
import laneway.insight.Finding;
import laneway.insight.Findings;
import laneway.model.JourneyMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What was found out about a map on a day.
///
/// @param open the findings that ask for an answer, the heaviest first
/// @param dismissed those that nobody wants to see
public record Insights(
        JourneyMap map,
        LocalDate today,
        List<Finding> open,
        List<Finding> dismissed,
        Consent consent) {

    /// Asks a map; of a large one this takes some hundredths of a second.
    public static Insights of(JourneyMap map, LocalDate today) {
        var all = Findings.all(map, today);
        var keys = Set.copyOf(map.about().dismissed());
        return new Insights(
                map,
                today,
                Findings.open(map, all),
                all.stream().filter(finding -> keys.contains(finding.key())).toList(),
                Consent.of(map));
    }
}
