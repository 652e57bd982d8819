// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.Limits;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads JSON into a tree, strictly and within limits, and keeps what it has read when it fails.
final class JsonReader {
    static final int DEPTH = 64;

    /// Values in one file; 100,000 cards of 20 properties fit, and so does the tree in memory.
    static final int VALUES = 3_000_000;

    private static final int LONGEST_IMAGE = (Limits.IMAGE_BYTES + 2) / 3 * 4;

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEPTH)
                                    .maxStringLength(LONGEST_IMAGE)
                                    .maxTokenCount(2L * VALUES)
                                    .build())
                    .build();

    /// What came of reading.
    ///
    /// @param root what could be read, complete or not; empty if there was no value at all
    /// @param replaced how many characters were not valid and stand as U+FFFD now
    record Tree(Optional<Json> root, Optional<Fault> fault, int replaced) {}

    /// Why reading stopped, or what was wrong on the way.
    sealed interface Fault {
        /// The file is not JSON from this place on.
        record Broken(int line, int column) implements Fault {}

        /// A name stands twice in one object; the second value was kept under another name.
        record Duplicate(String name, int line) implements Fault {}

        /// A limit was passed.
        record Excessive(Limit limit) implements Fault {}
    }

    /// What a file may have only so much of.
    enum Limit {
        DEPTH,
        TEXT,
        CARDS,
        VALUES
    }

    private static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Limit limit;

        Passed(Limit limit) {
            super(limit.name(), null, false, false);
            this.limit = limit;
        }
    }

    private final JsonParser parser;
    private @Nullable Json root;
    private @Nullable Fault fault;
    private int replaced;
    private int duplicates = 1;
    private int cards;
    private int depth;
    private String section = "";

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    /// Reads a whole file. Bytes that are not UTF-8 are replaced; everything else must be strict.
    static Tree read(byte[] bytes) {
        var tree = readAsEncoded(bytes);
        if (!(tree.fault().orElse(null) instanceof Fault.Broken)) {
            return tree;
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        int wrong = (int) text.chars().filter(c -> c == Surrogates.REPLACEMENT).count();
        if (wrong == 0) {
            return tree;
        }
        var again = read(JSON.createParser(ObjectReadContext.empty(), text));
        return new Tree(again.root(), again.fault(), again.replaced() + wrong);
    }

    /// How the bytes are encoded shows when the parser is made, which refuses some ways.
    private static Tree readAsEncoded(byte[] bytes) {
        try {
            return read(JSON.createParser(ObjectReadContext.empty(), bytes));
        } catch (JacksonIOException _) {
            return new Tree(Optional.empty(), Optional.of(new Fault.Broken(1, 1)), 0);
        }
    }

    /// Reads what this program keeps as text, such as the unknown fields of a part.
    static Json.Fields fields(String json) {
        var tree = read(JSON.createParser(ObjectReadContext.empty(), json));
        if (tree.fault().isEmpty() && tree.root().orElse(null) instanceof Json.Fields fields) {
            return fields;
        }
        throw new IllegalArgumentException("not a JSON object: " + json);
    }

    /// A whole number among the outermost fields; what comes after it is not read.
    static Optional<String> numberAtTop(byte[] bytes, String name) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = name.equals(parser.currentName());
                boolean whole = parser.nextToken() == JsonToken.VALUE_NUMBER_INT;
                if (found) {
                    return whole ? Optional.of(parser.getString()) : Optional.empty();
                }
                parser.skipChildren();
            }
        } catch (JacksonException _) {
            // Nothing that is broken says its version.
        }
        return Optional.empty();
    }

    private static Tree read(JsonParser parser) {
        try (parser) {
            var reader = new JsonReader(parser);
            reader.readAll();
            return new Tree(
                    Optional.ofNullable(reader.root),
                    Optional.ofNullable(reader.fault),
                    reader.replaced);
        }
    }

    private void readAll() {
        try {
            if (parser.nextToken() != null) {
                value(null, "");
                if (parser.nextToken() != null) {
                    broken();
                }
            } else {
                broken();
            }
        } catch (StreamConstraintsException e) {
            fault = new Fault.Excessive(passed());
        } catch (Passed e) {
            fault = new Fault.Excessive(e.limit);
        } catch (JacksonException e) {
            broken();
        }
    }

    private Limit passed() {
        if (depth >= DEPTH) {
            return Limit.DEPTH;
        }
        return parser.currentTokenCount() >= 2L * VALUES ? Limit.VALUES : Limit.TEXT;
    }

    private void broken() {
        var place = parser.currentLocation();
        fault = new Fault.Broken(place.getLineNr(), place.getColumnNr());
    }

    /// Reads the current token's value and hangs it into its parent at once, so that it is there
    /// even if what follows cannot be read.
    private void value(@Nullable Json parent, String name) {
        var token = parser.currentToken();
        switch (token) {
            case START_OBJECT -> fields(attach(parent, name, Json.Fields.empty()));
            case START_ARRAY -> items(attach(parent, name, Json.Items.empty()));
            case VALUE_STRING -> attach(parent, name, new Json.Text(text()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    attach(parent, name, new Json.Numeral(parser.getString()));
            case VALUE_TRUE -> attach(parent, name, Json.Literal.TRUE);
            case VALUE_FALSE -> attach(parent, name, Json.Literal.FALSE);
            case VALUE_NULL -> attach(parent, name, Json.Literal.NULL);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                    throw new AssertionError("no value begins with " + token);
        }
    }

    private void fields(Json.Fields fields) {
        depth++;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = clean(parser.currentName());
            if (depth == 1) {
                section = name;
            }
            if (fields.values().containsKey(name)) {
                name = another(fields, name);
            }
            parser.nextToken();
            value(fields, name);
        }
        depth--;
    }

    private String another(Json.Fields fields, String name) {
        if (fault == null) {
            fault = new Fault.Duplicate(name, parser.currentLocation().getLineNr());
        }
        String other;
        do {
            other = name + "~" + ++duplicates;
        } while (fields.values().containsKey(other));
        return other;
    }

    private void items(Json.Items items) {
        depth++;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (depth == 2 && section.equals("cards") && ++cards > Limits.CARDS) {
                throw new Passed(Limit.CARDS);
            }
            value(items, "");
        }
        depth--;
    }

    private <J extends Json> J attach(@Nullable Json parent, String name, J child) {
        switch (parent) {
            case null -> root = child;
            case Json.Fields fields -> fields.values().put(name, child);
            case Json.Items items -> items.values().add(child);
            case Json.Text _, Json.Numeral _, Json.Literal _ ->
                    throw new AssertionError("holds nothing: " + parent);
        }
        return child;
    }

    private String text() {
        var text = parser.getString();
        if (text.length() > Limits.TEXT && !section.equals("images")) {
            throw new Passed(Limit.TEXT);
        }
        return clean(text);
    }

    private String clean(String text) {
        int lone = Surrogates.countLone(text);
        replaced += lone;
        return lone == 0 ? text : Surrogates.replaceLone(text);
    }
}
