// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

/// What an edit did, named so that a bundle of texts can say it: "Move 3 cards".
///
/// @param key the name of the edit, as `moveCards`
/// @param count how many parts it concerned
/// @param name the name of the one part it concerned, or empty
public record Label(String key, int count, String name) {
    /// A label for an edit that concerns parts by their number.
    public static Label counted(String key, int count) {
        return new Label(key, count, "");
    }

    /// A label for an edit of one part.
    public static Label named(String key, String name) {
        return new Label(key, 1, name);
    }
}
