// SPDX-License-Identifier: Apache-2.0
package laneway.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Writes what others tell as JSON: an array of flat objects.
public final class JsonRecords {
    private JsonRecords() {}

    /// The objects in order, each with its fields in order.
    ///
    /// @param records values are texts, numbers or lists of texts
    /// @throws IllegalArgumentException for a value of another kind
    public static String of(List<? extends Map<String, ?>> records) {
        var bytes = new ByteArrayOutputStream();
        try (var out = JsonWriter.to(bytes)) {
            out.value(new Json.Items(records.stream().map(JsonRecords::object).toList()));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Json object(Map<String, ?> fields) {
        var object = Json.Fields.empty();
        fields.forEach((name, value) -> object.values().put(name, valueOf(value)));
        return object;
    }

    private static Json valueOf(Object value) {
        return switch (value) {
            case String text -> new Json.Text(text);
            case Integer number -> new Json.Numeral(number.toString());
            case Double number -> Json.Numeral.of(number);
            case List<?> list -> new Json.Items(list.stream().map(JsonRecords::valueOf).toList());
            default -> throw new IllegalArgumentException("no value of a record: " + value);
        };
    }
}
