// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.insight;

import laneway.insight.Finding;

/// How much a finding matters, in three steps that are told apart at a glance.
public enum Weight {
    LOW(1),
    MEDIUM(2),
    HIGH(3);

    private static final int MIDDLE = 45;

    private final int bars;

    Weight(int bars) {
        this.bars = bars;
    }

    /// The step of a finding.
    public static Weight of(Finding finding) {
        if (finding.weight() >= Finding.HEAVY) {
            return HIGH;
        }
        return finding.weight() >= MIDDLE ? MEDIUM : LOW;
    }

    /// How many of three bars stand for it.
    int bars() {
        return bars;
    }

    String word() {
        return InsightWords.say("weight." + name());
    }
}
