// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Leaves of DuckDB's jar in the given folder only the library of this system, and puts its licence
/// beside it, which the jar lacks.
///
/// The jar brings the libraries of four systems, of which an image needs a quarter. This is a
/// program of its own, run from source by the build's JDK.
final class OneNative {
    private static final String LIBRARY = "libduckdb_java.so_";

    private OneNative() {}

    public static void main(String[] args) throws IOException {
        var licence = Files.readAllBytes(Path.of(args[1]));
        try (Stream<Path> jars = Files.list(Path.of(args[0]))) {
            for (var jar : jars.filter(OneNative::isDuckDb).toList()) {
                var smaller = jar.resolveSibling("smaller.zip");
                if (!copy(jar, smaller, LIBRARY + system(), licence)) {
                    Files.delete(smaller);
                    throw new IOException(jar + " has no library for " + system());
                }
                Files.move(smaller, jar, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static boolean isDuckDb(Path jar) {
        return jar.getFileName().toString().startsWith("duckdb_jdbc-");
    }

    /// What the driver itself calls the system.
    private static String system() {
        var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var system =
                name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macos" : "linux";
        var processor = System.getProperty("os.arch");
        return system
                + "_"
                + (processor.equals("x86_64") ? "amd64" : processor.replace("aarch64", "arm64"));
    }

    /// Whether the library was there.
    private static boolean copy(Path from, Path to, String library, byte[] licence)
            throws IOException {
        boolean found = false;
        try (var in = new ZipInputStream(Files.newInputStream(from));
                var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                found |= entry.getName().equals(library);
                if (!entry.getName().startsWith(LIBRARY) || entry.getName().equals(library)) {
                    write(out, entry.getName(), entry.getTime(), in.readAllBytes());
                }
            }
            write(out, "META-INF/LICENSE", 0, licence);
        }
        return found;
    }

    private static void write(ZipOutputStream out, String name, long time, byte[] bytes)
            throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(time);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
