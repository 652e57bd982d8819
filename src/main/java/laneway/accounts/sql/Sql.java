// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.sql;

import java.util.ArrayList;
import java.util.List;

/// A piece of a statement and the values that are bound to its marks.
public record Sql(String text, List<Object> values) {
    private static final String HOLE = "{}";

    public Sql {
        values = List.copyOf(values);
    }

    /// A template whose holes `{}` are filled with pieces, or with values to be bound: texts,
    /// numbers, flags and days.
    public static Sql of(String template, Object... parts) {
        var text = new StringBuilder();
        var values = new ArrayList<>();
        int from = 0;
        for (Object part : parts) {
            int hole = template.indexOf(HOLE, from);
            if (hole < 0) {
                throw new IllegalArgumentException(parts.length + " parts for " + template);
            }
            text.append(template, from, hole);
            if (part instanceof Sql(String piece, List<Object> inside)) {
                text.append(piece);
                values.addAll(inside);
            } else {
                text.append('?');
                values.add(part);
            }
            from = hole + HOLE.length();
        }
        if (template.indexOf(HOLE, from) >= 0) {
            throw new IllegalArgumentException("a hole is left in " + template);
        }
        return new Sql(text.append(template, from, template.length()).toString(), values);
    }

    /// Pieces in a row with something between them.
    public static Sql join(String between, List<Sql> pieces) {
        var text = new StringBuilder();
        var values = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            text.append(i == 0 ? "" : between).append(pieces.get(i).text());
            values.addAll(pieces.get(i).values());
        }
        return new Sql(text.toString(), values);
    }
}
