// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.source;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.accounts.Attempt;
import laneway.accounts.FieldType;
import laneway.accounts.Problem;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.source.Preview.ColumnPreview;
import laneway.accounts.source.Reading.DayOrder;
import laneway.accounts.source.Reading.DecimalMark;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPOutputStream;

class PreviewTest {
    @TempDir Path folder;

    @Test
    void columnsAreGuessedByTheirNamesAndWhatTheyHold() throws Exception {
        var preview =
                preview(
                        """
                        Account ID;Customer;Tier;Contract start;Licence use;Seats;Has manager;Note
                        A1;Ann;Small;12.03.2025;85,5 %;1.200;yes;hello
                        A2;Ben;Large;1.4.24;7,25 %;15;no;
                        A3;Cem;Small;;100 %;;yes;x y
                        """);
        assertThat(preview.count()).isEqualTo(3);
        assertThat(preview.columns())
                .extracting(ColumnPreview::accounts)
                .containsExactly(
                        Role.ID,
                        Role.FIELD,
                        Role.SEGMENT,
                        Role.FIELD,
                        Role.FIELD,
                        Role.FIELD,
                        Role.FIELD,
                        Role.FIELD);
        assertThat(preview.columns())
                .extracting(column -> column.reading().type())
                .containsExactly(
                        FieldType.TEXT,
                        FieldType.TEXT,
                        FieldType.TEXT,
                        FieldType.DATE,
                        FieldType.NUMBER,
                        FieldType.NUMBER,
                        FieldType.FLAG,
                        FieldType.TEXT);
        assertThat(preview.columns().get(4).reading().mark()).isEqualTo(DecimalMark.COMMA);
        assertThat(preview.columns().get(3).shortYears()).isEqualTo(1);
        assertThat(preview.rows().getFirst())
                .containsExactly(
                        "A1", "Ann", "Small", "12.03.2025", "85,5 %", "1.200", "yes", "hello");
    }

    @Test
    void stageEventsAreRecognized() throws Exception {
        var preview = preview("customer,stage,entered\nA1,Onboarding,2025-01-02\n");
        assertThat(EventAssignment.suggested(preview))
                .contains(new EventAssignment("customer", "stage", "entered", Reading.DATE));
    }

    @Test
    void oneDateSettlesWhetherTheMonthComesFirst() throws Exception {
        assertThat(start("03/04/2025\n04/13/2025\n").reading().order())
                .isEqualTo(DayOrder.MONTH_FIRST);
        assertThat(start("03/04/2025\n13/04/2025\n").reading().order())
                .isEqualTo(DayOrder.DAY_FIRST);
        assertThat(start("03/04/2025\n13/04/2025\n").openOrder()).isFalse();
    }

    @Test
    void datesThatFitBothWaysAreSaidToBeOpen() throws Exception {
        assertThat(start("03/04/2025\n05/06/2025\n").openOrder()).isTrue();
    }

    @Test
    void aDateBeyondTheSampleSettlesTheOrderToo() throws Exception {
        var many = "03/04/2025\n".repeat(20_000);
        var start = start(many + "04/13/2025\n");
        assertThat(start.openOrder()).isFalse();
        assertThat(start.reading().order()).isEqualTo(DayOrder.MONTH_FIRST);
    }

