// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import laneway.desktop.pages.Page;

import java.util.Locale;

/// What the pages about real customers are about, in the order of their tabs.
public enum CustomerTopic {
    DATA,
    RULES,
    ANSWERS;

    Page page(CustomerActions actions) {
        return switch (this) {
            case DATA -> new DataPage(actions);
            case RULES -> new RulesPage(actions);
            case ANSWERS -> new AnswersPage(actions);
        };
    }

    /// The name of its tab.
    String title() {
        return CustomerWords.say("tab." + name().toLowerCase(Locale.ROOT));
    }
}
