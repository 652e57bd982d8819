// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.file;

import laneway.accounts.Attempt;
import laneway.accounts.sql.Sql;
import laneway.model.LifecycleId;

import java.time.LocalDate;
import java.util.List;

/// What accounts go through beside the stages, any number of times: renewal, expansion, risk.
public final class Lifecycles {
    private final AccountsFile file;

    public Lifecycles(AccountsFile file) {
        this.file = file;
    }

    /// That an account has come into a state of a lifecycle.
    public record State(String account, LifecycleId lifecycle, String state, LocalDate since) {}

    /// How many accounts are in a state now.
    public record Count(LifecycleId lifecycle, String state, long accounts) {}

    /// Everything that an account has been through, the newest first.
    public Attempt<List<State>> of(String account) {
        return Attempt.of(() ->
                file.engine()
                        .rows(
                                Sql.of(
                                        "select lifecycle, state, since from"
                                                + " lifecycle_state where account = {}"
                                                + " order by since desc, lifecycle, state",
                                        account),
                                row ->
                                        new State(
                                                account,
                                                new LifecycleId(row.getString(1)),
                                                row.getString(2),
                                                row.getDate(3).toLocalDate())));
    }

    /// Notes that an account came into a state; that it did so on this day is noted once.
    public Attempt<State> enter(State state) {
        return Attempt.of(() -> {
            file.together(() -> {
                file.engine().run(deleted(state));
                file.engine()
                        .run(
                                Sql.of(
                                        "insert into lifecycle_state values ({}," + " {}, {}, {})",
                                        state.account(),
                                        state.lifecycle().value(),
                                        state.state(),
                                        state.since()));
            });
            return state;
        });
    }

    /// Takes such a note back.
    public Attempt<State> remove(State state) {
        return Attempt.of(() -> {
            file.engine().run(deleted(state));
            return state;
        });
    }

    private static Sql deleted(State state) {
        return Sql.of(
                "delete from lifecycle_state where account = {} and lifecycle = {} and state = {}"
                        + " and since = {}",
                state.account(),
                state.lifecycle().value(),
                state.state(),
                state.since());
    }

    /// How many accounts are in each state on a day, by the last that they came into of each
    /// lifecycle.
    public Attempt<List<Count>> counts(LocalDate day) {
        return Attempt.of(() ->
                file.engine()
                        .rows(
                                Sql.of(
                                        "select lifecycle, state, count(*) from (select"
                                                + " lifecycle, state, row_number() over"
                                                + " (partition by account, lifecycle order"
                                                + " by since desc, state) as place from"
                                                + " lifecycle_state where since <= {}) last"
                                                + " where place = 1 group by lifecycle,"
                                                + " state order by lifecycle, state",
                                        day),
                                row ->
                                        new Count(
                                                new LifecycleId(row.getString(1)),
                                                row.getString(2),
                                                row.getLong(3))));
    }
}
