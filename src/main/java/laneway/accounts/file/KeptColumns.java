// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.file;

import laneway.accounts.FieldType;
import laneway.accounts.ProblemException;
import laneway.accounts.source.Assignment;
import laneway.accounts.source.Assignment.AssignedField;
import laneway.accounts.source.EventAssignment;
import laneway.accounts.source.KeptTable;
import laneway.accounts.source.Reading;
import laneway.accounts.source.Reading.DayOrder;
import laneway.accounts.source.Reading.DecimalMark;
import laneway.accounts.sql.Engine;
import laneway.accounts.sql.Sql;

import java.util.ArrayList;
import java.util.Optional;

/// What the columns of an accounts file's own tables are called where they come from.
final class KeptColumns {
    static final int ID = KeptTable.ID;
    static final int NAME = KeptTable.NAME;
    static final int SEGMENT = KeptTable.SEGMENT;

    static final EventAssignment EVENTS =
            new EventAssignment("account", "stage", "day", Reading.DATE);

    private KeptColumns() {}

    /// Keeps what a column is called.
    static void name(Engine engine, int number, String name, FieldType type)
            throws ProblemException {
        engine.run(
                Sql.of(
                        "insert into field values ({}, {}, {}) on conflict (number) do update set"
                                + " name = excluded.name, type = excluded.type",
                        number,
                        name,
                        type.name()));
    }

    /// What the columns of the kept accounts are; empty before any were taken in.
    static Optional<Assignment> assignment(Engine engine) throws ProblemException {
        var names = new String[] {"", "", ""};
        var fields = new ArrayList<AssignedField>();
        engine.each(
                Sql.of("select number, name, type from field order by number"),
                row -> {
                    int number = row.getInt(1);
                    if (number < 0) {
                        names[-number - 1] = row.getString(2);
                    } else {
                        fields.add(
                                new AssignedField(
                                        row.getString(2),
                                        new Reading(
                                                FieldType.valueOf(row.getString(3)),
                                                DayOrder.DAY_FIRST,
                                                DecimalMark.POINT)));
                    }
                });
        return names[0].isEmpty()
                ? Optional.empty()
                : Optional.of(new Assignment(names[0], names[1], names[2], fields));
    }
}
