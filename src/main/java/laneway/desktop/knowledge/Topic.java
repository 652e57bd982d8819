// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import laneway.desktop.pages.Page;
import laneway.model.GoalId;
import laneway.model.LifecycleId;
import laneway.model.MetricId;
import laneway.model.PartId;
import laneway.model.PathSetId;
import laneway.model.SignalId;
import laneway.model.StakeholderId;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What the pages are about, in the order of their tabs.
public enum Topic {
    OWNERS,
    NEEDS,
    METRICS,
    SIGNALS,
    STAKEHOLDERS,
    PATHS,
    LIFECYCLES,
    GOALS,
    COMPARISON,
    CHARTS;

    Page page(KnowledgeActions actions) {
        return switch (this) {
            case OWNERS -> new OwnersPage(actions);
            case NEEDS -> new NeedsPage(actions);
            case METRICS -> new MetricsPage(actions);
            case SIGNALS -> new PartTable<>(actions, Sheets.signals());
            case STAKEHOLDERS -> new StakeholdersPage(actions);
            case PATHS -> new PathsPage(actions);
            case LIFECYCLES -> new PartTable<>(actions, Sheets.lifecycles());
            case GOALS -> new PartTable<>(actions, Sheets.goals());
            case COMPARISON -> new ComparisonPage(actions);
            case CHARTS -> new ChartsPage(actions);
        };
    }

    /// The page that has a row for a part.
    static Optional<Topic> of(PartId part) {
        return switch (part) {
            case MetricId _ -> Optional.of(METRICS);
            case SignalId _ -> Optional.of(SIGNALS);
            case StakeholderId _ -> Optional.of(STAKEHOLDERS);
            case PathSetId _ -> Optional.of(PATHS);
            case LifecycleId _ -> Optional.of(LIFECYCLES);
            case GoalId _ -> Optional.of(GOALS);
            default -> Optional.empty();
        };
    }

    /// The page of a name; the first where there is none.
    static Topic named(String name) {
        return Arrays.stream(values())
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElse(OWNERS);
    }

    /// The name of its tab.
    String title() {
        return KnowledgeWords.say("tab." + name().toLowerCase(Locale.ROOT));
    }
}
