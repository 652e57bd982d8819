// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.file;

import laneway.accounts.Attempt;
import laneway.accounts.ProblemException;
import laneway.accounts.sql.Sql;
import laneway.model.Benchmark;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What particular customers want to reach.
public final class Goals {
    private final AccountsFile file;

    public Goals(AccountsFile file) {
        this.file = file;
    }

    /// A goal of one customer.
    ///
    /// @param id tells it from others; any text
    /// @param target the value to reach; null where none is set
    /// @param benchmarks what is to be reached after so many days
    /// @param actuals what was reached, by day
    public record Goal(
            String id,
            String account,
            String name,
            String unit,
            @Nullable Double target,
            List<Benchmark> benchmarks,
            List<Reached> actuals) {
        public Goal {
            benchmarks = List.copyOf(benchmarks);
            actuals = List.copyOf(actuals);
        }
    }

    /// What was reached on a day.
    public record Reached(LocalDate day, double value) {}

    /// The goals of an account by name.
    public Attempt<List<Goal>> of(String account) {
        return Attempt.of(() -> {
            var bare =
                    file.engine()
                            .rows(
                                    Sql.of(
                                            "select id, name, unit, target from goal where"
                                                    + " account = {} order by name, id",
                                            account),
                                    row -> {
                                        double target = row.getDouble(4);
                                        return new Goal(
                                                row.getString(1),
                                                account,
                                                row.getString(2),
                                                row.getString(3),
                                                row.wasNull() ? null : target,
                                                List.of(),
                                                List.of());
                                    });
            var goals = new ArrayList<Goal>();
            for (Goal goal : bare) {
                goals.add(filled(goal));
            }
            return List.copyOf(goals);
        });
    }

    private Goal filled(Goal goal) throws ProblemException {
        var benchmarks =
                file.engine()
                        .rows(
                                Sql.of(
                                        "select day, value from goal_benchmark where goal = {}"
                                                + " order by day",
                                        goal.id()),
                                row -> new Benchmark(row.getInt(1), row.getDouble(2)));
        var actuals =
                file.engine()
                        .rows(
                                Sql.of(
                                        "select day, value from goal_actual where goal = {} order"
                                                + " by day",
                                        goal.id()),
                                row -> new Reached(row.getDate(1).toLocalDate(), row.getDouble(2)));
        return new Goal(
                goal.id(),
                goal.account(),
                goal.name(),
                goal.unit(),
                goal.target(),
                benchmarks,
                actuals);
    }

    /// Keeps a goal in place of the one with its id.
    public Attempt<Goal> put(Goal goal) {
        return Attempt.of(() -> {
            file.together(() -> {
                delete(goal.id());
                insert(goal);
            });
            return goal;
        });
    }

    /// Removes a goal.
    public Attempt<String> remove(String id) {
        return Attempt.of(() -> {
            file.together(() -> delete(id));
            return id;
        });
    }

    private void insert(Goal goal) throws ProblemException {
        var engine = file.engine();
        Double target = goal.target();
        engine.run(
                Sql.of(
                        "insert into goal values ({}, {}, {}, {}, {})",
                        goal.id(),
                        goal.account(),
                        goal.name(),
                        goal.unit(),
                        target == null ? Sql.of("null") : target));
        for (Benchmark it : goal.benchmarks()) {
            engine.run(
                    Sql.of(
                            "insert into goal_benchmark values ({}, {}, {})",
                            goal.id(),
                            it.day(),
                            it.value()));
        }
        for (Reached it : goal.actuals()) {
            engine.run(
                    Sql.of(
                            "insert into goal_actual values ({}, {}, {})",
                            goal.id(),
                            it.day(),
                            it.value()));
        }
    }

    private void delete(String id) throws ProblemException {
        for (String table : List.of("goal_benchmark", "goal_actual")) {
            file.engine().run(Sql.of("delete from " + table + " where goal = {}", id));
        }
        file.engine().run(Sql.of("delete from goal where id = {}", id));
    }
}
