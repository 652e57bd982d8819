// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

import java.io.OutputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Writes JSON, always the same bytes for the same values.
final class JsonWriter implements AutoCloseable {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /// Objects of unknown fields into which this program puts something itself.
    private static final Set<String> OURS = Set.of("map", "evidence", FieldReader.REPAIRED);

    private final JsonGenerator out;
    private final Layout layout;

    private JsonWriter(JsonGenerator out, Layout layout) {
        this.out = out;
        this.layout = layout;
    }

    /// A writer of a whole file; closing it leaves the stream open.
    static JsonWriter to(OutputStream stream) {
        var layout = new Layout();
        var out = JSON.createGenerator(new Laid(layout), stream, JsonEncoding.UTF8);
        return new JsonWriter(out, layout);
    }

    /// The text of a value on one line.
    static String textOf(Json value) {
        var text = new StringWriter();
        var layout = new Layout();
        try (var json = new JsonWriter(JSON.createGenerator(new Laid(layout), text), layout)) {
            json.value(value);
        }
        return text.toString();
    }

    /// The text of what a part has of unknown fields: sorted, so that maps are equal that say the
    /// same. Values that a newer version wrote keep their inner order.
    static String textOfUnknown(Json.Fields unknown) {
        return textOf(sorted(unknown));
    }

    private static Json.Fields sorted(Json.Fields fields) {
        var sorted = new TreeMap<String, Json>();
        fields.values()
                .forEach((name, value) ->
                        sorted.put(
                                name,
                                value instanceof Json.Fields inner && OURS.contains(name)
                                        ? sorted(inner)
                                        : value));
        return new Json.Fields(sorted);
    }

    private static final class Laid extends ObjectWriteContext.Base {
        private final Layout layout;

        Laid(Layout layout) {
            this.layout = layout;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return layout;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /// Begins an object whose fields stand on lines of their own.
    void startLines() {
        layout.entriesOnLines();
        out.writeStartObject();
    }

    /// Begins an object on one line.
    void start() {
        out.writeStartObject();
    }

    void end() {
        out.writeEndObject();
    }

    /// Begins a list whose entries stand on lines of their own.
    void startList(String name) {
        out.writeName(name);
        layout.entriesOnLines();
        out.writeStartArray();
    }

    /// Begins a list on one line.
    void startItems() {
        out.writeStartArray();
    }

    void endList() {
        out.writeEndArray();
    }

    void name(String name) {
        out.writeName(name);
    }

    /// The next field stays on the line of the one before.
    void joinNext() {
        layout.joinNext();
    }

    void text(String text) {
        out.writeString(Surrogates.replaceLone(text));
    }

    void number(int number) {
        out.writeNumber(number);
    }

    /// As few digits as say the same number.
    void decimal(double number) {
        out.writeNumber(Json.Numeral.of(number).digits());
    }

    void flag(boolean flag) {
        out.writeBoolean(flag);
    }

    void texts(List<String> texts) {
        out.writeStartArray();
        texts.forEach(this::text);
        out.writeEndArray();
    }

    void value(Json value) {
        switch (value) {
            case Json.Text(String text) -> text(text);
            case Json.Numeral(String digits) -> out.writeNumber(digits);
            case Json.Literal.TRUE -> flag(true);
            case Json.Literal.FALSE -> flag(false);
            case Json.Literal.NULL -> out.writeNull();
            case Json.Items(List<Json> items) -> {
                out.writeStartArray();
                items.forEach(this::value);
                out.writeEndArray();
            }
            case Json.Fields(Map<String, Json> fields) -> {
                start();
                for (var field : fields.entrySet()) {
                    field(field.getKey(), field.getValue());
                }
                end();
            }
        }
    }

    void field(String name, @Nullable Json value) {
        if (value != null) {
            out.writeName(Surrogates.replaceLone(name));
            value(value);
        }
    }

    void endOfFile() {
        out.writeRaw('\n');
    }

    @Override
    public void close() {
        out.close();
    }
}
