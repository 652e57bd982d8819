// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.JourneyMap;
import laneway.model.PartId;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/// What parts of a map keep in the file beside what can be shown of them.
final class KeptFields {
    private final JourneyMap map;
    private final Map<PartId, Json.Fields> fields = new LinkedHashMap<>();

    /// Begins with the unknown fields of a map.
    KeptFields(JourneyMap map) {
        this.map = map;
    }

    /// Keeps a reference that the map can no longer show.
    void reference(PartId part, String property, @Nullable PartId reference) {
        if (reference == null || reference.value().equals(MapReader.NONE)) {
            return;
        }
        FieldReader.repaired(of(part)).values().put(property, new Json.Text(reference.value()));
    }

    /// The unknown fields of a part, to be changed.
    Json.Fields of(PartId part) {
        return fields.computeIfAbsent(
                part,
                id ->
                        map.unknownFieldsOf(id)
                                .map(JsonReader::fields)
                                .orElseGet(Json.Fields::empty));
    }

    /// The map with all that was kept.
    JourneyMap addTo(JourneyMap changed) {
        var result = changed;
        for (var entry : fields.entrySet()) {
            result =
                    result.withUnknownFields(
                            entry.getKey(), JsonWriter.textOfUnknown(entry.getValue()));
        }
        return result;
    }
}
