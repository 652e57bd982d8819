// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.source.OpenData;
import laneway.accounts.source.Values;
import laneway.accounts.sql.Sql;
import laneway.model.JourneyMap;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/// Hands over the accounts and events of data one by one, read as an asking reads them.
public final class Harvest {
    /// Takes the row where the result stands.
    @FunctionalInterface
    public interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    private Harvest() {}

    /// Hands over all rows.
    ///
    /// @param accounts takes rows of id, name, segment and the fields in the order of the
    ///   assignment
    /// @param events takes rows of account, stage and day
    /// @return what to know about the data
    public static List<Note> of(
            Data data, JourneyMap map, Path work, Stop stop, Taker accounts, Taker events)
            throws ProblemException {
        try (var open = OpenData.open(data.sources(), work, stop)) {
            var engine = open.engine();
            var frame =
                    new AccountRows(engine, open.tables().getFirst(), data.assignment())
                            .define(map, LocalDate.MAX);
            var columns = new StringBuilder("id, name, segment");
            for (int i = 0; i < data.assignment().fields().size(); i++) {
                columns.append(", f").append(i);
            }
            engine.each(
                    Sql.of("select {} from laneway_accounts", Sql.of(columns.toString())),
                    accounts::take);
            if (data.events().isPresent()) {
                var table = open.tables().getLast();
                var assignment = data.events().get().assignment();
                var dialect = engine.dialect();
                engine.each(
                        Sql.of(
                                "select account, stage, day from (select {} as account, {} as"
                                        + " stage, {} as day from {}) e where account is not null"
                                        + " and day is not null",
                                Values.text(dialect, table.column(assignment.account())),
                                Values.text(dialect, table.column(assignment.stage())),
                                Values.of(
                                        dialect,
                                        table.column(assignment.day()),
                                        assignment.reading()),
                                table.rows()),
                        events::take);
            }
            return List.copyOf(frame.notes());
        }
    }
}
