// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.CardKind;
import laneway.model.Colour;
import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.model.Moment;

/// Which hue the kinds of things have where the user has not chosen another.
public final class Palette {
    private Palette() {}

    /// The hue of a lane.
    public static Colour of(Lane lane) {
        return lane.colour() != null ? lane.colour() : of(lane.kind());
    }

    /// The hue of a card that lies in a lane.
    public static Colour of(Card card, Lane lane) {
        return card.colour() != null ? card.colour() : of(lane);
    }

    /// The hue of a kind of lane; neighbours in the usual order differ in lightness too.
    public static Colour of(LaneKind kind) {
        return switch (kind) {
            case ACTIONS -> Colour.BLUE;
            case NEEDS -> Colour.ORANGE;
            case TOUCH_SALES -> Colour.PURPLE;
            case TOUCHPOINTS -> Colour.TEAL;
            case CHANNELS -> Colour.YELLOW;
            case FEELINGS -> Colour.PINK;
            case RISKS -> Colour.RED;
            case OPPORTUNITIES, EXPERIENCE -> Colour.GREEN;
            case IMAGES, METRICS -> Colour.LIME;
            case QUOTES, NOTES, PARKED -> Colour.GREY;
        };
    }

    /// The hue of a kind's icon.
    public static Colour of(CardKind kind) {
        return switch (kind) {
            case NOTE, QUOTE, IMAGE -> Colour.GREY;
            case ACTION -> Colour.BLUE;
            case NEED -> Colour.TEAL;
            case PAIN -> Colour.RED;
            case OPPORTUNITY -> Colour.GREEN;
        };
    }

    /// The hue of a moment's icon: what helps is green or purple, what hurts is red or orange.
    public static Colour of(Moment moment) {
        return switch (moment) {
            case MAKE_OR_BREAK -> Colour.PURPLE;
            case AHA -> Colour.YELLOW;
            case FIRST_VALUE, NEXT_VALUE, RECURRING_VALUE -> Colour.GREEN;
            case FRICTION, GAP, BROKEN_PROMISE -> Colour.RED;
            case REDUNDANT_STEP, SLOW_STEP -> Colour.ORANGE;
        };
    }

    /// The hue of a sentiment's face, -2 to +2.
    public static Colour ofSentiment(int sentiment) {
        return sentiment < 0 ? Colour.RED : sentiment > 0 ? Colour.GREEN : Colour.GREY;
    }
}
