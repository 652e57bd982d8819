// SPDX-License-Identifier: Apache-2.0
package laneway.file.journal;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.edit.SetProperty;
import laneway.file.ClearOpening;
import laneway.file.CrashDisk;
import laneway.file.Disk;
import laneway.file.MapFormat;
import laneway.model.About;
import laneway.model.Validity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// The two files of a journal as a start finds them, whatever they hold.
final class LeftBehind {
    private static final Path DATA = Path.of("/user/data");
    private static final Path JOURNALS = DATA.resolve("journals");

    private final byte[] base;
    private final byte[] frames;

    LeftBehind(byte[] base, byte[] frames) {
        this.base = base;
        this.frames = frames;
    }

    byte[] base() {
        return base;
    }

    byte[] frames() {
        return frames;
    }

    /// What somebody leaves who made a number of steps and is writing when the end comes.
    static LeftBehind by(long seed, int steps) {
        var disk = new CrashDisk(_ -> {}, DATA);
        var writer = new Writer(seed, disk, JOURNALS);
        writer.work(steps);
        writer.keeper().savingBegan();
        writer.work(2);
        var map = writer.session().map();
        var writing = SetProperty.of(map.id(), About.PURPOSE, "Half a sen");
        writer.session().keepUnfinished(Optional.of(writing));
        writer.keeper().close();
        try {
            var folder = JOURNALS.resolve(disk.names(JOURNALS).getFirst());
            int number = JournalFolder.numbers(disk, folder).getFirst();
            return new LeftBehind(
                    read(disk, Journal.base(folder, number)),
                    read(disk, Journal.frames(folder, number)));
        } catch (IOException e) {
            throw new AssertionError("no call to this disk fails", e);
        }
    }

    private static byte[] read(Disk disk, Path file) throws IOException {
        try (var in = disk.read(file)) {
            return in.readAllBytes();
        }
    }

    /// Recovers what can be: a valid map that can be saved, with no more edits than there are
    /// frames.
    void checkRecovers() throws IOException {
        var folder = JOURNALS.resolve("left");
        var disk = new CrashDisk(_ -> {}, folder);
        write(disk, Journal.base(folder, 1), base);
        write(disk, Journal.frames(folder, 1), frames);
        int whole = Frames.read(new ByteArrayInputStream(frames)).size();
        var found = Abandoned.findAll(disk, JOURNALS);
        assertThat(found.size()).isLessThanOrEqualTo(Math.min(1, whole));
        for (var each : found) {
            checkRecovered(each.recover(Optional.empty()), whole);
            checkRecovered(each.recover(Optional.of(MapFormat.read(base))), whole);
            each.discard();
        }
        assertThat(Abandoned.findAll(disk, JOURNALS)).isEmpty();
    }

    private static void write(Disk disk, Path file, byte[] content) throws IOException {
        try (var out = disk.create(file)) {
            out.write(content);
        }
    }

    private static void checkRecovered(Abandoned.Recovered recovered, int frames) {
        assertThat(Validity.problemsOf(recovered.map())).isEmpty();
        ClearOpening.checkClear(MapFormat.read(MapFormat.write(recovered.map())), "saved");
        assertThat(recovered.edits()).isBetween(0, frames - 1);
        assertThat(Writer.undone(recovered.map(), recovered.history()).size()).isLessThan(frames);
    }
}
