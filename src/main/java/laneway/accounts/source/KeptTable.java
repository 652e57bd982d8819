// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.FieldType;
import laneway.accounts.ProblemException;
import laneway.accounts.sql.Engine;
import laneway.accounts.sql.Sql;

/// The accounts of an accounts file, their columns called as they were where they come from.
public final class KeptTable {
    /// The numbers of the columns that every account has; fields count from 0.
    public static final int ID = -1;

    public static final int NAME = -2;
    public static final int SEGMENT = -3;

    private KeptTable() {}

    static Table open(Engine engine, String source) throws ProblemException {
        var columns =
                engine.rows(
                        Sql.of("select number, name, type from field order by number"),
                        row ->
                                new Column(
                                        row.getString(2),
                                        Sql.of(column(row.getInt(1))),
                                        FieldType.valueOf(row.getString(3))));
        return new Table(source, Sql.of("account"), columns, "");
    }

    private static String column(int number) {
        return switch (number) {
            case ID -> "id";
            case NAME -> "name";
            case SEGMENT -> "segment";
            default -> "f" + number;
        };
    }
}
