// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.file;

import laneway.accounts.Attempt;
import laneway.accounts.ProblemException;
import laneway.accounts.sql.Sql;
import laneway.model.StageId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Into which stages people have put accounts.
public final class Placements {
    private final AccountsFile file;

    public Placements(AccountsFile file) {
        this.file = file;
    }

    /// That somebody put an account into a stage.
    ///
    /// @param note why; may be empty
    public record Placement(String account, StageId stage, LocalDate day, String note) {}

    /// All of them, by account.
    public Attempt<List<Placement>> all() {
        return Attempt.of(() ->
                file.engine()
                        .rows(
                                Sql.of(
                                        "select account, stage, day, note from placement"
                                                + " order by account"),
                                row ->
                                        new Placement(
                                                row.getString(1),
                                                new StageId(row.getString(2)),
                                                row.getDate(3).toLocalDate(),
                                                row.getString(4))));
    }

    /// The stages by account.
    public Map<String, StageId> stages() throws ProblemException {
        var stages = new HashMap<String, StageId>();
        all().orThrow().forEach(it -> stages.put(it.account(), it.stage()));
        return stages;
    }

    /// Puts accounts into stages; each is in one at most.
    public Attempt<Integer> put(List<Placement> placements) {
        return Attempt.of(() -> {
            file.together(() -> {
                for (Placement it : placements) {
                    file.engine()
                            .run(
                                    Sql.of(
                                            "insert or replace into placement"
                                                    + " values ({}, {}, {}, {})",
                                            it.account(),
                                            it.stage().value(),
                                            it.day(),
                                            it.note()));
                }
            });
            return placements.size();
        });
    }

    /// Takes accounts out of the stages into which people put them, so that rules decide again.
    public Attempt<Integer> remove(List<String> accounts) {
        return Attempt.of(() -> {
            file.together(() -> {
                for (String account : accounts) {
                    file.engine()
                            .run(Sql.of("delete from placement where account =" + " {}", account));
                }
            });
            return accounts.size();
        });
    }
}
