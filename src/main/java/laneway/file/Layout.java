// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/// Puts what people read and compare on lines of its own, and the rest together on one.
///
/// Small values such as tags stay on one line with their names; so do the first fields of a card,
/// which say where it lies.
final class Layout implements PrettyPrinter {
    private static final int DEEPEST = 2 * JsonReader.DEPTH;

    private final boolean[] onLines = new boolean[DEEPEST];
    private int depth;
    private boolean nextOnLines;
    private boolean joined;

    /// The object or array that is opened next has its entries on lines of their own.
    void entriesOnLines() {
        nextOnLines = true;
    }

    /// The next entry stays on the line of the one before it.
    void joinNext() {
        joined = true;
    }

    private void open() {
        onLines[++depth] = nextOnLines;
        nextOnLines = false;
    }

    private void close(JsonGenerator out, int entries) {
        boolean lines = onLines[depth--];
        if (lines && entries > 0) {
            newLine(out);
        }
    }

    private void next(JsonGenerator out, boolean first) {
        if (onLines[depth] && !joined) {
            newLine(out);
        } else if (!first) {
            out.writeRaw(' ');
        }
        joined = false;
    }

    private void newLine(JsonGenerator out) {
        out.writeRaw('\n');
        for (int i = 0; i < depth; i++) {
            out.writeRaw("  ");
        }
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {
        throw new IllegalStateException("a file holds one value");
    }

    @Override
    public void writeStartObject(JsonGenerator out) {
        out.writeRaw('{');
        open();
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) {
        next(out, true);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator out) {
        out.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) {
        out.writeRaw(',');
        next(out, false);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int entries) {
        close(out, entries);
        out.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) {
        out.writeRaw('[');
        open();
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) {
        next(out, true);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) {
        out.writeRaw(',');
        next(out, false);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int entries) {
        close(out, entries);
        out.writeRaw(']');
    }
}