    private ColumnPreview start(String dates) throws Exception {
        return preview("start\n" + dates).columns().getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theEncodingIsFound(String encoding) throws Exception {
        var charset = Charset.forName(encoding);
        var file = Files.write(folder.resolve("e.csv"), "id;ort\n1;Köln €\n".getBytes(charset));
        assertThat(TextForm.of(file)).isEqualTo(new TextForm(charset, ';'));
        assertThat(preview(file).rows()).containsExactly(List.of("1", "Köln €"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfAName() throws Exception {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            var file = folder.resolve("b.csv");
            Files.write(file, "\uFEFFid,ort\n1,Köln\n".getBytes(charset));
            var preview = preview(file);
            assertThat(preview.columns().getFirst().name()).isEqualTo("id");
            assertThat(preview.rows()).containsExactly(List.of("1", "Köln"));
        }
    }

    @Test
    void apackedFileIsReadAsItIs() throws Exception {
        var file = folder.resolve("p.csv.gz");
        try (var packed = new GZIPOutputStream(Files.newOutputStream(file))) {
            packed.write("id|ort\r\n1|Köln\r\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(preview(file).rows()).containsExactly(List.of("1", "Köln"));
    }

    @Test
    void aValueMayHoldTheDelimiterQuotesAndLines() throws Exception {
        var preview = preview("id,name\n1,\"a, \"\"b\"\"\nc\"\n2,d\n");
        assertThat(preview.rows()).containsExactly(List.of("1", "a, \"b\"\nc"), List.of("2", "d"));
    }

    @Test
    void linesThatAreNoRowsAreCountedAndOneIsShown() throws Exception {
        var preview = preview("id,name,use\n1,Ann,2\n2,Ben\n3,Cem,4,5\n4,Dora,6\n");
        assertThat(preview.rows()).extracting(List::getFirst).containsExactly("1", "4");
        assertThat(preview.lines().count()).isEqualTo(2);
        assertThat(preview.lines().example()).isEqualTo("2,Ben");
    }

    @Test
    void aLineThatIsNotInTheEncodingCostsNoOther() throws Exception {
        var bytes = "id,name\n1,Ann\n2,B\u00e9n\n3,Cem\n".getBytes(StandardCharsets.ISO_8859_1);
        var file = Files.write(folder.resolve("x.csv"), bytes);
        var source = new Source.Delimited(file, new TextForm(StandardCharsets.UTF_8, ','));
        var preview = of(source);
        assertThat(preview.rows()).extracting(List::getFirst).containsExactly("1", "3");
        assertThat(preview.lines().count()).isEqualTo(1);
    }

    @Test
    void namesOfColumnsAreMadeDifferent() throws Exception {
        var preview = preview("id,Use,use,\n1,2,3,4\n");
        assertThat(preview.columns())
                .extracting(ColumnPreview::name)
                .containsExactly("id", "Use", "use (2)", "Column 4");
    }

    @Test
    void statementsInNamesAndValuesAreTexts() throws Exception {
        var evil = "x') union select * from account --";
        var preview = preview("id,\"" + evil + "\"\n1," + evil + "\n");
        assertThat(preview.columns().getLast().name()).isEqualTo(evil);
        assertThat(preview.rows()).containsExactly(List.of("1", evil));
        var file = Files.writeString(folder.resolve("a') -- {}.csv"), "id,b\n1,2\n");
        assertThat(preview(file).rows()).containsExactly(List.of("1", "2"));
    }

    @Test
    void jsonAndParquetShowTheSameRows() throws Exception {
        var json = folder.resolve("a.jsonl");
        Files.writeString(
                json,
                """
                {"id": "A1", "use": 12.5, "since": "2025-01-02", "on": true}
                {"id": "A2", "use": null, "since": "not known", "on": false}
                """);
        var preview = of(new Source.Json(json));
        assertThat(preview.rows())
                .containsExactly(
                        List.of("A1", "12.5", "2025-01-02", "true"),
                        List.of("A2", "", "not known", "false"));
        assertThat(preview.columns().get(1).reading().type()).isEqualTo(FieldType.NUMBER);
        var list = Files.writeString(folder.resolve("a.json"), "[{\"id\": 1}, {\"id\": 2}]");
        assertThat(of(new Source.Json(list)).count()).isEqualTo(2);
    }

    @Test
    void rowsOfAWorkbookAreTakenAsTheyAre() throws Exception {
        var rows =
                rows(
                        List.of("id", "since"),
                        Arrays.asList("A1", null),
                        List.of("A2", "2025-01-02"));
        var preview = of(new Source.Given("Sheet 1", rows));
        assertThat(preview.rows()).containsExactly(List.of("A1", ""), List.of("A2", "2025-01-02"));
    }

    @SafeVarargs
    private static Rows rows(List<String> header, List<@Nullable String>... rows) {
        return new Rows() {
            @Override
            public List<String> header() {
                return header;
            }

            @Override
            public Iterator<List<@Nullable String>> iterator() {
                return List.of(rows).iterator();
            }
        };
    }

    @Test
    void aFileThatIsNotThereIsAProblem() {
        var gone = new Source.Parquet(folder.resolve("gone.parquet"));
        assertThat(problem(gone)).isEqualTo(new Problem.NoFile("gone.parquet"));
    }

    @Test
    void anEmptyFileIsAProblem() throws Exception {
        var file = Files.createFile(folder.resolve("empty.csv"));
        var source = new Source.Delimited(file, new TextForm(StandardCharsets.UTF_8, ','));
        assertThat(problem(source)).isEqualTo(new Problem.Empty("empty.csv"));
    }

    @Test
    void aFileThatIsNoParquetIsAProblem() throws Exception {
        var file = Files.writeString(folder.resolve("no.parquet"), "this is no Parquet file");
        assertThat(problem(new Source.Parquet(file)).sentence()).contains("no.parquet");
    }

    @Test
    void tenGigabytesOfNothingAreRefusedAtOnce() throws Exception {
        var file = folder.resolve("huge.csv");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(10L << 30);
        }
        var source = new Source.Delimited(file, new TextForm(StandardCharsets.UTF_8, ','));
        assertThat(problem(source)).isInstanceOf(Problem.Empty.class);
    }

    @Test
    void aLineWithoutEndCostsNoOtherRow() throws Exception {
        var file =
                Files.writeString(
                        folder.resolve("line.csv"), "id,name\n1,Ann\n" + "x".repeat(20 << 20));
        var preview = preview(file);
        assertThat(preview.rows()).containsExactly(List.of("1", "Ann"));
        assertThat(preview.lines().count()).isPositive();
    }

    private Preview preview(String text) throws IOException, ProblemException {
        return preview(Files.writeString(folder.resolve("t.csv"), text));
    }

    private Preview preview(Path file) throws ProblemException {
        return of(new Source.Delimited(file, TextForm.of(file)));
    }

    private Preview of(Source source) throws ProblemException {
        return Previews.of(source, folder.resolve("work"), new Stop()).orThrow();
    }

    private Problem problem(Source source) {
        return switch (Previews.of(source, folder.resolve("work"), new Stop())) {
            case Attempt.Failed<Preview>(Problem problem) -> problem;
            case Attempt.Done<Preview>(Preview preview) ->
                    throw new AssertionError("read " + preview);
        };
    }
}
