// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import laneway.accounts.FieldType;
import laneway.accounts.ProblemException;
import laneway.accounts.answer.Report.RuleCount;
import laneway.accounts.sql.Engine;
import laneway.accounts.sql.Sql;
import laneway.model.StageId;
import laneway.model.StageRule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Says where each account stands: where people put it, if the stage allows that; else where the
/// first rule that holds puts it; else where its last event led, which may be out of the journey;
/// else in the default stage.
final class Placing {
    private static final String HANDS = "laneway_hands";

    /// Beyond it a server would be told more than it takes; the values come in portions.
    private static final int PORTION = 500;

    private final Frame frame;
    private final Engine engine;
    private final Map<String, StageId> placed;

    Placing(Frame frame, Map<String, StageId> placed) {
        this.frame = frame;
        this.engine = frame.engine();
        this.placed = placed;
    }

    /// A rule that can be asked, and its number among all.
    private record Asked(int number, StageRule rule, Sql holds) {}

    /// Defines [Frame#PLACED] and tells what each rule did.
    List<RuleCount> define() throws ProblemException {
        engine.define(HANDS, hands());
        var asked = asked();
        engine.define(Frame.PLACED, placed(asked));
        return counts(asked);
    }

    private Sql hands() {
        var rows = new ArrayList<Sql>();
        for (var entry : new TreeMap<>(placed).entrySet()) {
            int stage = frame.stages().indexOf(entry.getValue());
            if (stage >= 0 && frame.map().stages().get(stage).handEdited()) {
                rows.add(
                        Sql.of(
                                "({}, {})",
                                engine.dialect().cast(Sql.of("{}", entry.getKey()), FieldType.TEXT),
                                Sql.of(Integer.toString(stage))));
            }
        }
        if (rows.isEmpty()) {
            return Sql.of(
                    "select {} as id, 0 as stage where 1 = 0",
                    engine.dialect().cast(Sql.of("null"), FieldType.TEXT));
        }
        var portions = new ArrayList<Sql>();
        for (int from = 0; from < rows.size(); from += PORTION) {
            var portion = rows.subList(from, Math.min(from + PORTION, rows.size()));
            portions.add(
                    Sql.of(
                            "select id, stage from (values {}) as h(id, stage)",
                            Sql.join(", ", portion)));
        }
        return Sql.join(" union all ", portions);
    }

    private List<Asked> asked() {
        var asked = new ArrayList<Asked>();
        var rules = frame.map().stageRules();
        for (int i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            if (rule.stage() == null) {
                frame.notes().add(new Note.NoStage(i));
            } else if (frame.canAsk(rule.condition(), "rule", i + 1)) {
                asked.add(new Asked(i, rule, frame.conditions().holds(rule.condition())));
            }
        }
        return asked;
    }

    private Sql placed(List<Asked> asked) {
        var rule = new ArrayList<Sql>();
        var stageOfRule = new ArrayList<Sql>();
        for (Asked it : asked) {
            rule.add(Sql.of("when {} then {}", it.holds(), number(it.number())));
            stageOfRule.add(
                    Sql.of(
                            "when {} then {}",
                            number(it.number()),
                            number(frame.stages().indexOf(it.rule().stage()))));
        }
        var defaultStage = frame.map().about().defaultStage();
        int last = defaultStage == null ? -1 : frame.stages().indexOf(defaultStage);
        var none = Sql.of("cast(null as integer)");
        return Sql.of(
                "select n, seg, rule, nullif(coalesce(hand, {}, course, {}), -1) as stage from"
                        + " (select a.n, a.seg, h.stage as hand, c.stage as course,"
                        + " case when h.stage is not null then null {} end as rule"
                        + " from laneway_accounts a"
                        + " left join laneway_hands h on h.id = a.id"
                        + " left join laneway_courses c on c.n = a.n) decided",
                asked.isEmpty() ? none : Sql.of("case rule {} end", Sql.join(" ", stageOfRule)),
                last < 0 ? none : number(last),
                asked.isEmpty() ? Sql.of("else cast(null as integer)") : Sql.join(" ", rule));
    }

    private static Sql number(int number) {
        return Sql.of(Integer.toString(number));
    }

    private List<RuleCount> counts(List<Asked> asked) throws ProblemException {
        if (asked.isEmpty()) {
            return List.of();
        }
        var sums = new ArrayList<Sql>();
        sums.add(Sql.of("count(*)"));
        for (Asked it : asked) {
            sums.add(Sql.of("sum(case when {} then 1 else 0 end)", it.holds()));
        }
        var fits =
                engine.row(
                        Sql.of("select {} from laneway_accounts", Sql.join(", ", sums)),
                        row -> {
                            var all = new ArrayList<Long>();
                            for (int i = 1; i <= sums.size(); i++) {
                                all.add(row.getLong(i));
                            }
                            return all;
                        });
        var takes = new TreeMap<Integer, Long>();
        engine.each(
                Sql.of(
                        "select rule, count(*) from laneway_placed where rule is not null"
                                + " group by rule"),
                row -> takes.put(row.getInt(1), row.getLong(2)));
        var counts = new ArrayList<RuleCount>();
        for (int i = 0; i < asked.size(); i++) {
            var it = asked.get(i);
            long fit = fits.get(i + 1);
            if (fit == 0) {
                frame.notes().add(new Note.FitsNobody(it.number()));
            } else if (fit == fits.getFirst()) {
                frame.notes().add(new Note.FitsAll(it.number()));
            }
            counts.add(new RuleCount(it.rule().id(), fit, takes.getOrDefault(it.number(), 0L)));
        }
        return List.copyOf(counts);
    }
}
