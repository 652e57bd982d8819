// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The table that says what each code of a font means (ISO 32000-1, 9.10.3).
final class ToUnicode {
    private static final String BEGIN =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def
            /CMapName/Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000><FFFF>
            endcodespacerange
            """;
    private static final String END =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    /// The most that a section may hold.
    private static final int SECTION = 100;

    private ToUnicode() {}

    static byte[] of(List<EmbeddedFont.Glyph> glyphs) {
        var entries = new ArrayList<String>();
        for (int code = 0; code < glyphs.size(); code++) {
            String text = glyphs.get(code).text();
            if (!text.isEmpty()) {
                entries.add(String.format("<%04X><%s>", code, ContentBytes.hex(text)));
            }
        }
        var table = new StringBuilder(BEGIN);
        for (int from = 0; from < entries.size(); from += SECTION) {
            var section = entries.subList(from, Math.min(entries.size(), from + SECTION));
            table.append(section.size()).append(" beginbfchar\n");
            section.forEach(entry -> table.append(entry).append('\n'));
            table.append("endbfchar\n");
        }
        return table.append(END).toString().getBytes(StandardCharsets.US_ASCII);
    }
}
