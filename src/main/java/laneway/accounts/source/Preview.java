// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import java.util.List;

/// What a source shows before its columns are assigned.
///
/// @param rows the first rows, as text; empty texts for what is missing
/// @param count how many rows there are
/// @param lines lines that are no rows, with one of them
public record Preview(
        String source,
        List<ColumnPreview> columns,
        List<List<String>> rows,
        long count,
        Unread lines) {
    public Preview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// What a column seems to be.
    ///
    /// @param accounts its use in a table of accounts
    /// @param events its use in a table of stage events
    /// @param openOrder whether its dates fit with the day and with the month first, so that the
    ///   order is a guess
    /// @param shortYears how many of the sampled values have years of two digits
    public record ColumnPreview(
            String name,
            Reading reading,
            Role accounts,
            Role events,
            boolean openOrder,
            int shortYears) {}

    /// What could not be read.
    ///
    /// @param example one of it; empty where there is none
    public record Unread(long count, String example) {
        public static final Unread NONE = new Unread(0, "");
    }
}
