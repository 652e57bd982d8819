// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import laneway.accounts.ProblemException;
import laneway.accounts.sql.Engine;
import laneway.accounts.sql.Sql;
import laneway.model.Flow;
import laneway.model.StageCount;
import laneway.model.StageCount.Days;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts by stage and segment: who is where, how long stays were, who went on.
final class StageCounts {
    /// Accounts that came into a stage later are too young to judge by.
    static final int MATURE_DAYS = 90;

    private static final int NOWHERE = -1;

    private final Frame frame;
    private final Engine engine;
    private final Map<Place, Tally> tallies = new HashMap<>();
    private final Map<Way, Integer> ways = new HashMap<>();

    StageCounts(Frame frame) {
        this.frame = frame;
        this.engine = frame.engine();
    }

    private record Place(int stage, String segment) {}

    private record Way(int from, int to, String segment) {}

    private static final class Tally {
        int accounts;
        final Distribution days = new Distribution();
        int entered;
        int wentOn;
        int remaining;
    }

    /// Puts the questions.
    void ask() throws ProblemException {
        askPlaces();
        askStays();
        askCourses();
    }

    private Tally tally(int stage, String segment) {
        return tallies.computeIfAbsent(new Place(stage, segment), _ -> new Tally());
    }

    private void askPlaces() throws ProblemException {
        engine.each(
                Sql.of(
                        "select coalesce(stage, -1) as stage, seg, count(*) as accounts"
                                + " from laneway_placed group by coalesce(stage, -1), seg"),
                row -> {
                    for (String group : frame.groups(row, "seg")) {
                        tally(row.getInt("stage"), group).accounts += row.getInt("accounts");
                    }
                });
    }

    private void askStays() throws ProblemException {
        var days = engine.dialect().daysBetween(Sql.of("entered"), Sql.of("ended"));
        engine.each(
                Sql.of(
                        "select stage, next, seg, {} as days, count(*) as stays from laneway_stays"
                            + " where ended is not null and stage >= 0 group by stage, next, seg,"
                            + " {}",
                        days,
                        days),
                row -> {
                    int stage = row.getInt("stage");
                    int stays = row.getInt("stays");
                    for (String group : frame.groups(row, "seg")) {
                        tally(stage, group).days.add(row.getInt("days"), stays);
                        // What leads out of the journey leads to no stage.
                        ways.merge(new Way(stage, row.getInt("next"), group), stays, Integer::sum);
                    }
                });
    }

    /// Of those who first came into a stage long enough ago: who came into a later one afterwards,
    /// who is still there; the rest is lost.
    private void askCourses() throws ProblemException {
        int stages = frame.stages().size();
        var columns = new ArrayList<Sql>();
        for (int i = 0; i < stages; i++) {
            var came = Sql.of("a" + i + " <= {}", frame.day().minusDays(MATURE_DAYS));
            var wentOn = wentOn(i);
            columns.add(Sql.of("sum(case when {} then 1 else 0 end)", came));
            columns.add(Sql.of("sum(case when {} and {} then 1 else 0 end)", came, wentOn));
            columns.add(
                    Sql.of(
                            "sum(case when {} and not {} and stage = {} then 1 else 0 end)",
                            came,
                            wentOn,
                            Sql.of(Integer.toString(i))));
        }
        if (columns.isEmpty()) {
            return;
        }
        engine.each(
                Sql.of("select seg, {} from laneway_courses group by seg", Sql.join(", ", columns)),
                row -> {
                    for (String group : frame.groups(row, "seg")) {
                        for (int i = 0; i < stages; i++) {
                            add(row, 2 + 3 * i, tally(i, group));
                        }
                    }
                });
    }

    private static void add(ResultSet row, int column, Tally tally) throws SQLException {
        tally.entered += row.getInt(column);
        tally.wentOn += row.getInt(column + 1);
        tally.remaining += row.getInt(column + 2);
    }

    private Sql wentOn(int stage) {
        var later = new ArrayList<Sql>();
        for (int i = stage + 1; i < frame.stages().size(); i++) {
            later.add(Sql.of("coalesce({} >= {}, false)", Sql.of("z" + i), Sql.of("a" + stage)));
        }
        return later.isEmpty() ? Sql.of("(1 = 0)") : Sql.of("({})", Sql.join(" or ", later));
    }

    /// How many accounts there are.
    int accounts() {
        return tallies.entrySet().stream()
                .filter(it -> it.getKey().segment().isEmpty())
                .mapToInt(it -> it.getValue().accounts)
                .sum();
    }

    /// What came of it, by stage and then segment, the whole first.
    List<StageCount> counts() {
        var counts = new ArrayList<StageCount>();
        for (int stage = NOWHERE; stage < frame.stages().size(); stage++) {
            for (String group : frame.groups()) {
                var tally = tallies.get(new Place(stage, group));
                if (tally != null || stage != NOWHERE) {
                    counts.add(count(stage, group, tally == null ? new Tally() : tally));
                }
            }
        }
        return List.copyOf(counts);
    }

    private StageCount count(int stage, String segment, Tally tally) {
        return new StageCount(
                stage == NOWHERE ? null : frame.stages().get(stage),
                segment,
                tally.accounts,
                (int) tally.days.size(),
                days(tally.days),
                tally.entered,
                tally.wentOn,
                tally.remaining);
    }

    private static @Nullable Days days(Distribution days) {
        return days.size() == 0
                ? null
                : new Days(
                        days.quantile(0.25).orElseThrow(),
                        days.quantile(0.5).orElseThrow(),
                        days.quantile(0.75).orElseThrow());
    }

    /// How many stays were followed by others, by stages and then segment.
    List<Flow> flows() {
        var flows = new ArrayList<Flow>();
        for (int from = 0; from < frame.stages().size(); from++) {
            for (int to = 0; to < frame.stages().size(); to++) {
                for (String group : frame.groups()) {
                    int stays = ways.getOrDefault(new Way(from, to, group), 0);
                    if (stays > 0) {
                        flows.add(
                                new Flow(
                                        frame.stages().get(from),
                                        frame.stages().get(to),
                                        group,
                                        stays));
                    }
                }
            }
        }
        return List.copyOf(flows);
    }
}
