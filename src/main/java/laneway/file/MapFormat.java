// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.JourneyMap;
import laneway.model.Limits;

import tools.jackson.core.exc.JacksonIOException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Maps as JSON, in memory: what files hold, and what exports may carry along.
public final class MapFormat {
    /// How file names of maps end, without the dot.
    public static final String EXTENSION = "laneway";

    /// The value of the field `format`, by which a map is known.
    static final String NAME = "laneway";

    /// The version of the format that is written.
    public static final int VERSION = Migrations.CURRENT;

    /// The largest file that is read, in bytes.
    public static final int LARGEST = 200_000_000;

    private static final String DIGITS = "[1-9]\\d{0,9}";

    private MapFormat() {}

    /// A map as UTF-8, the same bytes every time.
    public static byte[] write(JourneyMap map) {
        var bytes = new ByteArrayOutputStream(400 * map.cards().size() + 4000);
        MapWriter.write(map, bytes);
        return bytes.toByteArray();
    }

    /// Writes a map as UTF-8; the stream stays open.
    public static void write(JourneyMap map, OutputStream stream) throws IOException {
        try {
            MapWriter.write(map, stream);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /// Reads a map, whatever the bytes are; they may come from anywhere.
    public static Opening read(byte[] bytes) {
        if (bytes.length == 0) {
            return new Opening.Unreadable(Opening.Reason.EMPTY);
        }
        if (bytes.length > LARGEST) {
            return new Opening.Unreadable(Opening.Reason.FILE_TOO_LARGE);
        }
        var tree = JsonReader.read(bytes);
        var version = tree.root().flatMap(MapFormat::version);
        if (version.isEmpty()) {
            return new Opening.NotOurs();
        }
        var document = (Json.Fields) tree.root().orElseThrow();
        return switch (tree.fault().orElse(null)) {
            case JsonReader.Fault.Excessive(JsonReader.Limit limit) ->
                    new Opening.Unreadable(reason(limit));
            case JsonReader.Fault.Broken(int line, int _) ->
                    damaged(document, version.get(), bytes, line);
            case JsonReader.Fault.Duplicate(String _, int line) ->
                    damaged(document, version.get(), bytes, line);
            case null -> whole(document, version.get(), bytes, tree.replaced());
        };
    }

    private static Opening.Reason reason(JsonReader.Limit limit) {
        return switch (limit) {
            case DEPTH -> Opening.Reason.NESTED_TOO_DEEP;
            case TEXT -> Opening.Reason.TEXT_TOO_LONG;
            case CARDS -> Opening.Reason.TOO_MANY_CARDS;
            case VALUES -> Opening.Reason.TOO_MANY_VALUES;
        };
    }

    private static Opening whole(Json.Fields document, long version, byte[] bytes, int replaced) {
        var hash = ContentHash.of(bytes);
        var repairs = new ArrayList<Repair>();
        var map = map(document, version, hash, repairs);
        if (replaced > 0) {
            repairs.add(new Repair.CharactersReplaced(replaced));
        }
        if (tooManyImages(map)) {
            return new Opening.Unreadable(Opening.Reason.IMAGES_TOO_LARGE);
        }
        if (version > Migrations.CURRENT) {
            return new Opening.TooNew(version, map);
        }
        return repairs.isEmpty()
                ? new Opening.Opened(map, hash)
                : new Opening.OpenedWithRepairs(map, hash, repairs);
    }

    private static Opening damaged(Json.Fields document, long version, byte[] bytes, int line) {
        var map = map(document, version, ContentHash.of(bytes), new ArrayList<>());
        boolean worthShowing = !map.cards().isEmpty() || !map.stages().isEmpty();
        return new Opening.Damaged(
                Optional.of(map).filter(_ -> worthShowing && !tooManyImages(map)), line);
    }

    private static JourneyMap map(
            Json.Fields document, long version, ContentHash hash, List<Repair> repairs) {
        Migrations.migrate(document, version);
        var ownId = "map-" + hash.value().substring(0, 12);
        var map = map(document, ownId, repairs);
        var mended = Mending.mend(map, repairs);
        return mended == map ? map : asSaved(mended);
    }

    private static JourneyMap map(Json.Fields document, String ownId, List<Repair> repairs) {
        document.values().remove("format");
        document.values().remove("version");
        return MapReader.read(document, ownId, repairs);
    }

    /// What newer versions know of the entries of a list is found by what the entries say, so
    /// mending can part them; the map of the window is the one that the file will give.
    private static JourneyMap asSaved(JourneyMap mended) {
        var written = JsonReader.read(write(mended));
        return written.fault().isEmpty()
                        && written.root().orElse(null) instanceof Json.Fields document
                ? Mending.mend(
                        map(document, mended.id().value(), new ArrayList<>()), new ArrayList<>())
                : mended;
    }

    private static boolean tooManyImages(JourneyMap map) {
        return map.images().stream().mapToLong(image -> image.bytes().size()).sum()
                > Limits.ALL_IMAGE_BYTES;
    }

    /// The version of the format that a map in bytes has, without reading the whole of it; 1 where
    /// none stands in it.
    public static long versionOf(byte[] bytes) {
        return JsonReader.numberAtTop(bytes, "version")
                .filter(digits -> digits.matches(DIGITS))
                .map(Long::valueOf)
                .orElse(1L);
    }

    /// The version of a document that is ours; 1 where a person wrote none.
    private static Optional<Long> version(Json root) {
        if (!(root instanceof Json.Fields fields)
                || !(fields.values().get("format") instanceof Json.Text(String name))
                || !name.equals(NAME)) {
            return Optional.empty();
        }
        var version = fields.values().get("version");
        if (version == null) {
            return Optional.of(1L);
        }
        return version instanceof Json.Numeral(String digits) && digits.matches(DIGITS)
                ? Optional.of(Long.valueOf(digits))
                : Optional.empty();
    }
}
