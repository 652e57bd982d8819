// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Notices what others do to the file of a document.
///
/// What counts is its content; size and time of the file are a hint that spares reading it again.
public final class FileWatch {
    private final Disk disk;
    private final MapFiles files;
    private @Nullable Sight unchanged;

    /// How a file looked when its content was as known.
    private record Sight(Path file, ContentHash known, Disk.Entry entry) {}

    public FileWatch(Store store) {
        this.disk = store.disk();
        this.files = store.maps();
    }

    /// Reads the file only where it looks another than before.
    ///
    /// @param known its content when it was read or written last
    public FileNews glance(Path file, ContentHash known) {
        return news(file, known, true);
    }

    /// Reads the file.
    public FileNews look(Path file, ContentHash known) {
        return news(file, known, false);
    }

    private synchronized FileNews news(Path file, ContentHash known, boolean trusting) {
        try {
            var entry = disk.look(file);
            if (trusting && new Sight(file, known, entry).equals(unchanged)) {
                return new FileNews.Same();
            }
            return switch (entry.kind()) {
                case NOTHING -> missing(file);
                case FOLDER, OTHER -> new FileNews.Gone();
                case FILE -> read(file, known, entry);
            };
        } catch (NoSuchFileException _) {
            return new FileNews.Gone();
        } catch (IOException _) {
            return new FileNews.Unknown();
        }
    }

    private FileNews missing(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        return folder != null && disk.look(folder).kind() == Disk.Kind.FOLDER
                ? new FileNews.Gone()
                : new FileNews.FolderGone();
    }

    private FileNews read(Path file, ContentHash known, Disk.Entry entry) throws IOException {
        try (var in = disk.read(file)) {
            if (ContentHash.of(in).equals(known)) {
                unchanged = new Sight(file, known, entry);
                return new FileNews.Same();
            }
        }
        return switch (files.open(file)) {
            case Opening.Opened(var map, var hash) -> new FileNews.Changed(map, hash);
            case Opening.OpenedWithRepairs repaired ->
                    new FileNews.Changed(repaired.map(), repaired.hash());
            case Opening.TooNew _, Opening.NotOurs _, Opening.Damaged _, Opening.Unreadable _ ->
                    new FileNews.Unusable();
        };
    }
}
