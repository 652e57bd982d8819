// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import laneway.accounts.FieldType;
import laneway.accounts.ProblemException;
import laneway.accounts.answer.Report.Measured;
import laneway.accounts.sql.Field;
import laneway.accounts.sql.Sql;
import laneway.model.Actual;
import laneway.model.Limits;
import laneway.model.Measure;
import laneway.model.Measure.Aggregate;
import laneway.model.Metric;
import laneway.model.StageId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// Works out what the metrics of the map are; one that nothing can be said of has no value.
final class Measures {
    private final Frame frame;

    Measures(Frame frame) {
        this.frame = frame;
    }

    /// The values of a group.
    private static final class Group {
        long accounts;
        long counting;
        final Distribution values = new Distribution();
        double sum;
    }

    List<Measured> ask() throws ProblemException {
        var measured = new ArrayList<Measured>();
        for (Metric metric : frame.map().metrics()) {
            var measure = metric.measure();
            if (measure == null || !frame.canAsk(measure.condition(), "metric", metric.name())) {
                continue;
            }
            var field = field(measure);
            boolean needsField =
                    !measure.field().isEmpty()
                            || !(measure.aggregate() == Aggregate.COUNT
                                    || measure.aggregate() == Aggregate.SHARE);
            if (needsField && field.isEmpty()) {
                frame.notes()
                        .add(
                                new Note.NoField(
                                        Frame.what("metric", metric.name()),
                                        Set.of(measure.field())));
                continue;
            }
            measured.addAll(ask(metric, measure, field));
        }
        return List.copyOf(measured);
    }

    private Optional<Field> field(Measure measure) {
        var type = measure.aggregate() == Aggregate.SHARE ? FieldType.FLAG : FieldType.NUMBER;
        return frame.fields().stream()
                .filter(it -> it.name().equals(measure.field()) && it.type() == type)
                .findFirst();
    }

    /// By segment and value, so that each engine need only count.
    private List<Measured> ask(Metric metric, Measure measure, Optional<Field> field)
            throws ProblemException {
        var value =
                field.map(it ->
                                measure.aggregate() == Aggregate.SHARE
                                        ? Sql.of(
                                                "case when {} then 1 when not {} then 0 end",
                                                it.column(),
                                                it.column())
                                        : it.column())
                        .orElse(Sql.of("1"));
        var where =
                metric.subject() instanceof StageId stage
                        ? Sql.of(
                                "where p.stage = {}",
                                Sql.of(Integer.toString(frame.stages().indexOf(stage))))
                        : Sql.of("");
        var groups = new HashMap<String, Group>();
        frame.engine()
                .each(
                        Sql.of(
                                "select seg, counting, value, count(*) as accounts from"
                                        + " (select a.seg, case when {} then 1 else 0 end as"
                                        + " counting, {} as value from laneway_accounts a"
                                        + " join laneway_placed p on p.n = a.n {}) measured"
                                        + " group by seg, counting, value",
                                frame.conditions().holds(measure.condition()),
                                value,
                                where),
                        row -> {
                            double number = row.getDouble("value");
                            boolean known = !row.wasNull();
                            boolean counts = row.getInt("counting") == 1;
                            long accounts = row.getLong("accounts");
                            for (String name : frame.groups(row, "seg")) {
                                var group = groups.computeIfAbsent(name, _ -> new Group());
                                group.accounts += known ? accounts : 0;
                                if (known && counts) {
                                    group.counting += accounts;
                                    group.sum += number * accounts;
                                    group.values.add(number, accounts);
                                }
                            }
                        });
        return actuals(metric, measure.aggregate(), groups);
    }

    private List<Measured> actuals(Metric metric, Aggregate aggregate, Map<String, Group> groups) {
        var actuals = new ArrayList<Measured>();
        for (String name : frame.groups()) {
            var group = groups.getOrDefault(name, new Group());
            var value = value(aggregate, group);
            if (value.isPresent() && Math.abs(value.getAsDouble()) <= Limits.NUMBER) {
                actuals.add(
                        new Measured(
                                metric.id(),
                                new Actual(frame.day(), name, Rounding.of(value.getAsDouble()))));
            }
        }
        return actuals;
    }

    private static OptionalDouble value(Aggregate aggregate, Group group) {
        return switch (aggregate) {
            case COUNT -> OptionalDouble.of((double) group.counting);
            case SUM -> OptionalDouble.of(group.sum);
            case MEAN -> divided(group.sum, group.counting);
            case MEDIAN -> group.values.quantile(0.5);
            case SHARE -> divided(100.0 * group.sum, group.accounts);
        };
    }

    private static OptionalDouble divided(double sum, long count) {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count);
    }
}
