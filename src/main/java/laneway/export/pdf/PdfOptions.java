// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

import laneway.layout.Theme;

import java.util.Locale;

/// What the user chooses for a PDF.
///
/// @param orientation of paper; a page of the board's size has the board's
/// @param language of the text, which screen readers pronounce it in
public record PdfOptions(PageSize page, Orientation orientation, Theme theme, Locale language) {
    /// One light page of the board's size, in the user's language.
    public static final PdfOptions USUAL =
            new PdfOptions(PageSize.WHOLE_MAP, Orientation.BEST, Theme.LIGHT, Locale.getDefault());
}
