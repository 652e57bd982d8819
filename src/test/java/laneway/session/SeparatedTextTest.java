// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

final class SeparatedTextTest {
    @Test
    void commasOrSemicolonsBecomeTabs() {
        assertThat(SeparatedText.withTabs("a,b\r\nc,\r\n")).isEqualTo("a\tb\nc\t\n");
        assertThat(SeparatedText.withTabs("3,5;b;c\n")).isEqualTo("3,5\tb\tc\n");
    }

    @Test
    void quotedFieldsKeepWhatIsInThem() {
        assertThat(SeparatedText.withTabs("\"a, b\",\"says \"\"no\"\"\"\n\"two\nlines\",\"\"\n"))
                .isEqualTo("a, b\tsays \"no\"\n\"two\nlines\"\t\n");
        assertThat(Block.read(SeparatedText.withTabs("\"\"\"quoted\"\"\",b")).rows())
                .isEqualTo(List.of(List.of(List.of("\"quoted\""), List.of("b"))));
    }

    @Test
    void aFieldThatIsNeverClosedEndsWithTheText() {
        assertThat(SeparatedText.withTabs("a,\"b\nc")).isEqualTo("a\t\"b\nc\"");
        assertThat(SeparatedText.withTabs("")).isEmpty();
    }
}
