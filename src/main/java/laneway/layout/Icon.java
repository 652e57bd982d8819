// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.CardKind;
import laneway.model.LaneKind;
import laneway.model.Mode;
import laneway.model.Moment;

import java.awt.geom.Path2D;

/// A small drawing of our own, in a square of [#SIZE] units; one filled outline that any writer can
/// draw.
public enum Icon {
    POINTER("", "M5 3 L20 10.5 L13.2 13 L10.5 20 Z"),
    HEART(
            "M12 20 C5 15 3 11.5 3 8.8 C3 6 5 4.2 7.4 4.2 C9.4 4.2 11 5.2 12 7"
                    + " C13 5.2 14.6 4.2 16.6 4.2 C19 4.2 21 6 21 8.8 C21 11.5 19 15 12 20 Z",
            ""),
    PERSON("O 12 8 4 M4 20.5 C4 16.5 7.6 14.5 12 14.5 C16.4 14.5 20 16.5 20 20.5", ""),
    TARGET("O 12 12 9", "O 12 12 4"),
    BRANCH("O 6 12 2.6 O 18 5.6 2.6 O 18 18.4 2.6 M8.4 10.7 L15.6 6.9 M8.4 13.3 L15.6 17.1", ""),
    SMILE("O 12 12 9 M8 14 C9.5 16.8 14.5 16.8 16 14", "O 9 9.6 1.3 O 15 9.6 1.3"),
    WARNING("M12 4 L21 19.5 L3 19.5 Z M12 10 L12 14", "O 12 16.9 1.2"),
    BULB(
            "M9.5 20.5 L14.5 20.5 M9.2 17 L14.8 17 C14.8 14.5 18 13.2 18 9.4 C18 6 15.3 3.5 12 3.5"
                    + " C8.7 3.5 6 6 6 9.4 C6 13.2 9.2 14.5 9.2 17 Z",
            ""),
    QUOTES(
            "",
            "M4 6.5 L10.5 6.5 L10.5 12.5 C10.5 15.8 8.8 17.8 5.6 18.5 L5 16.4 C6.8 15.8 7.6 14.7"
                + " 7.6 13 L4 13 Z M13.5 6.5 L20 6.5 L20 12.5 C20 15.8 18.3 17.8 15.1 18.5 L14.5"
                + " 16.4 C16.3 15.8 17.1 14.7 17.1 13 L13.5 13 Z"),
    PICTURE("R 3 4.5 18 15 2.5 M3.5 16.5 L9 11.5 L13 15.5 L16 13 L20.5 17", "O 15.8 9 1.7"),
    WAVE("M2.5 17 C6 17 6.5 6 10 6 C13.5 6 13 16 16.5 16 C19 16 19.5 10.5 21.5 9.5", ""),
    BARS("M5 20 L5 13 M12 20 L12 4.5 M19 20 L19 9", ""),
    SHEET("R 4 3.5 16 17 2.5 M8.2 8.6 L15.8 8.6 M8.2 12.4 L15.8 12.4 M8.2 16.2 L12 16.2", ""),
    TRAY("R 3 4.5 18 15 2.5 M3.5 13 L8 13 C8.4 16.6 15.6 16.6 16 13 L20.5 13", ""),
    BOLT("", "M13.8 2.5 L4.5 13.8 L11 13.8 L9.8 21.5 L19.5 9.8 L12.8 9.8 Z"),
    VERY_SAD(
            "O 12 12 9 M7.6 17.2 C9.2 13.6 14.8 13.6 16.4 17.2 M7 7.8 L10 9.2 M17 7.8 L14 9.2",
            "O 9 10.6 1.2 O 15 10.6 1.2"),
    SAD("O 12 12 9 M8.4 16.2 C10 14.2 14 14.2 15.6 16.2", "O 9 9.8 1.3 O 15 9.8 1.3"),
    NEUTRAL("O 12 12 9 M8.4 15.2 L15.6 15.2", "O 9 9.8 1.3 O 15 9.8 1.3"),
    GLAD("O 12 12 9 M8.4 14.2 C10 16.4 14 16.4 15.6 14.2", "O 9 9.8 1.3 O 15 9.8 1.3"),
    VERY_GLAD(
            "O 12 12 9",
            "O 9 9.2 1.3 O 15 9.2 1.3 M6.9 12.8 L17.1 12.8 C17 16.4 14.8 18.4 12 18.4"
                    + " C9.2 18.4 7 16.4 6.9 12.8 Z"),
    CRACKED("M12 2.8 L20.5 12 L12 21.2 L3.5 12 Z M12 3 L10 9.4 L14 13 L12 21", ""),
    SPARK(
            "",
            "M12 2 C12.9 8.7 15.3 11.1 22 12 C15.3 12.9 12.9 15.3 12 22 C11.1 15.3 8.7 12.9 2 12"
                    + " C8.7 11.1 11.1 8.7 12 2 Z"),
    FLAG("M6 21 L6 4 L19 4 L15.6 8.6 L19 13.2 L6 13.2", ""),
    STAIRS("M3 20 L9 20 L9 14 L15 14 L15 8 L21 8 L21 3.5", ""),
    LOOP(
            "M20 12 C20 16.4 16.4 20 12 20 C7.6 20 4 16.4 4 12 C4 7.6 7.6 4 12 4 C14.8 4 17.2 5.4"
                    + " 18.6 7.4 M19 3 L19 7.8 L14.2 7.8",
            ""),
    ZIGZAG("M2.5 14 L6.5 7 L10.5 17 L14.5 7 L18.5 17 L21.5 11", ""),
    GAP("M2.5 12 L8 12 M16 12 L21.5 12 M8 6.5 L8 17.5 M16 6.5 L16 17.5", ""),
    TWICE(
            "R 3.5 3.5 11.5 11.5 2 M18.5 9 C19.6 9 20.5 9.9 20.5 11 L20.5 18.5 C20.5 19.6 19.6 20.5"
                    + " 18.5 20.5 L11 20.5 C9.9 20.5 9 19.6 9 18.5",
            ""),
    CLOCK("O 12 12 9 M12 6.8 L12 12 L15.8 14.2", ""),
    TORN("M3 5 L21 5 L21 16 L14 16 M8.5 16 L3 16 L3 5 M12 5.5 L9.5 10 L13.5 12.5 L9 20.5", ""),
    CHECK("O 12 12 9 M7.8 12.4 L10.8 15.4 L16.4 9.2", ""),
    QUESTION(
            "O 12 12 9 M9.2 9.6 C9.2 7.8 10.4 6.8 12 6.8 C13.7 6.8 14.9 7.9 14.9 9.4 C14.9 11.4 12"
                    + " 11.6 12 13.8",
            "O 12 16.9 1.2"),
    PASS("O 5 12 3.2 O 19 12 3.2", "M9.6 8 L15 12 L9.6 16 Z"),
    PEOPLE(
            "O 8.5 8 3.4 M2.5 19 C2.5 15.5 5 13.6 8.5 13.6 C12 13.6 14.5 15.5 14.5 19 M15 4.9 C18.6"
                    + " 4.6 19.4 10.4 15.6 11 M17.4 14 C20 14.6 21.5 16.4 21.5 19",
            ""),
    STOP(
            "M8.4 3 L15.6 3 L21 8.4 L21 15.6 L15.6 21 L8.4 21 L3 15.6 L3 8.4 Z M12 7.2 L12 12.8",
            "O 12 16.4 1.2"),
    DROP("M4 5 L9 10 L12 7.5 L19 16.5 M19 10.5 L19 16.8 L12.8 16.8", ""),
    DOT("", "O 12 12 7"),
    LINK(
            "M10 14 C11.2 15.2 13.2 15.2 14.4 14 L18.4 10 C20.2 8.2 20.2 6 18.8 4.8 C17.4 3.6 15.4"
                + " 3.8 14 5.2 L12.6 6.6 M14 10 C12.8 8.8 10.8 8.8 9.6 10 L5.6 14 C3.8 15.8 3.8 18"
                + " 5.2 19.2 C6.6 20.4 8.6 20.2 10 18.8 L11.4 17.4",
            ""),
    LINES("M4 6.5 L20 6.5 M4 12 L20 12 M4 17.5 L13 17.5", ""),
    SCREEN("R 3 4 18 12.5 2 M12 16.5 L12 20 M8 20.3 L16 20.3", ""),
    STAR(
            "",
            "M12 2.6 L14.8 8.8 L21.6 9.5 L16.5 14.1 L18 20.8 L12 17.3 L6 20.8 L7.5 14.1 L2.4 9.5"
                    + " L9.2 8.8 Z"),
    PIN(
            "M12 21.2 C8 16.4 5.2 13.2 5.2 9.6 C5.2 5.8 8.2 2.8 12 2.8 C15.8 2.8 18.8 5.8 18.8 9.6"
                    + " C18.8 13.2 16 16.4 12 21.2 Z",
            "O 12 9.6 2.6"),
    LOCK("R 5 11 14 9.5 2 M8 11 L8 8 C8 5.6 9.7 4 12 4 C14.3 4 16 5.6 16 8 L16 11", "");

