// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.FieldType;
import laneway.accounts.Problem;
import laneway.accounts.ProblemException;
import laneway.accounts.sql.Engine;
import laneway.accounts.sql.EngineTrouble;
import laneway.accounts.sql.Servers;
import laneway.accounts.sql.Sql;

import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;

/// Makes tables of a database ready to be asked for.
final class ServerTables {
    private ServerTables() {}

    static Table open(Engine engine, Source.Table source) throws ProblemException {
        var dialect = engine.dialect();
        var name = dialect.name(source.table());
        var rows =
                source.schema().isEmpty()
                        ? name
                        : Sql.of("{}.{}", dialect.name(source.schema()), name);
        var columns = new ArrayList<Column>();
        var question = Sql.of("select * from {} where 1 = 0", rows);
        try (var statement = engine.connection().prepareStatement(question.text());
                var result = statement.executeQuery()) {
            var about = result.getMetaData();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                var column = about.getColumnName(i);
                columns.add(new Column(column, dialect.name(column), type(about.getColumnType(i))));
            }
        } catch (SQLException problem) {
            var said = EngineTrouble.of(problem, engine.where(), Servers.LIMIT);
            throw new ProblemException(
                    said instanceof Problem.TableGone(String where, _)
                            ? new Problem.TableGone(where, source.table())
                            : said,
                    problem);
        }
        return new Table(source.name(), rows, columns, "");
    }

    private static FieldType type(int type) {
        return switch (type) {
            case Types.TINYINT,
                    Types.SMALLINT,
                    Types.INTEGER,
                    Types.BIGINT,
                    Types.REAL,
                    Types.FLOAT,
                    Types.DOUBLE,
                    Types.NUMERIC,
                    Types.DECIMAL ->
                    FieldType.NUMBER;
            case Types.DATE, Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> FieldType.DATE;
            case Types.BIT, Types.BOOLEAN -> FieldType.FLAG;
            default -> FieldType.TEXT;
        };
    }
}
