// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.Agreement;
import laneway.model.JourneyMap;
import laneway.model.StageId;
import laneway.model.Stakeholder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How many of those who have to agree to a map do.
///
/// @param asked all stakeholders
/// @param objections the stages that objections are about, those with the most first
public record Consent(int agreed, int asked, List<StageId> objections) {
    /// The state of a map.
    public static Consent of(JourneyMap map) {
        var counts = new LinkedHashMap<StageId, Integer>();
        map.stages().forEach(stage -> counts.put(stage.id(), 0));
        int agreed = 0;
        for (Stakeholder stakeholder : map.stakeholders()) {
            agreed += stakeholder.agreement() == Agreement.AGREED ? 1 : 0;
            if (stakeholder.agreement() == Agreement.OBJECTS) {
                stakeholder.stages().forEach(stage -> counts.merge(stage, 1, Integer::sum));
            }
        }
        var objections =
                counts.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .sorted(Map.Entry.<StageId, Integer>comparingByValue().reversed())
                        .map(Map.Entry::getKey)
                        .toList();
        return new Consent(agreed, map.stakeholders().size(), objections);
    }
}
