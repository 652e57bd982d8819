// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import java.util.List;

/// A text without line breaks, measured, from which the runs of a line can be taken.
sealed interface Block permits PlainBlock, MixedBlock {

    Measured measured();

    boolean rightToLeft();

    /// What to draw for a part of the text, in visual order; the last run's right end is the width.
    ///
    /// @param ems the width of the part as the line breaker added it up
    List<Run> runs(int start, int end, double ems);
}
