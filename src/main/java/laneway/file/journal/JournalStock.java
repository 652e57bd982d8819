// SPDX-License-Identifier: Apache-2.0

package laneway.file.journal;

import laneway.file.Disk;
import laneway.model.MapId;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The journals of all documents, for whoever wants to know what is kept.
public final class JournalStock {
    private final Disk disk;
    private final Path journals;

    /// The folder of one document's journals.
    public record Stock(MapId document, String title, Optional<Path> file, long bytes) {}

    /// @param journals the folder of all journals
    public JournalStock(Disk disk, Path journals) {
        this.disk = disk;
        this.journals = journals;
    }

    /// What there is, the journals of documents that are open included; those that do not say whose
    /// they are are passed over.
    public List<Stock> all() throws IOException {
        var all = new ArrayList<Stock>();
        for (var name : disk.names(journals)) {
            try {
                stock(journals.resolve(name)).ifPresent(all::add);
            } catch (NoSuchFileException _) {
                // It was saved or closed in the meantime.
            }
        }
        return all;
    }

    private Optional<Stock> stock(Path folder) throws IOException {
        if (disk.look(folder).kind() != Disk.Kind.FOLDER) {
            return Optional.empty();
        }
        long bytes = 0;
        for (var name : disk.names(folder)) {
            bytes += disk.look(folder.resolve(name)).size();
        }
        long all = bytes;
        return header(folder)
                .map(known -> new Stock(known.document(), known.title(), known.file(), all));
    }

    private Optional<Header> header(Path folder) throws IOException {
        for (int number : JournalFolder.numbers(disk, folder)) {
            try (var in = disk.read(Journal.frames(folder, number))) {
                var header = Frames.next(in).flatMap(Header::read);
                if (header.isPresent()) {
                    return header;
                }
            }
        }
        return Optional.empty();
    }

    /// Deletes the journals of a document that nobody holds: those of a crash.
    public void forget(MapId document) throws IOException {
        for (var journal : Abandoned.findAll(disk, journals)) {
            if (journal.header().document().equals(document)) {
                journal.discard();
            } else {
                journal.close();
            }
        }
    }
}
