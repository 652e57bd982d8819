// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import laneway.accounts.Problem;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.sql.DuckDb;
import laneway.accounts.sql.Engine;
import laneway.accounts.sql.Servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sources that one engine has open, until they are closed.
public final class OpenData implements AutoCloseable {
    private final Engine engine;
    private final List<Table> tables;
    private final List<Path> copies;

    private OpenData(Engine engine, List<Table> tables, List<Path> copies) {
        this.engine = engine;
        this.tables = tables;
        this.copies = copies;
    }

    /// Opens sources that lie where one engine can ask for all of them.
    ///
    /// @param work a folder for what does not fit into memory
    public static OpenData open(List<Source> sources, Path work, Stop stop)
            throws ProblemException {
        for (Source source : sources) {
            if (source instanceof Source.OfFile file && !Files.isRegularFile(file.file())) {
                throw new ProblemException(new Problem.NoFile(source.name()));
            }
        }
        var first = sources.getFirst();
        return first instanceof Source.Table(var server, _, _)
                ? onServer(server, sources, stop)
                : inProcess(sources, work, stop);
    }

    private static OpenData onServer(
            laneway.accounts.sql.Server server, List<Source> sources, Stop stop)
            throws ProblemException {
        for (Source source : sources) {
            if (!(source instanceof Source.Table table && table.server().equals(server))) {
                throw apart(sources);
            }
        }
        var engine = Servers.connect(server, stop);
        try {
            var tables = new ArrayList<Table>();
            for (Source source : sources) {
                tables.add(ServerTables.open(engine, (Source.Table) source));
            }
            return new OpenData(engine, tables, List.of());
        } catch (ProblemException problem) {
            engine.close();
            throw problem;
        }
    }

    private static OpenData inProcess(List<Source> sources, Path work, Stop stop)
            throws ProblemException {
        var read = new LinkedHashMap<Source, Path>();
        var copies = new ArrayList<Path>();
        try {
            for (Source source : sources) {
                switch (source) {
                    case Source.Delimited text -> {
                        var file = Utf8Copy.of(text, work, stop);
                        file.ifPresent(copies::add);
                        read.put(source, file.orElse(text.file()));
                    }
                    case Source.Parquet(Path file) -> read.put(source, file);
                    case Source.Json(Path file) -> read.put(source, file);
                    case Source.KeptAccounts _, Source.KeptEvents _, Source.Given _ -> {}
                    case Source.Table _ -> throw apart(sources);
                }
            }
            var engine = engine(sources, List.copyOf(read.values()), work, stop);
            return new OpenData(engine, tables(engine, sources, read), copies);
        } catch (ProblemException problem) {
            delete(copies);
            throw problem;
        }
    }

    private static Engine engine(List<Source> sources, List<Path> files, Path work, Stop stop)
            throws ProblemException {
        var kept = sources.stream().flatMap(source -> kept(source).stream()).distinct().toList();
        var where = sources.getFirst().name();
        if (kept.size() > 1 || (kept.size() == 1 && !files.isEmpty())) {
            throw apart(sources);
        }
        return kept.isEmpty()
                ? DuckDb.inMemory(work, files, where, stop)
                : DuckDb.inFile(kept.getFirst(), work, files, where, stop);
    }

    private static Optional<Path> kept(Source source) {
        return switch (source) {
            case Source.KeptAccounts(Path file) -> Optional.of(file);
            case Source.KeptEvents(Path file) -> Optional.of(file);
            case Source.Delimited _,
                    Source.Parquet _,
                    Source.Json _,
                    Source.Given _,
                    Source.Table _ ->
                    Optional.empty();
        };
    }

    private static List<Table> tables(Engine engine, List<Source> sources, Map<Source, Path> read)
            throws ProblemException {
        try {
            var tables = new ArrayList<Table>();
            for (int i = 0; i < sources.size(); i++) {
                tables.add(DuckTables.open(engine, sources.get(i), read, i));
            }
            return tables;
        } catch (ProblemException problem) {
            engine.close();
            throw problem;
        }
    }

    private static ProblemException apart(List<Source> sources) {
        return new ProblemException(
                new Problem.Apart(sources.getFirst().name(), sources.getLast().name()));
    }

    public Engine engine() {
        return engine;
    }

    /// The tables in the order of their sources.
    public List<Table> tables() {
        return tables;
    }

    @Override
    public void close() {
        engine.close();
        delete(copies);
    }

    private static void delete(List<Path> copies) {
        for (Path copy : copies) {
            try {
                Files.deleteIfExists(copy);
            } catch (IOException _) {
                // It lies in the folder for such, which is emptied at the next start.
            }
        }
    }
}
