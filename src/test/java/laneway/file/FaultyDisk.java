// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// A real disk of which chosen calls fail; it counts all calls.
public final class FaultyDisk implements Disk {
    private final Disk disk = Disk.real();
    private final List<String> calls = new ArrayList<>();
    private final BiFunction<Integer, String, List<IOException>> faults;
    private int spoilt = -1;

    /// @param faults what a call throws, by its number from 0 and its name; empty for nothing
    public FaultyDisk(BiFunction<Integer, String, List<IOException>> faults) {
        this.faults = faults;
    }

    /// A disk that works.
    public static FaultyDisk sound() {
        return new FaultyDisk((_, _) -> List.of());
    }

    /// A disk of which one call fails.
    public static FaultyDisk failingAt(int number, IOException failure) {
        return new FaultyDisk((call, _) -> call == number ? List.of(failure) : List.of());
    }

    /// A disk that is dead from one call on.
    public static FaultyDisk failingFrom(int number, IOException failure) {
        return new FaultyDisk((call, _) -> call >= number ? List.of(failure) : List.of());
    }

    /// A disk of which all calls with this name fail.
    public static FaultyDisk failing(String name, IOException failure) {
        return new FaultyDisk((_, call) -> call.startsWith(name) ? List.of(failure) : List.of());
    }

    /// A disk that keeps another byte than it was given in one of the writes, and does not say so.
    ///
    /// @param number of the write, from 0
    public static FaultyDisk spoiling(int number) {
        var disk = sound();
        disk.spoilt = number;
        return disk;
    }

    /// The names of all calls so far, those that failed included.
    public List<String> calls() {
        return calls;
    }

    private void call(String name) throws IOException {
        var failures = faults.apply(calls.size(), name);
        calls.add(name);
        for (IOException failure : failures) {
            throw another(failure);
        }
    }

    /// One exception thrown twice could not be suppressed by itself.
    private static IOException another(IOException failure) {
        return switch (failure) {
            case AccessDeniedException e -> new AccessDeniedException(e.getFile());
            case AtomicMoveNotSupportedException e ->
                    new AtomicMoveNotSupportedException(
                            e.getFile(), e.getOtherFile(), e.getReason());
            case FileSystemException e ->
                    new FileSystemException(e.getFile(), e.getOtherFile(), e.getReason());
            case IOException e -> new IOException(e.getMessage());
        };
    }

    @Override
    public Entry look(Path path) throws IOException {
        call("look");
        return disk.look(path);
    }

    @Override
    public Path follow(Path path) throws IOException {
        call("follow");
        return disk.follow(path);
    }

    @Override
    public InputStream read(Path file) throws IOException {
        call("read");
        return new FilterInputStream(disk.read(file)) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                call("read more");
                return super.read(bytes, offset, length);
            }
        };
    }

    @Override
    public Output create(Path file) throws IOException {
        call("create " + file.getParent());
        return watched(disk.create(file));
    }

    @Override
    public Output overwrite(Path file) throws IOException {
        call("overwrite");
        return watched(disk.overwrite(file));
    }

    @Override
    public Output append(Path file) throws IOException {
        call("append");
        return watched(disk.append(file));
    }

    private byte[] kept(byte[] given, int offset) {
        if (spoilt-- != 0) {
            return given;
        }
        var others = given.clone();
        others[offset] ^= 4;
        return others;
    }

    private Output watched(Output output) {
        return new Output() {
            @Override
            public void force() throws IOException {
                call("force");
                output.force();
            }

            @Override
            public void write(int b) throws IOException {
                call("write");
                output.write(b);
            }

            @Override
            public void write(byte[] given, int offset, int length) throws IOException {
                var bytes = kept(given, offset);
                // A disk that runs full has taken the beginning.
                output.write(bytes, offset, length / 2);
                call("write");
                output.write(bytes, offset + length / 2, length - length / 2);
            }

            @Override
            public void close() throws IOException {
                output.close();
                call("close");
            }
        };
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        call("copyPermissions");
        disk.copyPermissions(from, to);
    }

    @Override
    public void replace(Path source, Path target) throws IOException {
        call("replace");
        disk.replace(source, target);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        call("forceFolder");
        disk.forceFolder(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        call("delete");
        disk.delete(file);
    }

    @Override
    public Optional<Closeable> hold(Path file) throws IOException {
        call("hold");
        return disk.hold(file);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        call("makeFolder");
        disk.makeFolder(folder);
    }

    @Override
    public List<String> names(Path folder) throws IOException {
        call("names");
        return disk.names(folder);
    }

    @Override
    public long freeBytes(Path folder) throws IOException {
        call("freeBytes");
        return disk.freeBytes(folder);
    }
}
