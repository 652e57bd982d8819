// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.List;

/// Rows that somebody else has read.
public interface Rows {
    /// The names of the columns.
    List<String> header();

    /// The rows from the first, each as long as the header: texts, numbers and days as they are
    /// written in ISO form, null for an empty cell.
    Iterator<List<@Nullable String>> iterator();
}
