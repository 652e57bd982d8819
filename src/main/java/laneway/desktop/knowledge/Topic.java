// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import java.util.Locale;

/// What the pages are about, in the order of their tabs.
enum Topic {
    OWNERS,
    METRICS,
    SIGNALS,
    STAKEHOLDERS,
    PATHS,
    LIFECYCLES,
    GOALS;

    Page page(KnowledgeActions actions) {
        return switch (this) {
            case OWNERS -> new OwnersPage(actions);
            case METRICS -> new MetricsPage(actions);
            case SIGNALS -> new PartTable<>(actions, Sheets.signals());
            case STAKEHOLDERS -> new StakeholdersPage(actions);
            case PATHS -> new PathsPage(actions);
            case LIFECYCLES -> new PartTable<>(actions, Sheets.lifecycles());
            case GOALS -> new PartTable<>(actions, Sheets.goals());
        };
    }

    /// The name of its tab.
    String title() {
        return KnowledgeWords.say("tab." + name().toLowerCase(Locale.ROOT));
    }
}
