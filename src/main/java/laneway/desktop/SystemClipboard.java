// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

import laneway.session.Excerpt;
import laneway.session.ExcerptText;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The clipboard of the system, on which excerpts lie in a format of their own for other windows of
/// the program, and as text and HTML for other programs.
final class SystemClipboard {
    private static final Map<Excerpt.Subject, DataFormat> FORMATS =
            new EnumMap<>(
                    Map.of(
                            Excerpt.Subject.CARDS, format("application/x-laneway-cards"),
                            Excerpt.Subject.STAGE, format("application/x-laneway-stage"),
                            Excerpt.Subject.LANE, format("application/x-laneway-lane")));

    private SystemClipboard() {}

    /// Formats are known to the whole process, and each may be made once only.
    private static DataFormat format(String name) {
        return Optional.ofNullable(DataFormat.lookupMimeType(name))
                .orElseGet(() -> new DataFormat(name));
    }

    static void put(Excerpt excerpt) {
        var text = new ExcerptText(excerpt);
        var content = new ClipboardContent();
        content.put(FORMATS.get(excerpt.subject()), ByteBuffer.wrap(excerpt.bytes()));
        content.putString(text.plain());
        content.putHtml(text.html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// What a window of this program has put there; empty for anything else.
    static Optional<Excerpt> excerpt() {
        var clipboard = Clipboard.getSystemClipboard();
        for (var subject : Excerpt.Subject.values()) {
            var format = FORMATS.get(subject);
            if (clipboard.hasContent(format)
                    && clipboard.getContent(format) instanceof ByteBuffer bytes) {
                return Excerpt.read(subject, all(bytes));
            }
        }
        return Optional.empty();
    }

    /// The position counts for nothing: JavaFX leaves it where it gave up reading an object.
    private static byte[] all(ByteBuffer buffer) {
        var copy = buffer.duplicate().rewind();
        var bytes = new byte[copy.remaining()];
        copy.get(bytes);
        return bytes;
    }
}
