// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import laneway.accounts.FieldType;
import laneway.accounts.sql.Conditions;
import laneway.accounts.sql.Engine;
import laneway.accounts.sql.Field;
import laneway.model.Condition;
import laneway.model.JourneyMap;
import laneway.model.Stage;
import laneway.model.StageId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// What all questions of one asking share.
///
/// In the engine a stage is its place among the stages of the map and -1 is out of the journey; a
/// segment is its place among the segments, and no segment is null.
///
/// @param fields those of accounts, in the order of their columns
/// @param notes what has been found worth telling so far
record Frame(
        Engine engine,
        JourneyMap map,
        LocalDate day,
        List<StageId> stages,
        List<String> segments,
        List<Field> fields,
        List<Note> notes) {
    /// An account each: n, id, name, seg, f0, f1, …
    static final String ACCOUNTS = "laneway_accounts";

    /// A stay in a stage each: n, seg, stage, entered, ended (null while it lasts), next (stage).
    static final String STAYS = "laneway_stays";

    /// What each account with stays has been through: n, seg, and for each stage i the first and
    /// the last day of entering it and the days spent in it: a0, z0, d0, …
    static final String COURSES = "laneway_courses";

    /// Where each account stands: n, seg, stage (null for nowhere), decider.
    static final String PLACED = "laneway_placed";

    Frame(
            Engine engine,
            JourneyMap map,
            LocalDate day,
            List<String> segments,
            List<Field> fields,
            List<Note> notes) {
        this(
                engine,
                map,
                day,
                map.stages().stream().map(Stage::id).toList(),
                List.copyOf(segments),
                List.copyOf(fields),
                notes);
    }

    Conditions conditions() {
        return new Conditions(fields, day);
    }

    /// Whether a condition can be put to the data; where it cannot, that is noted.
    boolean canAsk(Condition condition, String kind, Object name) {
        var missing = conditions().missing(condition);
        if (!missing.isEmpty()) {
            notes.add(new Note.NoField(what(kind, name), missing));
        }
        return missing.isEmpty();
    }

    static String what(String kind, Object name) {
        var pattern = ResourceBundle.getBundle("laneway.accounts").getString("what." + kind);
        return new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {name});
    }

    /// Fields that are numbers or can be counted as such.
    List<Field> numbers() {
        return fields.stream()
                .filter(it -> it.type() == FieldType.NUMBER || it.type() == FieldType.FLAG)
                .toList();
    }

    /// The groups that a row with this segment belongs to: the whole, and the segment where it has
    /// one.
    List<String> groups(ResultSet row, String column) throws SQLException {
        int segment = row.getInt(column);
        return row.wasNull() ? List.of("") : List.of("", segments.get(segment));
    }

    /// The whole and each segment.
    List<String> groups() {
        var groups = new ArrayList<String>();
        groups.add("");
        groups.addAll(segments);
        return groups;
    }
}
