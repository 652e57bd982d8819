// SPDX-License-Identifier: Apache-2.0

package laneway.file.journal;

import laneway.file.AtomicFile;
import laneway.file.Disk;
import laneway.file.MapFormat;
import laneway.file.SaveOutcome;
import laneway.model.JourneyMap;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/// One journal on the disk, open for writing: the map that it begins with, and its frames.
final class Journal implements Closeable {
    private final Disk.Output frames;

    private Journal(Disk.Output frames) {
        this.frames = frames;
    }

    /// Writes and forces a new pair of files; nothing of an older pair is touched.
    ///
    /// @param number one more than that of the pair before
    /// @param header made from the content of the base
    /// @param first frames that the journal begins with
    /// @throws IOException with the reason in a [Refusal] where the disk did not take the base
    static Journal begin(
            Disk disk,
            Path folder,
            int number,
            JourneyMap base,
            Function<SaveOutcome.Saved, Header> header,
            List<byte[]> first)
            throws IOException {
        var saved = write(disk, folder, number, base);
        var journal = new Journal(disk.create(frames(folder, number)));
        try {
            journal.append(header.apply(saved).bytes());
            for (byte[] content : first) {
                journal.append(content);
            }
            journal.force();
            disk.forceFolder(folder);
            return journal;
        } catch (IOException e) {
            journal.closeAfter(e);
            throw e;
        }
    }

    private static SaveOutcome.Saved write(Disk disk, Path folder, int number, JourneyMap base)
            throws IOException {
        var outcome =
                new AtomicFile(disk, folder)
                        .write(base(folder, number), out -> MapFormat.write(base, out));
        return switch (outcome) {
            case SaveOutcome.Saved saved -> saved;
            case SaveOutcome.Refused refused -> throw new Refusal(refused.reason());
        };
    }

    /// The disk did not take a file.
    static final class Refusal extends IOException {
        private static final long serialVersionUID = 1L;
        private final SaveOutcome.Reason reason;

        Refusal(SaveOutcome.Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        SaveOutcome.Reason reason() {
            return reason;
        }
    }

    static Path base(Path folder, int number) {
        return folder.resolve(number + "." + MapFormat.EXTENSION);
    }

    static Path frames(Path folder, int number) {
        return folder.resolve(number + ".journal");
    }

    /// Writes a frame, which is safe only when it was forced.
    void append(byte[] content) throws IOException {
        frames.write(Frames.around(content));
    }

    void force() throws IOException {
        frames.force();
    }

    @Override
    public void close() throws IOException {
        frames.close();
    }

    private void closeAfter(IOException failure) {
        try {
            close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
