// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.Bytes;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/// A disk in memory that loses what was not forced, as a power cut does, and of which any call can
/// fail or be the last.
///
/// Contents are safe when their file was forced, names when their folder was; of what waits, any
/// part may have come to the disk, in any order.
public final class CrashDisk implements Disk {
    /// The power went.
    public static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    /// What a call throws, by its number from 0.
    @FunctionalInterface
    public interface Fault {
        /// Throws or not.
        void at(int call) throws IOException;
    }

    private static final class Node {
        private byte[] safe = {};
        private byte[] now = {};
    }

    /// What is not safe yet.
    private sealed interface Waiting {}

    private record Written(Node node, int at, Bytes bytes) implements Waiting {}

    private record Cut(Node node, int length) implements Waiting {}

    private record Named(Path name, Node node) implements Waiting {}

    private record Moved(Path from, Path to, Node node) implements Waiting {}

    private record Removed(Path name) implements Waiting {}

    private record Made(Path folder) implements Waiting {}

    private final Map<Path, Node> safeNames = new HashMap<>();
    private final Set<Path> safeFolders = new HashSet<>();
    private final Map<Path, Node> names = new HashMap<>();
    private final Set<Path> folders = new HashSet<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final Set<Path> held = new HashSet<>();
    private final Fault fault;
    private int calls;

    /// @param fault decides which calls fail
    /// @param folders that are there from the beginning
    public CrashDisk(Fault fault, Path... folders) {
        this.fault = fault;
        for (Path folder : folders) {
            for (Path each = folder; each != null; each = each.getParent()) {
                safeFolders.add(each);
                this.folders.add(each);
            }
        }
    }

    /// A disk of which one call is the last.
    public static Fault crashingAt(int last) {
        return call -> {
            if (call >= last) {
                throw new Crash();
            }
        };
    }

    /// How many calls there were.
    public int calls() {
        return calls;
    }

    /// How many changes wait to be safe.
    public int waiting() {
        return waiting.size();
    }

    /// What is found after a crash: what is safe, and of what waited some.
    ///
    /// @param arrived tells by number which of it came to the disk
    public CrashDisk afterCrash(IntPredicate arrived) {
        var disk = new CrashDisk(_ -> {}, safeFolders.toArray(Path[]::new));
        var copies = new IdentityHashMap<Node, Node>();
        safeNames.forEach((name, node) -> disk.names.put(name, copy(node, copies)));
        for (int i = 0; i < waiting.size(); i++) {
            if (arrived.test(i)) {
                disk.arrive(waiting.get(i), copies);
            }
        }
        disk.names.keySet().removeIf(name -> !disk.folders.contains(name.getParent()));
        disk.safeNames.putAll(disk.names);
        disk.names.values().forEach(node -> node.now = node.safe);
        disk.safeFolders.addAll(disk.folders);
        return disk;
    }

    private static Node copy(Node node, Map<Node, Node> copies) {
        return copies.computeIfAbsent(
                node,
                old -> {
                    var made = new Node();
                    made.safe = old.safe.clone();
                    return made;
                });
    }

    private void arrive(Waiting change, Map<Node, Node> copies) {
        switch (change) {
            case Written(var node, int at, var bytes) -> {
                var made = copy(node, copies);
                made.safe = written(made.safe, at, bytes.toArray());
            }
            case Cut(var node, int length) -> {
                var made = copy(node, copies);
                made.safe = Arrays.copyOf(made.safe, Math.min(length, made.safe.length));
            }
            case Named(var name, var node) -> names.put(name, copy(node, copies));
            case Moved(var from, var to, var node) -> {
                names.remove(from);
                names.put(to, copy(node, copies));
            }
            case Removed(var name) -> {
                names.remove(name);
                folders.remove(name);
            }
            case Made(var folder) -> folders.add(folder);
        }
    }

    private static byte[] written(byte[] content, int at, byte[] bytes) {
        var result = Arrays.copyOf(content, Math.max(content.length, at + bytes.length));
        System.arraycopy(bytes, 0, result, at, bytes.length);
        return result;
    }

    private void call() throws IOException {
        fault.at(calls++);
    }

    private Node node(Path file) throws IOException {
        var node = names.get(file);
        if (node == null) {
            throw new NoSuchFileException(file.toString());
        }
        return node;
    }

    private void force(Node node) {
        for (var each : List.copyOf(waiting)) {
            if (each instanceof Written(var of, int at, var bytes) && of == node) {
                node.safe = written(node.safe, at, bytes.toArray());
                waiting.remove(each);
            } else if (each instanceof Cut(var of, int length) && of == node) {
                node.safe = Arrays.copyOf(node.safe, Math.min(length, node.safe.length));
                waiting.remove(each);
            }
        }
    }

