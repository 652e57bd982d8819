// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.charts;

/// Which charts there are, in the order in which they are offered.
enum ChartKind {
    FINDINGS,
    EVIDENCE,
    SENTIMENT,
    CONVERSION,
    PRIORITY;

    String title() {
        return ChartWords.say(name());
    }

    /// What it shows, as a sentence.
    String about() {
        return ChartWords.say(name() + ".about");
    }

    /// What is missing where there is nothing to show.
    String none() {
        return ChartWords.say(name() + ".none");
    }
}
