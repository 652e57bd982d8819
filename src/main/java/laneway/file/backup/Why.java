// SPDX-License-Identifier: Apache-2.0

package laneway.file.backup;

/// Why an earlier version was kept.
public enum Why {
    /// The first save of a sitting was about to replace it.
    FIRST_SAVE,

    /// Ten minutes had passed since the last one.
    REGULAR,

    /// The save was about to take away more than half of the cards.
    MANY_CARDS_REMOVED,

    /// The save was about to write it in a newer format.
    OLDER_FORMAT,

    /// Somebody else had written the file in the meantime.
    CHANGED_BY_OTHERS,

    /// Another map was about to take its file.
    REPLACED,

    /// The file was no longer whole.
    DAMAGED;

    /// Whether it was kept for what was about to happen, and not for the time.
    boolean isSpecial() {
        return switch (this) {
            case FIRST_SAVE, REGULAR -> false;
            case MANY_CARDS_REMOVED, OLDER_FORMAT, CHANGED_BY_OTHERS, REPLACED, DAMAGED -> true;
        };
    }
}
