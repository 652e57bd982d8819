// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// What becomes of the cards that a search does not find.
public enum FilterMode {
    /// They stay as they are: there is no filter.
    OFF,

    /// They step back.
    FADE,

    /// They are left out, and the others close up.
    HIDE
}
