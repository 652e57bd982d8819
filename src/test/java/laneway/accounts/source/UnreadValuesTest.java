// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.accounts.Attempt;
import laneway.accounts.Problem;
import laneway.accounts.Stop;
import laneway.accounts.source.Assignment.AssignedField;
import laneway.accounts.source.Preview.Unread;
import laneway.accounts.source.Reading.DayOrder;
import laneway.accounts.source.Reading.DecimalMark;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

class UnreadValuesTest {
    private static final Reading MONTH_FIRST =
            new Reading(Reading.DATE.type(), DayOrder.MONTH_FIRST, DecimalMark.POINT);

    @TempDir private Path folder;

    private Attempt<Map<String, Unread>> tried(String text, AssignedField... fields)
            throws IOException {
        var file = Files.writeString(folder.resolve("accounts.csv"), text);
        var source = new Source.Delimited(file, new TextForm(StandardCharsets.UTF_8, ','));
        return UnreadValues.of(source, List.of(fields), folder.resolve("work"), new Stop());
    }

    @Test
    void whatAReadingCannotReadIsCountedWithAnExample() throws IOException {
        var text = "id,use,since\nA,much,13/02/2026\nB,12,01/02/2026\nC,,\nD,more,14/02/2026\n";
        assertThat(
                        tried(
                                text,
                                new AssignedField("id", Reading.TEXT),
                                new AssignedField("use", Reading.NUMBER),
                                new AssignedField("since", MONTH_FIRST)))
                .isEqualTo(
                        new Attempt.Done<>(
                                Map.of(
                                        "use",
                                        new Unread(2, "more"),
                                        "since",
                                        new Unread(2, "13/02/2026"))));
    }

    @Test
    void aColumnOfWhichEverythingCanBeReadIsLeftOut() throws IOException {
        assertThat(tried("id,use\nA,1\n", new AssignedField("use", Reading.NUMBER)))
                .isEqualTo(new Attempt.Done<>(Map.of()));
    }

    @Test
    void rowsThatBreakOffAreAProblemAndAreLetGo() {
        var closed = new ArrayList<String>();
        var rows =
                new Rows() {
                    @Override
                    public List<String> header() {
                        return List.of("id", "use");
                    }

                    @Override
                    public Iterator<List<@Nullable String>> iterator() {
                        throw new UncheckedIOException(new IOException("the disk is gone"));
                    }

                    @Override
                    public void close() {
                        closed.add("closed");
                    }
                };
        var tried =
                UnreadValues.of(
                        new Source.Given("Data", rows),
                        List.of(new AssignedField("use", Reading.NUMBER)),
                        folder.resolve("work"),
                        new Stop());
        assertThat(tried)
                .isInstanceOfSatisfying(
                        Attempt.Failed.class,
                        it -> assertThat(it.problem()).isInstanceOf(Problem.Unreadable.class));
        assertThat(closed).containsExactly("closed");
    }
}
