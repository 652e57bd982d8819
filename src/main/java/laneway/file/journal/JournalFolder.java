// SPDX-License-Identifier: Apache-2.0

package laneway.file.journal;

import laneway.file.Disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/// The folder of one document's journals, held by this process.
final class JournalFolder implements Closeable {
    private static final String OWNER = "owner";
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9})\\.journal");

    private final Disk disk;
    private final Path path;
    private final Closeable hold;

    private JournalFolder(Disk disk, Path path, Closeable hold) {
        this.disk = disk;
        this.path = path;
        this.hold = hold;
    }

    /// Makes a folder with a name of its own.
    static JournalFolder make(Disk disk, Path journals) throws IOException {
        var name = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        var path = journals.resolve(name);
        disk.makeFolder(path);
        return hold(disk, path).orElseThrow(() -> new IOException("held by another: " + path));
    }

    /// Takes a folder that a crash left behind; empty where its process still runs.
    static Optional<JournalFolder> hold(Disk disk, Path path) throws IOException {
        return disk.hold(path.resolve(OWNER)).map(hold -> new JournalFolder(disk, path, hold));
    }

    Path path() {
        return path;
    }

    /// The folder of all journals.
    Path journals() {
        return Objects.requireNonNull(path.getParent());
    }

    /// The numbers of the journals in it, the newest first.
    List<Integer> numbers() throws IOException {
        return numbers(disk, path);
    }

    /// The numbers of the journals in a folder, whoever holds it, the newest first.
    static List<Integer> numbers(Disk disk, Path path) throws IOException {
        return disk.names(path).stream()
                .map(NUMBERED::matcher)
                .filter(name -> name.matches())
                .map(name -> Integer.valueOf(name.group(1)))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /// Deletes all files but those of one number.
    void keepOnly(int number) throws IOException {
        for (var name : disk.names(path)) {
            if (!name.equals(OWNER) && !name.startsWith(number + ".")) {
                disk.delete(path.resolve(name));
            }
        }
    }

    /// Deletes the folder and lets it go.
    void delete() throws IOException {
        for (var name : disk.names(path)) {
            if (!name.equals(OWNER)) {
                disk.delete(path.resolve(name));
            }
        }
        close();
        disk.delete(path.resolve(OWNER));
        disk.delete(path);
    }

    /// Lets the folder go; whoever comes next may take it.
    @Override
    public void close() throws IOException {
        hold.close();
    }
}
