// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.find;

/// What becomes of the cards that a filter does not let through.
public enum FilterMode {
    /// They stay as they are: there is no filter.
    OFF,

    /// They step back.
    FADE,

    /// They are left out, and the others close up.
    HIDE
}
