// SPDX-License-Identifier: Apache-2.0
package laneway.data;

import laneway.accounts.Attempt;
import laneway.accounts.Problem;
import laneway.accounts.ProblemException;
import laneway.accounts.source.Rows;
import laneway.accounts.source.Source;
import laneway.accounts.source.TextForm;
import laneway.imports.excel.SheetRows;
import laneway.imports.excel.Workbook;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// Files that hold rows, told apart by how their names end.
public final class DataFiles {
    private static final List<String> TEXTS = List.of("csv", "tsv", "txt", "csv.gz", "tsv.gz");
    private static final List<String> OBJECTS =
            List.of("json", "jsonl", "ndjson", "json.gz", "jsonl.gz", "ndjson.gz");
    private static final List<String> WORKBOOKS = List.of("xlsx", "xlsm");
    private static final String PARQUET = "parquet";

    private DataFiles() {}

    /// What files of rows are called, as patterns.
    public static List<String> patterns() {
        return Stream.of(TEXTS, WORKBOOKS, List.of(PARQUET), OBJECTS)
                .flatMap(List::stream)
                .map(ending -> "*." + ending)
                .toList();
    }

    /// Whether a file may hold rows.
    public static boolean isData(Path file) {
        return isOf(file, TEXTS)
                || isOf(file, OBJECTS)
                || isOf(file, WORKBOOKS)
                || isOf(file, List.of(PARQUET));
    }

    /// What rows a file holds: one source, or one for each sheet of a workbook.
    public static Attempt<List<Source>> sources(Path file) {
        return Attempt.of(() -> {
            if (!Files.isRegularFile(file)) {
                throw new ProblemException(new Problem.NoFile(name(file)));
            }
            if (isOf(file, WORKBOOKS)) {
                return sheets(file);
            }
            return List.of(
                    isOf(file, OBJECTS)
                            ? new Source.Json(file)
                            : isOf(file, List.of(PARQUET))
                                    ? new Source.Parquet(file)
                                    : new Source.Delimited(file, TextForm.of(file)));
        });
    }

    private static List<Source> sheets(Path file) throws ProblemException {
        return switch (Workbook.of(file)) {
            case Workbook.Sheets(_, var names) ->
                    names.stream().map(name -> sheet(file, name, names.size())).toList();
            case Workbook.OldOrLocked _ -> throw unreadable(file, say("oldWorkbook"));
            case Workbook.Unreadable(String why) -> throw unreadable(file, why);
        };
    }

    private static ProblemException unreadable(Path file, String why) {
        return new ProblemException(new Problem.Unreadable(name(file), why));
    }

    private static Source sheet(Path file, String sheet, int of) {
        var name = of == 1 ? name(file) : say("sheet", name(file), sheet);
        return new Source.Given(name, new Sheet(new SheetRows(file, sheet)));
    }

    private static String say(String key, Object... values) {
        var pattern = ResourceBundle.getBundle("laneway.data").getString(key);
        return new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static boolean isOf(Path file, List<String> endings) {
        var name = name(file).toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    private record Sheet(SheetRows rows) implements Rows {
        @Override
        public List<String> header() {
            return rows.header();
        }

        @Override
        public Iterator<List<@Nullable String>> iterator() {
            return rows.iterator();
        }

        @Override
        public void close() {
            rows.close();
        }
    }
}
