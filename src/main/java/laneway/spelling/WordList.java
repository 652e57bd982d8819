// SPDX-License-Identifier: Apache-2.0
package laneway.spelling;

import java.nio.file.Path;
import java.util.Locale;

/// A dictionary of the Hunspell kind, as two files somewhere on the system.
///
/// @param name of the files without their ends, such as `en_GB`
/// @param affixes how words are bent
/// @param words from which they are bent
public record WordList(String name, Path affixes, Path words) {
    /// The language and region that the name tells.
    public Locale locale() {
        return Locale.forLanguageTag(name.replace('_', '-'));
    }
}
