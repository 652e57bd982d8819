// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A buffered stream to a temporary file that knows the hash of what went through it, and which
/// failures were the disk's and not those of whoever writes.
final class Staging extends FilterOutputStream {
    private final Watched watched;

    Staging(Disk.Output output) {
        this(new Watched(output));
    }

    private Staging(Watched watched) {
        super(new BufferedOutputStream(watched, 1 << 16));
        this.watched = watched;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    /// The hash of everything that was written and flushed.
    ContentHash hash() {
        return watched.sum.hash();
    }

    /// The failure of the disk, if it failed.
    @Nullable IOException failure() {
        return watched.failure;
    }

    /// Closes the file without writing what may be left in the buffer after a failure.
    @Override
    public void close() throws IOException {
        watched.close();
    }

    private static final class Watched extends OutputStream {
        private final Disk.Output output;
        private final ContentHash.Sum sum = new ContentHash.Sum();
        private @Nullable IOException failure;

        Watched(Disk.Output output) {
            this.output = output;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                output.write(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
            sum.add(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            output.close();
        }
    }
}
