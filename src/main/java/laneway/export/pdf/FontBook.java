// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

import laneway.type.FontSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The fonts of a document, each embedded once.
final class FontBook {
    private final Map<FontSource, Optional<EmbeddedFont>> bySource = new HashMap<>();
    private final Map<String, EmbeddedFont> byFile = new LinkedHashMap<>();

    /// The embedded font of a source; empty for the system's fonts, which may not be taken along.
    Optional<EmbeddedFont> of(FontSource source) {
        return bySource.computeIfAbsent(source, known -> known.file().map(this::embed));
    }

    private EmbeddedFont embed(URL file) {
        return byFile.computeIfAbsent(
                file.toExternalForm(),
                _ -> {
                    try {
                        return new EmbeddedFont("F" + (byFile.size() + 1), file);
                    } catch (IOException e) {
                        // it lies in the program itself
                        throw new UncheckedIOException(e);
                    }
                });
    }

    Collection<EmbeddedFont> all() {
        return byFile.values();
    }
}
