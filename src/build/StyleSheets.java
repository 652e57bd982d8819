// SPDX-License-Identifier: Apache-2.0

import javafx.css.CssParser;
import javafx.css.Stylesheet;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Puts the parsed form beside every style sheet below the given folder.
///
/// JavaFX loads that form in the sheet's stead, which spares the window the parsing at every start
/// and at every change of theme. This is a program of its own, run from source by the build's JDK.
final class StyleSheets {
    private StyleSheets() {}

    public static void main(String[] args) throws IOException {
        var sheets = sheetsBelow(Path.of(args[0]));
        // Sheets import one another, so one that changed makes all of them old.
        var changed = sheets.stream().mapToLong(File::lastModified).max().orElse(0);
        if (sheets.stream().allMatch(sheet -> parsed(sheet).lastModified() >= changed)) {
            return;
        }
        // Errors are kept from the first call on; JavaFX logs them.
        var errors = CssParser.errorsProperty();
        for (var sheet : sheets) {
            Stylesheet.convertToBinary(sheet, parsed(sheet));
        }
        if (!errors.isEmpty()) {
            sheets.forEach(sheet -> parsed(sheet).delete());
            System.exit(1);
        }
    }

    private static List<File> sheetsBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(Path::toFile).filter(file -> file.getName().endsWith(".css")).toList();
        }
    }

    private static File parsed(File sheet) {
        return new File(sheet.getPath().replaceFirst("css$", "bss"));
    }
}
