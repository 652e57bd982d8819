// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// The disk of this machine, by the JDK's file channels.
final class RealDisk implements Disk {
    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();
    private static final int MOST_LINKS = 40;
    private static final int LOCKED_TRIES = 20;
    private static final Duration LOCKED_PAUSE = Duration.ofMillis(250);

    @Override
    public Entry look(Path path) throws IOException {
        var kind = kindOf(path);
        if (kind == Kind.NOTHING) {
            return new Entry(kind, 0, 0, false, Instant.EPOCH);
        }
        var modified = Files.getLastModifiedTime(path).toInstant();
        return new Entry(kind, Files.size(path), hardLinks(path), Files.isWritable(path), modified);
    }

    private static Kind kindOf(Path path) {
        if (Files.isRegularFile(path)) {
            return Kind.FILE;
        }
        if (Files.isDirectory(path)) {
            return Kind.FOLDER;
        }
        return Files.exists(path) ? Kind.OTHER : Kind.NOTHING;
    }

    private static int hardLinks(Path path) throws IOException {
        var unix = path.getFileSystem().supportedFileAttributeViews().contains("unix");
        return unix && Files.getAttribute(path, "unix:nlink") instanceof Integer count ? count : 1;
    }

    @Override
    public Path follow(Path path) throws IOException {
        var place = path.toAbsolutePath();
        for (int i = 0; i < MOST_LINKS; i++) {
            if (!Files.isSymbolicLink(place)) {
                return Files.exists(place, LinkOption.NOFOLLOW_LINKS) ? place.toRealPath() : place;
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        throw new FileSystemException(path.toString(), null, "symbolic links in a circle");
    }

    @Override
    public InputStream read(Path file) throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public Output create(Path file) throws IOException {
        return new ChannelOutput(
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    @Override
    public Output overwrite(Path file) throws IOException {
        return new ChannelOutput(FileChannel.open(file, StandardOpenOption.WRITE));
    }

    @Override
    public Output append(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        try {
            return new ChannelOutput(channel.position(channel.size()));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static final class ChannelOutput extends Output {
        private final FileChannel channel;

        ChannelOutput(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            var buffer = ByteBuffer.wrap(bytes, offset, length);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }

        @Override
        public void force() throws IOException {
            if (channel.size() > channel.position()) {
                channel.truncate(channel.position());
            }
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        var target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (target == null) {
            copyAccessList(from, to);
            return;
        }
        var old = Files.getFileAttributeView(from, PosixFileAttributeView.class).readAttributes();
        try {
            target.setGroup(old.group());
            target.setOwner(old.owner());
        } catch (FileSystemException _) {
            // Only the administrator may give files away; the permissions matter more.
        }
        target.setPermissions(old.permissions());
    }

    private static void copyAccessList(Path from, Path to) throws IOException {
        var source = Files.getFileAttributeView(from, AclFileAttributeView.class);
        var target = Files.getFileAttributeView(to, AclFileAttributeView.class);
        if (source != null && target != null) {
            target.setAcl(source.getAcl());
        }
    }

    @Override
    public void replace(Path source, Path target) throws IOException {
        for (int i = 1; ; i++) {
            try {
                Files.move(
                        source,
                        target,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AccessDeniedException e) {
                // On Windows a virus scanner or a preview holds a file for a moment.
                if (!WINDOWS || i == LOCKED_TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(LOCKED_PAUSE.toNanos());
            }
        }
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (WINDOWS) {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public Optional<Closeable> hold(Path file) throws IOException {
        var place = file.toAbsolutePath().normalize();
        // Not even opened twice: closing any channel to a file ends this process's lock on it.
        if (!HELD.add(place)) {
            return Optional.empty();
        }
        Optional<Closeable> hold = Optional.empty();
        try {
            hold = lock(place);
            return hold;
        } finally {
            if (hold.isEmpty()) {
                HELD.remove(place);
            }
        }
    }

    private static Optional<Closeable> lock(Path place) throws IOException {
        var channel = FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return Optional.ofNullable(lock)
                .map(_ ->
                        () -> {
                            HELD.remove(place);
                            channel.close();
                        });
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            makeFolder(parent);
        }
        try {
            Files.createDirectory(folder, forOwnerOnly(folder));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
        if (parent != null) {
            forceIfPossible(parent);
        }
    }

    private static FileAttribute<?>[] forOwnerOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    private void forceIfPossible(Path folder) {
        try {
            forceFolder(folder);
        } catch (IOException _) {
            // Some file systems cannot; what is in the folder is no less safe than elsewhere there.
        }
    }

    @Override
    public List<String> names(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }

    @Override
    public long freeBytes(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }
}
