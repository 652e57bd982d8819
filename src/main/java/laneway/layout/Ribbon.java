// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.AnswerId;
import laneway.model.Colour;
import laneway.model.LifecycleId;
import laneway.model.PartId;
import laneway.model.PathSetId;
import laneway.model.StageId;
import laneway.model.Stop;

import java.util.List;

/// Something that runs along the stages, to be drawn in a row of its own below the lanes.
public sealed interface Ribbon {
    PartId part();

    /// What it is called.
    String label();

    /// A few words more, beside the name.
    String note();

    Icon icon();

    Colour hue();

    /// What it means, in sentences.
    String reason();

    /// How the line of a track is drawn, so that tracks differ by more than their colours.
    enum Line {
        SOLID,
        DASHED,
        DOTTED
    }

    /// A line through all stages, with what happens on it in some of them.
    ///
    /// @param stops in the order in which they happen
    record Track(
            PathSetId part,
            String label,
            String note,
            Icon icon,
            Colour hue,
            Line line,
            List<Stop> stops,
            String reason)
            implements Ribbon {
        public Track {
            stops = List.copyOf(stops);
        }
    }

    /// How many real customers are in each stage, and how many go on from it.
    ///
    /// @param stays in the order of the stages
    /// @param ways between one stay and the next
    record Current(
            AnswerId part,
            String label,
            String note,
            Icon icon,
            Colour hue,
            List<Stay> stays,
            List<Way> ways,
            String reason)
            implements Ribbon {
        public Current {
            stays = List.copyOf(stays);
            ways = List.copyOf(ways);
        }
    }

    /// Those in a stage.
    ///
    /// @param share of the largest number of the ribbon, 0 to 1
    /// @param text the number
    record Stay(StageId stage, double share, String text) {}

    /// Those who pass from one stage, or one before it, into the next or a later one.
    ///
    /// @param share of the largest number of the ribbon, 0 to 1
    /// @param text the number
    /// @param strong whether it stands out
    record Way(StageId from, StageId to, double share, String text, boolean strong) {}

    /// What goes through states of its own, beside the stages.
    ///
    /// @param starts stages in which it may begin; empty for any
    /// @param start a word for such a place
    record Band(
            LifecycleId part,
            String label,
            String note,
            Icon icon,
            Colour hue,
            List<StageId> starts,
            String start,
            List<String> states,
            String reason)
            implements Ribbon {
        public Band {
            starts = List.copyOf(starts);
            states = List.copyOf(states);
        }
    }
}
