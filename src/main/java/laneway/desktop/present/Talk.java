// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

/// Where a presentation is.
///
/// @param count how many slides there are, at least one
/// @param at the slide that is shown, counted from 0
/// @param typed digits of a number to go to
record Talk(int count, int at, Blank blank, String typed) {
    private static final int MOST_DIGITS = 4;

    /// Whether the slide is hidden for a while.
    enum Blank {
        NOT,
        BLACK,
        WHITE
    }

    Talk {
        if (at < 0 || at >= count) {
            throw new IllegalArgumentException("slide " + at + " of " + count);
        }
    }

    static Talk begin(int count, int at) {
        return new Talk(count, at, Blank.NOT, "");
    }

    /// The next state after what a key, a click or a clicker means; a blank screen comes back
    /// first.
    Talk after(Cue cue) {
        return switch (cue) {
            case NEXT -> blank == Blank.NOT ? to(at + 1) : to(at);
            case BACK -> blank == Blank.NOT ? to(at - 1) : to(at);
            case FIRST -> to(0);
            case LAST -> to(count - 1);
            case GO -> typed.isEmpty() ? after(Cue.NEXT) : to(Integer.parseInt(typed) - 1);
            case BLACK -> blanked(Blank.BLACK);
            case WHITE -> blanked(Blank.WHITE);
            case END -> this;
        };
    }

    /// The state after a digit was typed.
    Talk typing(char digit) {
        var digits = typed + digit;
        return new Talk(
                count, at, blank, digits.substring(Math.max(0, digits.length() - MOST_DIGITS)));
    }

    private Talk to(int slide) {
        return new Talk(count, Math.clamp(slide, 0, count - 1), Blank.NOT, "");
    }

    private Talk blanked(Blank wanted) {
        return new Talk(count, at, blank == wanted ? Blank.NOT : wanted, "");
    }
}