    @Override
    public Entry look(Path path) throws IOException {
        call();
        if (folders.contains(path)) {
            return new Entry(Kind.FOLDER, 0, 1, true, Instant.EPOCH);
        }
        return names.containsKey(path)
                ? new Entry(Kind.FILE, names.get(path).now.length, 1, true, Instant.EPOCH)
                : new Entry(Kind.NOTHING, 0, 0, false, Instant.EPOCH);
    }

    @Override
    public Path follow(Path path) throws IOException {
        call();
        return path;
    }

    @Override
    public InputStream read(Path file) throws IOException {
        call();
        return new ByteArrayInputStream(node(file).now.clone());
    }

    @Override
    public Output create(Path file) throws IOException {
        call();
        if (names.containsKey(file) || folders.contains(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        if (!folders.contains(file.getParent())) {
            throw new NoSuchFileException(file.toString());
        }
        var node = new Node();
        names.put(file, node);
        waiting.add(new Named(file, node));
        return new NodeOutput(node, 0);
    }

    @Override
    public Output overwrite(Path file) throws IOException {
        call();
        return new NodeOutput(node(file), 0);
    }

    @Override
    public Output append(Path file) throws IOException {
        call();
        return new NodeOutput(node(file), node(file).now.length);
    }

    private final class NodeOutput extends Output {
        private final Node node;
        private int position;

        NodeOutput(Node node, int position) {
            this.node = node;
            this.position = position;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        /// A disk that runs full, or whose power goes, has taken the beginning.
        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int half = length / 2;
            put(Arrays.copyOfRange(bytes, offset, offset + half));
            call();
            put(Arrays.copyOfRange(bytes, offset + half, offset + length));
        }

        private void put(byte[] bytes) {
            if (bytes.length > 0) {
                node.now = written(node.now, position, bytes);
                waiting.add(new Written(node, position, Bytes.of(bytes)));
                position += bytes.length;
            }
        }

        @Override
        public void force() throws IOException {
            call();
            cut();
            CrashDisk.this.force(node);
        }

        private void cut() {
            if (node.now.length > position) {
                node.now = Arrays.copyOf(node.now, position);
                waiting.add(new Cut(node, position));
            }
        }

        @Override
        public void close() throws IOException {
            call();
        }
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        call();
    }

    @Override
    public void replace(Path source, Path target) throws IOException {
        call();
        var node = node(source);
        names.remove(source);
        names.put(target, node);
        waiting.add(new Moved(source, target, node));
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        call();
        for (var each : List.copyOf(waiting)) {
            boolean here =
                    switch (each) {
                        case Named named -> folder.equals(named.name().getParent());
                        case Moved moved -> folder.equals(moved.to().getParent());
                        case Removed removed -> folder.equals(removed.name().getParent());
                        case Made made -> folder.equals(made.folder().getParent());
                        case Written _, Cut _ -> false;
                    };
            if (here) {
                makeSafe(each);
                waiting.remove(each);
            }
        }
    }

    private void makeSafe(Waiting change) {
        switch (change) {
            case Named(var name, var node) -> safeNames.put(name, node);
            case Moved(var from, var to, var node) -> {
                safeNames.remove(from);
                safeNames.put(to, node);
            }
            case Removed(var name) -> {
                safeNames.remove(name);
                safeFolders.remove(name);
            }
            case Made(var folder) -> safeFolders.add(folder);
            case Written _, Cut _ -> throw new IllegalArgumentException(change.toString());
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        call();
        if (folders.contains(file)) {
            if (!namesIn(file).isEmpty()) {
                throw new DirectoryNotEmptyException(file.toString());
            }
            folders.remove(file);
            waiting.add(new Removed(file));
        } else if (names.remove(file) != null) {
            waiting.add(new Removed(file));
        }
    }

    @Override
    public Optional<Closeable> hold(Path file) throws IOException {
        call();
        if (!names.containsKey(file)) {
            create(file).close();
        }
        return held.add(file) ? Optional.of(() -> held.remove(file)) : Optional.empty();
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        make(folder);
        call();
        safeFolders.addAll(folders);
        waiting.removeIf(Made.class::isInstance);
    }

    private void make(@Nullable Path folder) {
        if (folder != null && !folders.contains(folder)) {
            make(folder.getParent());
            folders.add(folder);
            waiting.add(new Made(folder));
        }
    }

    @Override
    public List<String> names(Path folder) throws IOException {
        call();
        return namesIn(folder);
    }

    private List<String> namesIn(Path folder) {
        var found = new ArrayList<String>();
        for (var paths : List.of(names.keySet(), folders)) {
            for (var path : paths) {
                if (folder.equals(path.getParent())) {
                    found.add(path.getFileName().toString());
                }
            }
        }
        found.sort(null);
        return found;
    }

    @Override
    public long freeBytes(Path folder) throws IOException {
        call();
        return Long.MAX_VALUE;
    }
}
