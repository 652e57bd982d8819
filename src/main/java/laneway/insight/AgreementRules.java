// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.Agreement;
import laneway.model.PartId;
import laneway.model.Stakeholder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.function.Consumer;

/// Who objects, and to what.
final class AgreementRules {
    private AgreementRules() {}

    static void ask(Reading map, LocalDate today, Consumer<Finding> found) {
        for (Stakeholder stakeholder : map.map().stakeholders()) {
            if (stakeholder.agreement() == Agreement.OBJECTS) {
                var parts = new ArrayList<PartId>(stakeholder.stages());
                parts.add(stakeholder.id());
                found.accept(
                        Finding.of(
                                FindingKind.OBJECTION,
                                60,
                                parts,
                                stakeholder.name(),
                                stakeholder.stages().size(),
                                map.names(stakeholder.stages()),
                                stakeholder.note().isBlank() ? 0 : 1,
                                stakeholder.note().strip()));
            }
        }
    }
}
