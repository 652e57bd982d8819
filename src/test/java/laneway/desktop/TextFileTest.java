// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

final class TextFileTest {
    @TempDir private Path folder;

    private TextFile.Read read(String name, byte[] bytes) throws IOException {
        return TextFile.read(Files.write(folder.resolve(name), bytes));
    }

    @Test
    void tablesAreReadWithTabsBetweenTheirColumns() throws IOException {
        assertThat(read("a.CSV", "a;b\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new TextFile.Read.Text("a\tb\n"));
        assertThat(read("a.txt", "a;b\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new TextFile.Read.Text("a;b\n"));
    }

    @Test
    void lettersComeRightWhicheverProgramWroteThem() throws IOException {
        for (var charset : new String[] {"UTF-8", "UTF-16", "windows-1252"}) {
            assertThat(read("a.txt", "Größe".getBytes(Charset.forName(charset))))
                    .isEqualTo(new TextFile.Read.Text("Größe"));
        }
        assertThat(read("a.txt", "\ufeffGröße".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new TextFile.Read.Text("Größe"));
    }

    @Test
    void whatCannotBeReadIsSaid() {
        assertThat(TextFile.read(folder)).isInstanceOf(TextFile.Read.Unreadable.class);
        assertThat(TextFile.isText(Path.of("a.xlsx"))).isFalse();
    }
}
