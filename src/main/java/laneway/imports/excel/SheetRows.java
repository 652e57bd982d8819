// SPDX-License-Identifier: Apache-2.0
package laneway.imports.excel;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/// The rows of a sheet of a workbook, read one by one; the first that is not empty names the
/// columns.
///
/// A cell is a text: numbers with a point, days and times in ISO form, shares in percent as they
/// are seen, null where it is empty or holds an error.
public final class SheetRows implements AutoCloseable {
    private final Path file;
    private final String sheet;
    private @Nullable OpenSheet open;

    public SheetRows(Path file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /// The names of the columns; none where the sheet is empty.
    ///
    /// @throws UncheckedIOException if the file cannot be read
    public List<String> header() {
        try (var opened = new OpenSheet(file, sheet)) {
            return opened.next().stream().map(it -> Objects.requireNonNullElse(it, "")).toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// The rows behind the header; the file is held until the last is read, or until it is closed.
    ///
    /// @throws UncheckedIOException if the file cannot be read, here or at any row
    public Iterator<List<@Nullable String>> iterator() {
        close();
        try {
            var opened = new OpenSheet(file, sheet);
            open = opened;
            opened.next();
            return new Walk(opened);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private final class Walk implements Iterator<List<@Nullable String>> {
        private final OpenSheet opened;
        private List<@Nullable String> next;

        Walk(OpenSheet opened) throws IOException {
            this.opened = opened;
            next = opened.next();
        }

        @Override
        public boolean hasNext() {
            return !next.isEmpty();
        }

        @Override
        public List<@Nullable String> next() {
            if (next.isEmpty()) {
                throw new NoSuchElementException();
            }
            var row = next;
            try {
                next = opened.next();
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
            if (next.isEmpty()) {
                close();
            }
            return row;
        }
    }
}
