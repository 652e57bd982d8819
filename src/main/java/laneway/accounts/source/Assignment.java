// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.source.Preview.ColumnPreview;

import java.util.List;
import java.util.function.Function;

/// Which columns of a table of accounts are what, by their names.
///
/// @param id tells an account from the others
/// @param name what people call it; empty where no column says
/// @param segment the group that it belongs to; empty where no column says
/// @param fields what else may be asked for
public record Assignment(String id, String name, String segment, List<AssignedField> fields) {
    public Assignment {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("no column tells the accounts apart");
        }
        fields = List.copyOf(fields);
    }

    /// A column and how it is read.
    public record AssignedField(String column, Reading reading) {}

    /// What a preview suggests.
    public static Assignment suggested(Preview preview) {
        var fields =
                preview.columns().stream()
                        .filter(column -> column.accounts() == Role.FIELD)
                        .map(column -> new AssignedField(column.name(), column.reading()))
                        .toList();
        return new Assignment(
                named(preview, Role.ID),
                named(preview, Role.NAME),
                named(preview, Role.SEGMENT),
                fields);
    }

    private static String named(Preview preview, Role role) {
        return first(preview, role, ColumnPreview::accounts);
    }

    static String first(Preview preview, Role role, Function<ColumnPreview, Role> use) {
        return preview.columns().stream()
                .filter(column -> use.apply(column) == role)
                .findFirst()
                .map(ColumnPreview::name)
                .orElse("");
    }
}
