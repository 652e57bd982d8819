// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.Words;
import laneway.export.excel.TableSheet.Column;
import laneway.model.JourneyMap;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A table of what a map knows beside its board, or of what was found out about it.
///
/// @param key of the sheet's name in the bundle, without the prefix
/// @param name that Excel knows it by
/// @param rows a value for each column, as [TableSheet#add] takes them
record KnowledgeTable(
        String key,
        String name,
        List<Column> columns,
        List<? extends List<? extends @Nullable Object>> rows) {
    KnowledgeTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// All tables that a map fills, in the order of their sheets.
    ///
    /// @param today the day on which action items are overdue or not
    static List<KnowledgeTable> of(JourneyMap map, LocalDate today) {
        return List.of(
                        OwnerTables.ownership(map),
                        OwnerTables.needs(map),
                        MetricTables.metrics(map),
                        MetricTables.actuals(map),
                        SignalTables.signals(map),
                        StageTables.stakeholders(map),
                        SignalTables.paths(map),
                        StageTables.lifecycles(map),
                        StageTables.goals(map),
                        ActionTables.actions(map),
                        ActionTables.findings(map, today))
                .stream()
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    /// Gives it a sheet of its own.
    void write(SXSSFWorkbook workbook, XSSFWorkbook template, Styles styles) {
        var sheet = workbook.createSheet(Words.of("excel.sheet." + key));
        var table = new TableSheet(sheet, columns, styles);
        rows.forEach(table::add);
        table.finish(template, name);
    }
}
