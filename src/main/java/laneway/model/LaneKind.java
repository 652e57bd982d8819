// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.util.List;
import java.util.stream.Stream;

/// What a lane holds; it decides the lane's icon, the kind of new cards and what may be asked of
/// it.
public enum LaneKind {
    ACTIONS,
    NEEDS,
    TOUCH_SALES,
    TOUCHPOINTS,
    CHANNELS,
    FEELINGS,
    RISKS,
    OPPORTUNITIES,
    QUOTES,
    IMAGES,
    EXPERIENCE,
    METRICS,
    NOTES,
    /// Beside the board: its cards have no place yet.
    PARKED;

    /// Those that are rows of the board.
    public static List<LaneKind> ofRows() {
        return Stream.of(values()).filter(kind -> kind != PARKED).toList();
    }

    /// The kind of a card that somebody writes in such a lane without saying more.
    public CardKind usualCard() {
        return switch (this) {
            case ACTIONS -> CardKind.ACTION;
            case NEEDS -> CardKind.NEED;
            case OPPORTUNITIES -> CardKind.OPPORTUNITY;
            case QUOTES -> CardKind.QUOTE;
            case TOUCH_SALES,
                    TOUCHPOINTS,
                    CHANNELS,
                    FEELINGS,
                    RISKS,
                    IMAGES,
                    EXPERIENCE,
                    METRICS,
                    NOTES,
                    PARKED ->
                    CardKind.NOTE;
        };
    }
}