    /// The side of the square that every icon is drawn in.
    public static final double SIZE = 24;

    private final String strokes;
    private final String fills;

    Icon(String strokes, String fills) {
        this.strokes = strokes;
        this.fills = fills;
    }

    /// The outline, to be filled by the nonzero rule; made anew by each call.
    public Path2D outline() {
        return IconPath.outline(strokes, fills);
    }

    /// The icon of a kind of lane.
    public static Icon of(LaneKind kind) {
        return switch (kind) {
            case ACTIONS -> POINTER;
            case NEEDS -> HEART;
            case TOUCH_SALES -> PERSON;
            case TOUCHPOINTS -> TARGET;
            case CHANNELS -> BRANCH;
            case FEELINGS -> SMILE;
            case RISKS -> WARNING;
            case OPPORTUNITIES -> BULB;
            case QUOTES -> QUOTES;
            case IMAGES -> PICTURE;
            case EXPERIENCE -> WAVE;
            case METRICS -> BARS;
            case NOTES -> SHEET;
            case PARKED -> TRAY;
        };
    }

    /// The icon of a kind of card.
    public static Icon of(CardKind kind) {
        return switch (kind) {
            case NOTE -> SHEET;
            case ACTION -> POINTER;
            case NEED -> HEART;
            case PAIN -> BOLT;
            case OPPORTUNITY -> BULB;
            case QUOTE -> QUOTES;
            case IMAGE -> PICTURE;
        };
    }

    /// The icon of a moment.
    public static Icon of(Moment moment) {
        return switch (moment) {
            case MAKE_OR_BREAK -> CRACKED;
            case AHA -> SPARK;
            case FIRST_VALUE -> FLAG;
            case NEXT_VALUE -> STAIRS;
            case RECURRING_VALUE -> LOOP;
            case FRICTION -> ZIGZAG;
            case GAP -> GAP;
            case REDUNDANT_STEP -> TWICE;
            case SLOW_STEP -> CLOCK;
            case BROKEN_PROMISE -> TORN;
        };
    }

    /// The icon of the way a stage is served.
    public static Icon of(Mode mode) {
        return switch (mode) {
            case DIGITAL -> SCREEN;
            case HIGH_TOUCH -> PERSON;
        };
    }

    /// The face of a sentiment, -2 to +2.
    public static Icon ofSentiment(int sentiment) {
        return switch (sentiment) {
            case -2 -> VERY_SAD;
            case -1 -> SAD;
            case 0 -> NEUTRAL;
            case 1 -> GLAD;
            case 2 -> VERY_GLAD;
            default -> throw new IllegalArgumentException("no sentiment: " + sentiment);
        };
    }
}
