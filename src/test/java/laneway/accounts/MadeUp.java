// SPDX-License-Identifier: Apache-2.0
package laneway.accounts;

import laneway.accounts.answer.Data;
import laneway.accounts.source.Assignment;
import laneway.accounts.source.Assignment.AssignedField;
import laneway.accounts.source.EventAssignment;
import laneway.accounts.source.Reading;
import laneway.accounts.source.Rows;
import laneway.accounts.source.Source;
import laneway.accounts.source.TextForm;

import org.jspecify.annotations.Nullable;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;

/// Accounts that nobody has, with effects hidden in them, the same for each seed.
///
/// - In the segment Mid, those who stay long in onboarding renew far more rarely.
/// - Three of ten leave the journey from adoption; hardly any leave elsewhere.
/// - Who starts in December is in onboarding a fortnight longer.
/// - Large accounts have more seats.
/// - Noise A, Noise B, Noise C and Beta tester have to do with nothing.
///
/// An account has up to five events.
public record MadeUp(long seed, int size) {
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    public static final List<String> SEGMENTS = List.of("Large", "Mid", "Small");
    public static final List<String> STAGES =
            List.of("Onboarding", "Adoption", "Nurture", "Advocate", "Champion");

    public static final List<String> HEADER =
            List.of(
                    "Account ID",
                    "Name",
                    "Segment",
                    "Contract start",
                    "Licence use",
                    "Seats",
                    "Renewed",
                    "December start",
                    "Noise A",
                    "Noise B",
                    "Noise C",
                    "Beta tester");

    public static final List<String> EVENT_HEADER = List.of("Account", "Stage", "Date");

    private static final int YEARS_DAYS = 1_000;

    /// What an account has, and what became of it.
    public record Account(List<@Nullable String> row, List<List<@Nullable String>> events) {}

    /// The account of a number, whoever else is asked for.
    public Account account(int number) {
        var random = new SplittableRandom(seed * 1_000_003 + number);
        for (int i = 0; i < 8; i++) {
            random.nextLong();
        }
        var id = "A" + number;
        int segment = random.nextInt(3);
        var start = TODAY.minusDays(200 + random.nextInt(YEARS_DAYS));
        boolean december = start.getMonthValue() == 12;
        int onboarding = 10 + random.nextInt(50) + (december ? 15 : 0);
        boolean slow = onboarding > 35;
        double renewal = segment == 1 ? (slow ? 0.45 : 0.9) : 0.75;
        boolean renewed = random.nextDouble() < renewal;
        int seats = 5 + random.nextInt(40) + (segment == 0 ? 25 : 0);
        boolean missing = random.nextInt(20) == 0;
        var row = new ArrayList<@Nullable String>();
        row.add(id);
        row.add("Name, " + number + " \"Ltd\"");
        row.add(number % 97 == 0 ? null : SEGMENTS.get(segment));
        row.add(start.toString());
        row.add(missing ? null : Integer.toString(random.nextInt(1_000)) + ".5");
        row.add(Integer.toString(seats));
        row.add(Boolean.toString(renewed));
        row.add(Boolean.toString(december));
        for (int i = 0; i < 3; i++) {
            row.add(Integer.toString(random.nextInt(10_000)));
        }
        row.add(Boolean.toString(random.nextBoolean()));
        return new Account(row, events(id, start, onboarding, random));
    }

    private static List<List<@Nullable String>> events(
            String id, LocalDate start, int onboarding, SplittableRandom random) {
        var events = new ArrayList<List<@Nullable String>>();
        var day = start;
        for (int stage = 0; stage < STAGES.size(); stage++) {
            if (day.isAfter(TODAY)) {
                break;
            }
            events.add(List.of(id, STAGES.get(stage), day.toString()));
            day = day.plusDays(stage == 0 ? onboarding : 20 + random.nextInt(40));
            double leaves = stage == 1 ? 0.3 : 0.03;
            if (random.nextDouble() < leaves && !day.isAfter(TODAY)) {
                events.add(List.of(id, "Left", day.toString()));
                break;
            }
        }
        return events;
    }

    /// The accounts, row by row.
    public Rows accounts() {
        return rows(HEADER, number -> List.of(account(number).row()));
    }

    /// Their events, row by row.
    public Rows events() {
        return rows(EVENT_HEADER, number -> account(number).events());
    }

    private interface Part {
        List<List<@Nullable String>> of(int number);
    }

    private Rows rows(List<String> header, Part part) {
        return new Rows() {
            @Override
            public List<String> header() {
                return header;
            }

            @Override
            public Iterator<List<@Nullable String>> iterator() {
                return java.util.stream.IntStream.range(0, size)
                        .boxed()
                        .flatMap(number -> part.of(number).stream())
                        .iterator();
            }
        };
    }

    /// Writes rows as a text file.
    public static Source.Delimited csv(Rows rows, Path file) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            write(writer, rows.header());
            for (var all = rows.iterator(); all.hasNext(); ) {
                write(writer, all.next());
            }
        }
        return new Source.Delimited(file, new TextForm(StandardCharsets.UTF_8, ','));
    }

    private static void write(BufferedWriter writer, List<? extends @Nullable String> row)
            throws IOException {
        for (int i = 0; i < row.size(); i++) {
            var value = row.get(i);
            writer.write(i == 0 ? "" : ",");
            if (value != null) {
                writer.write(
                        value.indexOf(',') < 0 && value.indexOf('"') < 0
                                ? value
                                : '"' + value.replace("\"", "\"\"") + '"');
            }
        }
        writer.write("\n");
    }

    /// What the columns are.
    public static Assignment assignment() {
        return new Assignment(
                "Account ID",
                "Name",
                "Segment",
                List.of(
                        new AssignedField("Contract start", Reading.DATE),
                        new AssignedField("Licence use", Reading.NUMBER),
                        new AssignedField("Seats", Reading.NUMBER),
                        new AssignedField("Renewed", Reading.FLAG),
                        new AssignedField("December start", Reading.FLAG),
                        new AssignedField("Noise A", Reading.NUMBER),
                        new AssignedField("Noise B", Reading.NUMBER),
                        new AssignedField("Noise C", Reading.NUMBER),
                        new AssignedField("Beta tester", Reading.FLAG)));
    }

    public static EventAssignment eventAssignment() {
        return new EventAssignment("Account", "Stage", "Date", Reading.DATE);
    }

    /// Both together.
    public static Data data(Source accounts, Source events) {
        return Data.of(accounts, assignment()).with(events, eventAssignment());
    }
}
