// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import laneway.accounts.ProblemException;
import laneway.accounts.sql.Sql;
import laneway.model.PathSetId;
import laneway.model.StageId;
import laneway.model.Standing;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Consumer;

/// Names the accounts behind a number.
public final class Listing {
    /// Which accounts.
    public sealed interface Group {
        /// Those that stand in a stage; in none for null.
        record InStage(@Nullable StageId stage) implements Group {}

        /// Those that are on a path.
        record OnPath(PathSetId paths, Standing standing) implements Group {}
    }

    /// An account as a list shows it; what is not known is empty.
    public record Listed(String id, String name, String segment) {}

    private final Frame frame;

    Listing(Frame frame) {
        this.frame = frame;
    }

    /// Hands them over by name, and then id.
    ///
    /// @param segment empty for all
    void each(Group group, String segment, Consumer<Listed> taker) throws ProblemException {
        frame.engine()
                .each(
                        Sql.of(
                                "select a.id, a.name, a.segment from laneway_accounts a"
                                        + " join laneway_placed p on p.n = a.n where {} and {}"
                                        + " order by a.name, a.id",
                                holds(group),
                                segment.isEmpty()
                                        ? Sql.of("(1 = 1)")
                                        : Sql.of("a.segment = {}", segment)),
                        row ->
                                taker.accept(
                                        new Listed(
                                                row.getString(1),
                                                Objects.requireNonNullElse(row.getString(2), ""),
                                                Objects.requireNonNullElse(row.getString(3), ""))));
    }

    private Sql holds(Group group) {
        return switch (group) {
            case Group.InStage(StageId stage) ->
                    stage == null
                            ? Sql.of("p.stage is null")
                            : Sql.of(
                                    "p.stage = {}",
                                    Sql.of(Integer.toString(frame.stages().indexOf(stage))));
            case Group.OnPath(PathSetId paths, Standing standing) ->
                    frame.map().pathSets().stream()
                            .filter(set -> set.id().equals(paths))
                            .findFirst()
                            .map(set -> new PathCounts(frame).isOn(set, standing))
                            .orElse(Sql.of("(1 = 0)"));
        };
    }
}
