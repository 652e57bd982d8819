// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.PartId;

import java.util.List;
import java.util.Locale;

/// Something that the ideal journey has and the current one lacks.
///
/// @param stage where, by its name in the ideal journey
/// @param what the name of it
/// @param parts of the current map that it is about; empty where the stage itself is missing
/// @param covered whether an action item of the current map answers it
public record Gap(Kind kind, String stage, String what, List<PartId> parts, boolean covered) {
    /// What is missing.
    public enum Kind {
        STAGE,
        TOUCHPOINT,
        ACTION,
        MOMENT,
        GOAL,
        LEAD
    }

    public Gap {
        parts = List.copyOf(parts);
    }

    /// What an action item names as its finding when it answers this gap.
    public String key() {
        return key(kind, stage, what);
    }

    static String key(Kind kind, String stage, String what) {
        return "gap "
                + kind.name().toLowerCase(Locale.ROOT)
                + " "
                + Essence.of(stage)
                + ": "
                + Essence.of(what);
    }

    /// The gap as a sentence for the user.
    public String sentence() {
        return Reasons.say("gap." + kind, stage, what);
    }
}
