// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import org.jspecify.annotations.Nullable;

import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/// Rows that somebody else has read.
public interface Rows {
    /// The names of the columns.
    ///
    /// @throws UncheckedIOException if they cannot be read
    List<String> header();

    /// The rows from the first, each as long as the header: texts, numbers and days as they are
    /// written in ISO form, null for an empty cell.
    ///
    /// @throws UncheckedIOException if they cannot be read, here or at any row
    Iterator<List<@Nullable String>> iterator();

    /// Nobody wants more of them; what is held for the iterator is let go.
    default void close() {}
}
