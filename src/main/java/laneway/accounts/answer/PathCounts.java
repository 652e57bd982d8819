// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import laneway.accounts.ProblemException;
import laneway.accounts.sql.Sql;
import laneway.model.Condition;
import laneway.model.Path;
import laneway.model.PathCount;
import laneway.model.PathSet;
import laneway.model.Standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Counts accounts on the paths of the map: the worst whose rule holds is where an account is.
final class PathCounts {
    private static final List<Standing> WORST_FIRST =
            List.of(Standing.WARNING, Standing.CAUTION, Standing.ON_TRACK);

    private final Frame frame;

    PathCounts(Frame frame) {
        this.frame = frame;
    }

    List<PathCount> ask() throws ProblemException {
        var counts = new ArrayList<PathCount>();
        for (PathSet set : frame.map().pathSets()) {
            counts.addAll(ask(set));
        }
        return List.copyOf(counts);
    }

    private List<PathCount> ask(PathSet set) throws ProblemException {
        var cases = new ArrayList<Sql>();
        var standings = new ArrayList<Standing>();
        for (Standing standing : WORST_FIRST) {
            Condition rule = path(set, standing).rule();
            if (rule != null && frame.canAsk(rule, "path", set.name())) {
                standings.add(standing);
                cases.add(
                        Sql.of(
                                "when {} then {}",
                                frame.conditions().holds(rule),
                                Sql.of(Integer.toString(WORST_FIRST.indexOf(standing)))));
            }
        }
        if (cases.isEmpty()) {
            return List.of();
        }
        record On(Standing standing, String group) {}
        var accounts = new HashMap<On, Integer>();
        frame.engine()
                .each(
                        Sql.of(
                                "select path, seg, count(*) as accounts from (select seg,"
                                        + " case {} end as path from laneway_accounts) on_paths"
                                        + " where path is not null group by path, seg",
                                Sql.join(" ", cases)),
                        row -> {
                            var standing = WORST_FIRST.get(row.getInt("path"));
                            for (String group : frame.groups(row, "seg")) {
                                accounts.merge(
                                        new On(standing, group),
                                        row.getInt("accounts"),
                                        Integer::sum);
                            }
                        });
        var counts = new ArrayList<PathCount>();
        for (Standing standing : standings.reversed()) {
            for (String group : frame.groups()) {
                int count = accounts.getOrDefault(new On(standing, group), 0);
                counts.add(new PathCount(set.id(), standing, group, count));
            }
        }
        return counts;
    }

    /// Whether an account is on a path: its rule holds, and that of no worse one.
    Sql isOn(PathSet set, Standing standing) {
        var parts = new ArrayList<Sql>();
        for (Standing it : WORST_FIRST) {
            Condition rule = path(set, it).rule();
            boolean asked = rule != null && frame.conditions().missing(rule).isEmpty();
            if (it == standing && !asked) {
                return Sql.of("(1 = 0)");
            }
            if (rule != null && asked) {
                var holds = frame.conditions().holds(rule);
                parts.add(it == standing ? holds : Sql.of("not {}", holds));
            }
            if (it == standing) {
                break;
            }
        }
        return Sql.of("({})", Sql.join(" and ", parts));
    }

    private static Path path(PathSet set, Standing standing) {
        return switch (standing) {
            case ON_TRACK -> set.onTrack();
            case CAUTION -> set.caution();
            case WARNING -> set.warning();
        };
    }
}
