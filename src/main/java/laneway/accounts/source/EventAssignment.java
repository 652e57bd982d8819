// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.source.Preview.ColumnPreview;

import java.util.Optional;

/// Which columns of a table of stage events are what, by their names.
///
/// @param account whose event it is
/// @param stage which stage the account came into: its name in the map, or its id
/// @param day when
/// @param reading of the day
public record EventAssignment(String account, String stage, String day, Reading reading) {
    /// What a preview suggests; empty where it shows no events.
    public static Optional<EventAssignment> suggested(Preview preview) {
        var account = Assignment.first(preview, Role.ID, ColumnPreview::events);
        var stage = Assignment.first(preview, Role.STAGE, ColumnPreview::events);
        var day = Assignment.first(preview, Role.DAY, ColumnPreview::events);
        if (account.isEmpty() || stage.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return preview.columns().stream()
                .filter(column -> column.name().equals(day))
                .map(column -> new EventAssignment(account, stage, day, column.reading()))
                .findFirst();
    }
}
