// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.PartId;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The identities of one kind of part in a file: those that are written there, and made-up ones for
/// parts that a person wrote without.
///
/// Made-up identities are counted, so that a file that is opened twice gives equal maps.
final class Ids {
    private final String kind;
    private final Set<String> written = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private final Map<String, Integer> variants = new HashMap<>();
    private int count;

    Ids(String kind, List<Json.Fields> objects) {
        this.kind = kind;
        for (Json.Fields object : objects) {
            var id = object.values().get("id");
            if (id != null) {
                Scalars.text(id).flatMap(Ids::clean).ifPresent(written::add);
            }
        }
    }

    /// An identity for the next part, which no other part of its kind has.
    String take(Json.Fields object, List<Repair> repairs) {
        var own = takeFrom(object);
        if (own.isEmpty()) {
            return madeUp();
        }
        if (used.add(own.get())) {
            return own.get();
        }
        var other = variantOf(own.get());
        repairs.add(new Repair.DuplicateId(own.get(), other));
        return other;
    }

    /// The identity that is written in an object, or else this one.
    static String takeOr(Json.Fields object, String otherwise) {
        return takeFrom(object).orElse(otherwise);
    }

    /// This identity if it is free, else one like it.
    String takeLike(String wanted) {
        return !written.contains(wanted) && used.add(wanted) ? wanted : variantOf(wanted);
    }

    private String madeUp() {
        while (true) {
            var id = kind + "-" + ++count;
            if (!written.contains(id) && used.add(id)) {
                return id;
            }
        }
    }

    private String variantOf(String id) {
        var stem = id.substring(0, Math.min(id.length(), PartId.MAX_LENGTH - 10));
        while (true) {
            var variant = stem + "-" + variants.merge(stem, 2, (before, _) -> before + 1);
            if (!written.contains(variant) && used.add(variant)) {
                return variant;
            }
        }
    }

    private static Optional<String> takeFrom(Json.Fields object) {
        var id = object.values().remove("id");
        return id == null ? Optional.empty() : Scalars.text(id).flatMap(Ids::clean);
    }

    /// An identity from what a person may have written: blanks and letters beyond ASCII become
    /// their numbers, the same way where a part is named and where it is referred to.
    static Optional<String> clean(String written) {
        if (PartId.isValid(written)) {
            return Optional.of(written);
        }
        var result = new StringBuilder();
        written.strip()
                .codePoints()
                .forEach(c -> {
                    if (c > ' ' && c < 127) {
                        result.appendCodePoint(c);
                    } else {
                        result.append(c == ' ' ? "-" : "u" + Integer.toHexString(c));
                    }
                });
        if (result.length() > PartId.MAX_LENGTH) {
            int hash = written.hashCode();
            result.setLength(PartId.MAX_LENGTH - 9);
            result.append('-').append(Integer.toHexString(hash));
        }
        return result.isEmpty() ? Optional.empty() : Optional.of(result.toString());
    }
}
