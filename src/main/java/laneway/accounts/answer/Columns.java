// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import laneway.accounts.FieldType;
import laneway.accounts.ProblemException;
import laneway.accounts.sql.Field;
import laneway.accounts.sql.Sql;
import laneway.model.Quantity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The numbers of all accounts in columns, with those that follow from their stays.
final class Columns {
    private static final int FIRST = 1 << 12;

    private final List<Column> columns;

    /// By column and account; not a number where one is missing.
    private final double[][] values;

    /// By account; -1 for none.
    private final int[] segments;

    private Columns(List<Column> columns, double[][] values, int[] segments) {
        this.columns = List.copyOf(columns);
        this.values = values;
        this.segments = segments;
    }

    /// A column of numbers.
    ///
    /// @param share whether the numbers are 0 and 1
    record Column(Quantity quantity, boolean share) {}

    List<Column> columns() {
        return columns;
    }

    /// The numbers of a column by account; not a number where one is missing.
    double[] values(int column) {
        return values[column];
    }

    private int size() {
        return segments.length;
    }

    static Columns of(Frame frame) throws ProblemException {
        var columns = new ArrayList<Column>();
        var asked = new ArrayList<Sql>();
        for (Field field : frame.numbers()) {
            boolean flag = field.type() == FieldType.FLAG;
            columns.add(new Column(new Quantity.Field(field.name()), flag));
            asked.add(
                    flag
                            ? Sql.of(
                                    "case when a.{} then 1 when not a.{} then 0 end",
                                    field.column(),
                                    field.column())
                            : Sql.of("a.{}", field.column()));
        }
        for (int i = 0; i < frame.stages().size(); i++) {
            var stage = frame.map().stages().get(i).id();
            columns.add(new Column(new Quantity.DaysIn(stage), false));
            asked.add(Sql.of("c.d" + i));
        }
        if (columns.isEmpty()) {
            return new Columns(List.of(), new double[0][], new int[0]);
        }
        return read(frame, columns, asked);
    }

    private static Columns read(Frame frame, List<Column> columns, List<Sql> asked)
            throws ProblemException {
        int width = columns.size();
        var rows =
                new Object() {
                    double[][] values = new double[width][FIRST];
                    int[] segments = new int[FIRST];
                    int count;
                };
        frame.engine()
                .each(
                        Sql.of(
                                "select a.seg, {} from laneway_accounts a"
                                        + " left join laneway_courses c on c.n = a.n",
                                Sql.join(", ", asked)),
                        row -> {
                            if (rows.count == rows.segments.length) {
                                int more = rows.count * 2;
                                rows.segments = Arrays.copyOf(rows.segments, more);
                                for (int i = 0; i < width; i++) {
                                    rows.values[i] = Arrays.copyOf(rows.values[i], more);
                                }
                            }
                            int segment = row.getInt(1);
                            rows.segments[rows.count] = row.wasNull() ? -1 : segment;
                            for (int i = 0; i < width; i++) {
                                double value = row.getDouble(i + 2);
                                rows.values[i][rows.count] = row.wasNull() ? Double.NaN : value;
                            }
                            rows.count++;
                        });
        for (int i = 0; i < width; i++) {
            rows.values[i] = Arrays.copyOf(rows.values[i], rows.count);
        }
        return new Columns(columns, rows.values, Arrays.copyOf(rows.segments, rows.count));
    }

    /// The accounts of a segment, in their order; of all for -1.
    int[] accounts(int segment) {
        int count = 0;
        var accounts = new int[size()];
        for (int i = 0; i < size(); i++) {
            if (segment < 0 || segments[i] == segment) {
                accounts[count++] = i;
            }
        }
        return Arrays.copyOf(accounts, count);
    }
}
