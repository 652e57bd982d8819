// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.insight;

import laneway.insight.Finding;
import laneway.insight.Topic;
import laneway.model.ActionItem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One line of the list of findings.
sealed interface FindingLine {

    /// A heading.
    record Group(Topic topic, int count) implements FindingLine {}

    /// A finding.
    ///
    /// @param plan what will be done about it
    record Row(Finding finding, Optional<ActionItem> plan) implements FindingLine {}

    /// Findings by topic; the topic with the heaviest finding comes first.
    ///
    /// @param findings the heaviest first
    /// @param only the topic that is shown; empty for all
    static List<FindingLine> of(
            List<Finding> findings, Optional<Topic> only, List<ActionItem> items) {
        var plans = new LinkedHashMap<String, ActionItem>();
        items.forEach(item -> plans.putIfAbsent(item.finding(), item));
        var lines = new ArrayList<FindingLine>();
        byTopic(findings)
                .forEach((topic, group) -> {
                    if (only.isEmpty() || only.get() == topic) {
                        lines.add(new Group(topic, group.size()));
                        for (Finding finding : group) {
                            lines.add(
                                    new Row(
                                            finding,
                                            Optional.ofNullable(plans.get(finding.key()))));
                        }
                    }
                });
        return List.copyOf(lines);
    }

    /// The findings of each topic that has any.
    static Map<Topic, List<Finding>> byTopic(List<Finding> findings) {
        var topics = new LinkedHashMap<Topic, List<Finding>>();
        findings.forEach(finding ->
                topics.computeIfAbsent(finding.kind().topic(), _ -> new ArrayList<>())
                        .add(finding));
        return topics;
    }
}
