// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Keeps the old content of files that have to be written over.
///
/// Each copy has a number, and the ten newest of a file are kept: a torn file that is saved again
/// must not push out the last good one.
final class SafeCopies {
    private static final int KEPT = 10;
    private static final int LONGEST_NAME = 40;

    private final Disk disk;
    private final Path folder;

    SafeCopies(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /// Copies a file away; when this returns, the copy was forced and read back.
    Path keep(Path file) throws IOException {
        disk.makeFolder(folder);
        var prefix = prefixOf(file);
        var earlier = namesOf(file);
        int number = earlier.isEmpty() ? 1 : numberOf(earlier.getLast(), prefix) + 1;
        var copy =
                folder.resolve(prefix + String.format(Locale.ROOT, "%06d-", number) + nameOf(file));
        copy(file, copy);
        forget(earlier);
        return copy;
    }

    /// The copies of a file, the oldest first.
    List<Path> of(Path file) throws IOException {
        return namesOf(file).stream().map(folder::resolve).toList();
    }

    private List<String> namesOf(Path file) throws IOException {
        var prefix = prefixOf(file);
        return disk.names(folder).stream().filter(name -> name.startsWith(prefix)).toList();
    }

    private void copy(Path file, Path copy) throws IOException {
        try (var in = disk.read(file);
                var out = disk.create(copy)) {
            in.transferTo(out);
            out.force();
        }
        try (var in = disk.read(file);
                var again = disk.read(copy)) {
            if (!ContentHash.of(in).equals(ContentHash.of(again))) {
                throw new IOException("the copy differs from " + file);
            }
        }
        disk.forceFolder(folder);
    }

    private void forget(List<String> earlier) {
        for (int i = 0; i <= earlier.size() - KEPT; i++) {
            try {
                disk.delete(folder.resolve(earlier.get(i)));
            } catch (IOException _) {
                // One copy too many harms nobody.
            }
        }
    }

    private static String prefixOf(Path file) {
        return "overwritten-" + NameHash.of(file.toAbsolutePath().toString(), 16) + "-";
    }

    private static int numberOf(String name, String prefix) {
        try {
            return Integer.parseInt(name.substring(prefix.length()).split("-", 2)[0]);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private static String nameOf(Path file) throws FileNotFoundException {
        var name = file.getFileName();
        if (name == null) {
            throw new FileNotFoundException(file.toString());
        }
        var text = name.toString();
        int end = Math.min(text.length(), LONGEST_NAME);
        boolean half = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, half ? end - 1 : end);
    }
}
