// SPDX-License-Identifier: Apache-2.0

package laneway.file.lock;

import laneway.file.Disk;
import laneway.file.NameHash;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/// The small file beside a document.
///
/// @param place where it lies, beside the file that symbolic links lead to
record LockFile(Disk disk, Path place) {
    private static final String BEFORE = ".~lock.";
    private static final String BEHIND = "#";
    private static final int LONGEST_NAME = 255;
    private static final int HASH_DIGITS = 16;
    private static final int LARGEST = 10_000;
    private static final int TRIES = 10;
    private static final Duration PAUSE = Duration.ofMillis(20);

    static LockFile of(Disk disk, Path document) throws IOException {
        var target = disk.follow(document);
        var name = target.getFileName();
        return new LockFile(disk, target.resolveSibling(nameFor(String.valueOf(name))));
    }

    /// A name may have 255 bytes and no more: of a longer one, the beginning and a hash.
    static String nameFor(String name) {
        var whole = BEFORE + name + BEHIND;
        if (bytes(whole).length <= LONGEST_NAME) {
            return whole;
        }
        var end = "-" + NameHash.of(name, HASH_DIGITS) + BEHIND;
        int room = LONGEST_NAME - BEFORE.length() - end.length();
        int cut = 0;
        while (cut < name.length()) {
            int next = name.offsetByCodePoints(cut, 1);
            if (bytes(name.substring(0, next)).length > room) {
                break;
            }
            cut = next;
        }
        return BEFORE + name.substring(0, cut) + end;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Makes the file; what cannot be written whole is not left behind.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException where somebody was quicker
    void make(Holder holder) throws IOException {
        boolean whole = false;
        try (var out = disk.create(place)) {
            try {
                out.write(holder.bytes());
                whole = true;
            } finally {
                if (!whole) {
                    disk.delete(place);
                }
            }
        }
    }

    /// Who holds the document; empty where the file says nothing that can be understood.
    ///
    /// @throws java.nio.file.NoSuchFileException where there is no such file
    Optional<Holder> read() throws IOException {
        for (int i = 1; ; i++) {
            byte[] content;
            try (var in = disk.read(place)) {
                content = in.readNBytes(LARGEST);
            }
            var holder = Holder.read(content);
            if (holder.isPresent() || i == TRIES) {
                return holder;
            }
            // Its maker may be about to write it.
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /// Writes a heartbeat over the one before.
    void beat(Holder holder) throws IOException {
        try (var out = disk.overwrite(place)) {
            out.write(holder.bytes());
        }
    }

    void delete() throws IOException {
        disk.delete(place);
    }

    /// Puts the file out of the way, whatever is in it.
    void remove() throws IOException {
        disk.delete(aside());
    }

    /// Puts the file of a holder out of the way, and no other, however quick somebody else is.
    void remove(Holder holder) throws IOException {
        var aside = aside();
        var moved = new LockFile(disk, aside).read();
        if (moved.filter(holder::isSameHold).isPresent()) {
            disk.delete(aside);
        } else {
            disk.replace(aside, place);
        }
    }

    /// Only one of two can move a file away.
    private Path aside() throws IOException {
        long random = ThreadLocalRandom.current().nextLong();
        var name = ".laneway-" + HexFormat.of().toHexDigits(random) + ".tmp";
        var aside = place.resolveSibling(name);
        disk.replace(place, aside);
        return aside;
    }
}
