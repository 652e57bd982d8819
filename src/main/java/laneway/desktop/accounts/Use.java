// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import laneway.accounts.FieldType;
import laneway.accounts.source.Assignment;
import laneway.accounts.source.Assignment.AssignedField;
import laneway.accounts.source.EventAssignment;
import laneway.accounts.source.Preview;
import laneway.accounts.source.Preview.ColumnPreview;
import laneway.accounts.source.Reading;
import laneway.accounts.source.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the columns of a source are used for, as it is being chosen.
///
/// @param about what a row tells of
record Use(About about, List<ColumnUse> columns) {
    Use {
        columns = List.copyOf(columns);
    }

    /// What the rows of a source tell of.
    enum About {
        ACCOUNTS,
        EVENTS;

        /// What a column may be used for.
        List<Role> roles() {
            return switch (this) {
                case ACCOUNTS -> List.of(Role.ID, Role.NAME, Role.SEGMENT, Role.FIELD, Role.UNUSED);
                case EVENTS -> List.of(Role.ID, Role.STAGE, Role.DAY, Role.UNUSED);
            };
        }

        /// What a column is used for that has lost its use to another.
        private Role rest() {
            return this == ACCOUNTS ? Role.FIELD : Role.UNUSED;
        }
    }

    /// What a column is used for, and how it is read.
    record ColumnUse(String column, Role role, Reading reading) {
        ColumnUse as(Role other) {
            return new ColumnUse(column, other, reading);
        }

        boolean isSameColumn(ColumnUse other) {
            return column.equals(other.column);
        }
    }

    /// What a preview suggests.
    static Use suggested(About about, Preview preview) {
        return new Use(
                about,
                preview.columns().stream()
                        .map(it -> new ColumnUse(it.name(), suggestedRole(about, it), it.reading()))
                        .toList());
    }

    private static Role suggestedRole(About about, ColumnPreview column) {
        return about == About.ACCOUNTS ? column.accounts() : column.events();
    }

    /// What the columns of accounts were; nothing is known of others.
    static Use of(Assignment assignment) {
        var columns = new ArrayList<ColumnUse>();
        columns.add(new ColumnUse(assignment.id(), Role.ID, Reading.TEXT));
        if (!assignment.name().isEmpty()) {
            columns.add(new ColumnUse(assignment.name(), Role.NAME, Reading.TEXT));
        }
        if (!assignment.segment().isEmpty()) {
            columns.add(new ColumnUse(assignment.segment(), Role.SEGMENT, Reading.TEXT));
        }
        assignment
                .fields()
                .forEach(it -> columns.add(new ColumnUse(it.column(), Role.FIELD, it.reading())));
        return new Use(About.ACCOUNTS, columns);
    }

    /// What the columns of events were; nothing is known of others.
    static Use of(EventAssignment events) {
        return new Use(
                About.EVENTS,
                List.of(
                        new ColumnUse(events.account(), Role.ID, Reading.TEXT),
                        new ColumnUse(events.stage(), Role.STAGE, Reading.TEXT),
                        new ColumnUse(events.day(), Role.DAY, events.reading())));
    }

    /// What the columns of a preview were in an earlier asking; others are not used.
    static Use remembered(Use before, Preview preview) {
        var known = before.columns.stream().map(ColumnUse::column).toList();
        return new Use(
                before.about,
                suggested(before.about, preview).columns.stream()
                        .map(it -> {
                            int old = known.indexOf(it.column());
                            return old < 0 ? it.as(Role.UNUSED) : before.columns.get(old);
                        })
                        .toList());
    }

    /// What a preview suggests, but columns of the names that another source had are used as they
    /// were there.
    Use asBefore(Use before) {
        var known = before.columns.stream().map(ColumnUse::column).toList();
        var next = new ArrayList<ColumnUse>();
        for (ColumnUse it : columns) {
            int old = known.indexOf(it.column());
            if (old >= 0) {
                next.add(before.columns.get(old));
            } else {
                next.add(before.isTaken(it.role(), columns) ? it.as(about.rest()) : it);
            }
        }
        return new Use(about, next);
    }

    /// Whether one of some columns has a use here that only one can have.
    private boolean isTaken(Role role, List<ColumnUse> others) {
        return isUnique(role)
                && of(role).filter(it -> others.stream().anyMatch(it::isSameColumn)).isPresent();
    }

    private static boolean isUnique(Role role) {
        return role != Role.FIELD && role != Role.UNUSED;
    }

    /// Uses a column for something; a column that was used for it before loses that use.
    Use with(int column, Role role) {
        var next = new ArrayList<ColumnUse>();
        for (int i = 0; i < columns.size(); i++) {
            var it = columns.get(i);
            var other = isUnique(role) && it.role() == role ? about.rest() : it.role();
            next.add(new ColumnUse(it.column(), i == column ? role : other, it.reading()));
        }
        return new Use(about, next);
    }

    /// Reads a column in another way.
    Use with(int column, Reading reading) {
        var next = new ArrayList<>(columns);
        var it = next.get(column);
        next.set(column, new ColumnUse(it.column(), it.role(), reading));
        return new Use(about, next);
    }

    /// Whether the values of a column are read as something else than text.
    boolean isRead(int column) {
        return switch (columns.get(column).role()) {
            case FIELD, DAY -> true;
            case ID, NAME, SEGMENT, STAGE, UNUSED -> false;
        };
    }

    /// What is read as something else than text, to be tried.
    List<AssignedField> read() {
        var read = new ArrayList<AssignedField>();
        for (int i = 0; i < columns.size(); i++) {
            if (isRead(i)) {
                read.add(new AssignedField(columns.get(i).column(), columns.get(i).reading()));
            }
        }
        return read;
    }

    /// The fields that can be asked for.
    List<KnownField> fields() {
        var fields = new ArrayList<KnownField>();
        for (ColumnUse it : columns) {
            if (about == About.ACCOUNTS && it.role() == Role.FIELD) {
                fields.add(new KnownField(it.column(), it.reading().type()));
            } else if (about == About.ACCOUNTS && it.role() == Role.SEGMENT) {
                fields.add(new KnownField(it.column(), FieldType.TEXT));
            }
        }
        return fields;
    }

    /// What is missing before it can be asked.
    List<Role> missing() {
        var needed =
                about == About.ACCOUNTS ? List.of(Role.ID) : List.of(Role.ID, Role.STAGE, Role.DAY);
        return needed.stream().filter(role -> of(role).isEmpty()).toList();
    }

    /// The columns of accounts; empty while something is missing.
    Optional<Assignment> accounts() {
        if (about != About.ACCOUNTS || !missing().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Assignment(named(Role.ID), named(Role.NAME), named(Role.SEGMENT), read()));
    }

    /// The columns of events; empty while something is missing.
    Optional<EventAssignment> events() {
        if (about != About.EVENTS || !missing().isEmpty()) {
            return Optional.empty();
        }
        return of(Role.DAY)
                .map(day ->
                        new EventAssignment(
                                named(Role.ID), named(Role.STAGE), day.column(), day.reading()));
    }

    private String named(Role role) {
        return of(role).map(ColumnUse::column).orElse("");
    }

    private Optional<ColumnUse> of(Role role) {
        return columns.stream().filter(it -> it.role() == role).findFirst();
    }
}
