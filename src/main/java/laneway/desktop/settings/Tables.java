// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.settings;

/// What is remembered of the tables in place of the board.
///
/// @param page the name of the page that was seen last; may be none of this version
/// @param rater under whose name fits are rated; empty before anybody has rated
public record Tables(String page, String rater) {
    /// What holds before anything was remembered.
    public static final Tables FIRST = new Tables("", "");

    public Tables withPage(String seen) {
        return new Tables(seen, rater);
    }

    public Tables withRater(String name) {
        return new Tables(page, name);
    }
}
