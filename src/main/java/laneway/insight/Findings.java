// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.JourneyMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Everything that can be found out about a map, the heaviest first.
public final class Findings {
    private static final List<Rule> RULES =
            List.of(
                    OwnershipRules::ask,
                    HandOvers::ask,
                    AgreementRules::ask,
                    NeedRules::ask,
                    MomentRules::ask,
                    FlowRules::ask,
                    EvidenceRules::ask,
                    MetricRules::ask,
                    ConversionRules::ask,
                    SignalRules::ask,
                    PathRules::ask,
                    ActionRules::ask,
                    CustomerRules::ask);

    private Findings() {}

    /// All findings, those that were dismissed included.
    ///
    /// @param today the day on which action items are overdue or not
    public static List<Finding> all(JourneyMap map, LocalDate today) {
        var reading = Reading.of(map);
        var findings = new ArrayList<Finding>();
        RULES.forEach(rule -> rule.ask(reading, today, findings::add));
        findings.sort(Finding.ORDER);
        return List.copyOf(findings);
    }

    /// The findings that still ask for an answer: neither dismissed nor accepted.
    public static List<Finding> open(JourneyMap map, LocalDate today) {
        return open(map, all(map, today));
    }

    /// Those of all findings of a map that still ask for an answer.
    public static List<Finding> open(JourneyMap map, List<Finding> all) {
        var dismissed = Set.copyOf(map.about().dismissed());
        return all.stream()
                .filter(finding -> dismissed.isEmpty() || !dismissed.contains(finding.key()))
                .filter(finding -> !finding.isAccepted(map))
                .toList();
    }
}
