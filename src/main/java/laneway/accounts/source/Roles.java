// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.FieldType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What columns seem to be used for, by their names first and what they hold second.
final class Roles {
    private static final Pattern ID =
            words(
                    "id|account id|customer id|account|customer|account no|account number|"
                            + "customer no|customer number|kundennummer|kunde|key");
    private static final Pattern NAME =
            words(
                    "name|account name|customer name|company|company name|firma|organisation|"
                            + "organization");
    private static final Pattern SEGMENT =
            words("segment|tier|plan|size|customer segment|market|region|industry|branche");
    private static final Pattern STAGE =
            words("stage|phase|status|step|journey stage|lifecycle stage|event|to");
    private static final int FEW = 20;

    /// What is known of a column.
    record Seen(String name, FieldType type, int filled, int different) {}

    private Roles() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("(" + alternatives + ")");
    }

    /// Of a table of accounts.
    static List<Role> ofAccounts(List<Seen> columns) {
        int id = first(columns, it -> named(it, ID));
        if (id < 0) {
            id = first(columns, it -> it.filled() > 0 && it.different() == it.filled());
        }
        int name = other(columns, it -> named(it, NAME), id);
        int segment = other(columns, it -> isText(it) && named(it, SEGMENT), id);
        if (segment < 0) {
            int taken = name;
            segment =
                    other(
                            columns,
                            it ->
                                    isText(it)
                                            && columns.indexOf(it) != taken
                                            && it.different() > 1
                                            && it.different() <= FEW,
                            id);
        }
        var roles = new ArrayList<Role>();
        for (int i = 0; i < columns.size(); i++) {
            roles.add(
                    i == id
                            ? Role.ID
                            : i == name
                                    ? Role.NAME
                                    : i == segment
                                            ? Role.SEGMENT
                                            : columns.get(i).filled() == 0
                                                    ? Role.UNUSED
                                                    : Role.FIELD);
        }
        return List.copyOf(roles);
    }

    /// Of a table of what happened when.
    static List<Role> ofEvents(List<Seen> columns) {
        int day = first(columns, it -> it.type() == FieldType.DATE);
        int stage = other(columns, it -> named(it, STAGE), day);
        int id = first(columns, it -> named(it, ID));
        var roles = new ArrayList<Role>();
        for (int i = 0; i < columns.size(); i++) {
            roles.add(
                    i == day
                            ? Role.DAY
                            : i == stage ? Role.STAGE : i == id ? Role.ID : Role.UNUSED);
        }
        return List.copyOf(roles);
    }

    private static boolean isText(Seen column) {
        return column.type() == FieldType.TEXT;
    }

    private static boolean named(Seen column, Pattern words) {
        var name = column.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
        return words.matcher(name).matches();
    }

    private static int first(List<Seen> columns, Predicate<Seen> fits) {
        return other(columns, fits, -1);
    }

    private static int other(List<Seen> columns, Predicate<Seen> fits, int taken) {
        for (int i = 0; i < columns.size(); i++) {
            if (i != taken && fits.test(columns.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
