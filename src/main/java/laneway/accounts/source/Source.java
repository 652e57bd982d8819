// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.sql.Server;

import java.nio.file.Path;

/// Where rows lie.
public sealed interface Source {
    /// What the user knows it by.
    String name();

    /// A file of rows that lies on a disk.
    sealed interface OfFile extends Source {
        Path file();

        @Override
        default String name() {
            return String.valueOf(file().getFileName());
        }
    }

    /// A text file, a row on each line; also packed with gzip.
    record Delimited(Path file, TextForm form) implements OfFile {}

    /// A Parquet file.
    record Parquet(Path file) implements OfFile {}

    /// A JSON file: a list of objects, or an object on each line; also packed with gzip.
    record Json(Path file) implements OfFile {}

    /// The accounts of an accounts file.
    record KeptAccounts(Path file) implements OfFile {}

    /// The stage events of an accounts file.
    record KeptEvents(Path file) implements OfFile {}

    /// Rows that the program holds, such as those of a workbook's sheet.
    record Given(String name, Rows rows) implements Source {}

    /// A table or view of a database.
    ///
    /// @param schema empty for the one that the server uses
    record Table(Server server, String schema, String table) implements Source {
        @Override
        public String name() {
            return table;
        }
    }
}
