// SPDX-License-Identifier: Apache-2.0
package laneway.cli;

import laneway.export.Export;
import laneway.export.excel.ExcelExport;
import laneway.model.JourneyMap;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The kinds of files that maps are exported to, by how their names end.
enum ExportKind {
    XLSX {
        @Override
        Export of(JourneyMap map) {
            return new ExcelExport(map);
        }
    };

    /// The export of a map.
    abstract Export of(JourneyMap map);

    /// The kind that a file's name asks for.
    static Optional<ExportKind> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> name.endsWith("." + kind.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
