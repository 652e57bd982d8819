// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.edit.Change;
import laneway.edit.Differences;
import laneway.edit.Entry;
import laneway.edit.Label;
import laneway.model.About;
import laneway.model.ImageId;
import laneway.model.JourneyMap;
import laneway.model.Part;
import laneway.model.PartId;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What one edit did, as JSON: every part that it touched, as it was and as it became.
///
/// Whole parts instead of single properties make it longer and need no second way to write a value.
public final class EntryFormat {
    private static final String WAS = "was";
    private static final String BECAME = "became";

    private EntryFormat() {}

    /// An entry of a history as UTF-8 on one line.
    ///
    /// @param before the map to which the entry was applied
    /// @param after the map that came of it
    public static byte[] write(Entry entry, JourneyMap before, JourneyMap after) {
        var bytes = new ByteArrayOutputStream();
        try (var out = JsonWriter.to(bytes)) {
            out.start();
            out.name("label");
            out.start();
            out.name("key");
            out.text(entry.label().key());
            out.name("count");
            out.number(entry.label().count());
            out.name("name");
            out.text(entry.label().name());
            out.end();
            var touched = entry.touched();
            list("parts", touched.stream().filter(id -> !isImage(id)).toList(), before, after, out);
            list(
                    "images",
                    touched.stream().filter(EntryFormat::isImage).toList(),
                    before,
                    after,
                    out);
            out.end();
        }
        return bytes.toByteArray();
    }

    /// Images have a list of their own, where longer texts may be read.
    private static boolean isImage(PartId id) {
        return id instanceof ImageId;
    }

    private static void list(
            String name,
            List<PartId> touched,
            JourneyMap before,
            JourneyMap after,
            JsonWriter out) {
        out.name(name);
        out.startItems();
        for (PartId id : touched) {
            out.start();
            before.part(id).ifPresent(part -> part(WAS, part, out));
            after.part(id).ifPresent(part -> part(BECAME, part, out));
            out.end();
        }
        out.endList();
    }

    private static void part(String name, Part part, JsonWriter out) {
        out.name(name);
        PartFormat.write(part, out);
    }

    /// The entry that was written; empty where the bytes are not one.
    public static Optional<Entry> read(byte[] json) {
        var tree = JsonReader.read(json);
        if (tree.fault().isPresent()
                || tree.replaced() > 0
                || !(tree.root().orElse(null) instanceof Json.Fields fields)) {
            return Optional.empty();
        }
        var changes = new ArrayList<Change>();
        boolean whole =
                changes(fields.values().get("parts"), changes)
                        && changes(fields.values().get("images"), changes);
        return whole
                ? label(fields.values().get("label")).map(label -> new Entry(label, changes))
                : Optional.empty();
    }

    private static Optional<Label> label(@Nullable Json value) {
        return value instanceof Json.Fields(var fields)
                        && fields.get("key") instanceof Json.Text(String key)
                        && fields.get("count") instanceof Json.Numeral(String count)
                        && fields.get("name") instanceof Json.Text(String name)
                        && count.matches("\\d{1,9}")
                ? Optional.of(new Label(key, Integer.parseInt(count), name))
                : Optional.empty();
    }

    private static boolean changes(@Nullable Json list, List<Change> changes) {
        if (!(list instanceof Json.Items(List<Json> items))) {
            return false;
        }
        for (Json item : items) {
            if (!(item instanceof Json.Fields pair)) {
                return false;
            }
            var was = part(pair, WAS);
            var became = part(pair, BECAME);
            if (was.isPresent() != pair.values().containsKey(WAS)
                    || became.isPresent() != pair.values().containsKey(BECAME)
                    || !isOnePart(was, became)) {
                return false;
            }
            changes.addAll(Differences.between(was.orElse(null), became.orElse(null)));
        }
        return true;
    }

    /// What a map says about itself is changed, never added or deleted.
    private static boolean isOnePart(
            Optional<? extends Part> was, Optional<? extends Part> became) {
        if (was.isPresent() && became.isPresent()) {
            return was.get().id().equals(became.get().id());
        }
        return Stream.of(was, became).flatMap(Optional::stream).noneMatch(About.class::isInstance);
    }

    private static Optional<? extends Part> part(Json.Fields pair, String name) {
        return pair.values().get(name) instanceof Json.Fields fields
                ? PartFormat.read(fields)
                : Optional.empty();
    }
}
