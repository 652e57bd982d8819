// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import laneway.accounts.source.Preview;
import laneway.accounts.source.Preview.Unread;
import laneway.accounts.source.Source;

import java.util.List;
import java.util.Map;

/// A source that was chosen, with what is known of it.
///
/// @param sheets the sources that lie in the same file, among them this one
/// @param use what its columns are used for
/// @param unread what could not be read, by column
record Chosen(
        Source source, List<Source> sheets, Preview preview, Use use, Map<String, Unread> unread) {
    Chosen {
        sheets = List.copyOf(sheets);
        unread = Map.copyOf(unread);
    }

    Chosen with(Use other) {
        return new Chosen(source, sheets, preview, other, unread);
    }

    Chosen with(Map<String, Unread> other) {
        return new Chosen(source, sheets, preview, use, other);
    }
}
