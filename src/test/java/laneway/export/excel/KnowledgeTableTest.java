// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import static laneway.export.excel.Workbooks.export;
import static laneway.export.excel.Workbooks.rowWith;
import static laneway.export.excel.Workbooks.texts;
import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.export.Words;
import laneway.insight.FindingKind;
import laneway.model.ActionItem;
import laneway.model.ActionItemId;
import laneway.model.Actual;
import laneway.model.Agreement;
import laneway.model.Benchmark;
import laneway.model.CardId;
import laneway.model.Colour;
import laneway.model.Fit;
import laneway.model.FitId;
import laneway.model.Goal;
import laneway.model.GoalId;
import laneway.model.JourneyMap;
import laneway.model.Lack;
import laneway.model.Lifecycle;
import laneway.model.LifecycleId;
import laneway.model.MapBuilder;
import laneway.model.Metric;
import laneway.model.MetricId;
import laneway.model.Ownership;
import laneway.model.OwnershipId;
import laneway.model.PathSet;
import laneway.model.PathSetId;
import laneway.model.Rank;
import laneway.model.Rating;
import laneway.model.Role;
import laneway.model.Signal;
import laneway.model.SignalId;
import laneway.model.StageId;
import laneway.model.Stakeholder;
import laneway.model.StakeholderId;
import laneway.model.TeamId;
import laneway.model.TouchpointId;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.StreamSupport;

class KnowledgeTableTest {
    private static final Rank RANK = new Rank("a5");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final StageId STAGE = new StageId("stage-1");
    private static final TeamId TEAM = new TeamId("team-1");
    private static final CardId CARD = new CardId("card-1");
    private static final TouchpointId TOUCHPOINT = new TouchpointId("touchpoint-1");

    @Test
    void aMapWithoutKnowledgeHasNoSheetsOfIt() throws IOException {
        try (var workbook = export(aMap().withStage("Try").withLane("Actions").build())) {
            assertThat(names(workbook))
                    .containsExactly("Map", "Cards", "Stages", "Lanes", "Touchpoints", "Info");
        }
    }

    @Test
    void whatAMapKnowsComesAfterWhatItShowsAndBeforeWhatItSaysOfItself() throws IOException {
        try (var workbook = export(knowing())) {
            assertThat(names(workbook))
                    .containsExactly(
                            "Map",
                            "Cards",
                            "Stages",
                            "Lanes",
                            "Touchpoints",
                            "Ownership",
                            "Needs",
                            "Metrics",
                            "Measured",
                            "Signals",
                            "Stakeholders",
                            "Paths",
                            "Lifecycles",
                            "Goals",
                            "Action items",
                            "Findings",
                            "Info");
        }
    }

    @Test
    void theCardsThatAWorkbookBringsBackAreTheSameWithAndWithoutKnowledge() throws IOException {
        try (var plain = export(board().build());
                var knowing = export(knowing())) {
            var cards = knowing.getSheet("Cards");
            assertThat(cards.getTables().getFirst().getArea().formatAsString())
                    .isEqualTo(
                            plain.getSheet("Cards")
                                    .getTables()
                                    .getFirst()
                                    .getArea()
                                    .formatAsString());
            for (int row = 0; row <= cards.getLastRowNum(); row++) {
                assertThat(texts(cards.getRow(row)))
                        .isEqualTo(texts(plain.getSheet("Cards").getRow(row)));
            }
        }
    }

    @Test
    void everySheetIsATableThatCanBeFilteredUnderAHeaderThatStays() throws IOException {
        try (var workbook = export(knowing())) {
            for (String name : List.of("Ownership", "Measured", "Paths", "Findings")) {
                var sheet = workbook.getSheet(name);
                assertThat(sheet.getTables()).as(name).hasSize(1);
                assertThat(sheet.getTables().getFirst().getCTTable().isSetAutoFilter()).isTrue();
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            }
        }
    }

    @Test
    void anOwnershipSaysWhoIsBehindWhatAndWhere() throws IOException {
        try (var workbook = export(knowing())) {
            assertThat(texts(workbook.getSheet("Ownership").getRow(1)))
                    .containsExactly(
                            "ownership-1",
                            "Shop",
                            "Touchpoint",
                            "Try",
                            "Small firms",
                            "Sales",
                            "Lead");
        }
    }

    @Test
    void everyRatingOfANeedIsARowAndWhatNobodyHasRatedIsOneToo() throws IOException {
        try (var workbook = export(knowing())) {
            var needs = workbook.getSheet("Needs");
            assertThat(texts(needs.getRow(1)))
                    .containsExactly(
                            "fit-1",
                            "Wants to start",
                            "Try",
                            "Shop",
                            "Ada",
                            "",
                            "A tool, A process",
                            "Slow");
            assertThat(needs.getRow(1).getCell(5).getNumericCellValue()).isEqualTo(2);
            assertThat(needs.getRow(2).getCell(4).getStringCellValue()).isEqualTo("Ben");
            assertThat(texts(needs.getRow(3)))
                    .containsExactly("fit-2", "Wants to start", "Try", "Phone", "", "", "", "");
        }
    }

    @Test
    void aMetricSaysHowItStandsAndWhatItIsToReach() throws IOException {
        try (var workbook = export(knowing())) {
            var metric = workbook.getSheet("Metrics").getRow(1);
            assertThat(texts(metric))
                    .contains("Sign-ups", "Shop", "Warning", "Day 30: 4\nDay 60: 8.5");
            assertThat(metric.getCell(7).getNumericCellValue()).isEqualTo(10);
            assertThat(metric.getCell(10).getNumericCellValue()).isEqualTo(2.5);
            assertThat(DateUtil.isCellDateFormatted(metric.getCell(11))).isTrue();
        }
    }

    @Test
    void everyMeasuredValueIsARowWithADayThatExcelCanReckonWith() throws IOException {
        try (var workbook = export(knowing())) {
            var measured = workbook.getSheet("Measured");
            assertThat(measured.getLastRowNum()).isEqualTo(3);
            var row = measured.getRow(2);
            assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(DAY);
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("Small firms");
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(7);
        }
    }

    @Test
    void aDayThatExcelDoesNotKnowIsText() throws IOException {
        try (var workbook = export(knowing())) {
            assertThat(rowWith(workbook.getSheet("Measured"), "1812-06-24")).isEqualTo(1);
        }
    }

    @Test
    void aPathSetHasARowForEachOfItsPaths() throws IOException {
        try (var workbook = export(knowing())) {
            assertThat(column(workbook.getSheet("Paths"), 2))
                    .containsExactly("Path", "On track", "Caution", "Warning");
        }
    }

    @Test
    void aStakeholderSaysForWhomAndHowTheyStandToTheMap() throws IOException {
        try (var workbook = export(knowing())) {
            var row = workbook.getSheet("Stakeholders").getRow(1);
            assertThat(texts(row))
                    .containsExactly(
                            "stakeholder-1", "Ada", "Sales", "Objects", "", "Try", "Too early");
            assertThat(row.getCell(4).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(DAY);
        }
    }

    @Test
    void aLifecycleSaysWhatItGoesThroughAndWhereItMayStart() throws IOException {
        try (var workbook = export(knowing())) {
            var lifecycles = workbook.getSheet("Lifecycles");
            assertThat(texts(lifecycles.getRow(1)))
                    .containsExactly("lifecycle-1", "Renewal", "", "Due\nDone", "Try", "Red");
            assertThat(texts(lifecycles.getRow(2)))
                    .containsExactly("lifecycle-2", "Risk", "", "", "Any stage", "");
        }
    }

    @Test
    void aGoalSaysOfWhichStageItIsAndWhoLeadsIt() throws IOException {
        try (var workbook = export(knowing())) {
            assertThat(texts(workbook.getSheet("Goals").getRow(1)))
                    .containsExactly("goal-1", "Try", "They see what it is for", "Sales");
        }
    }

    @Test
    void findingsAreNamedAndSayWhyAndWhatTheyAreAbout() throws IOException {
        try (var workbook = export(knowing())) {
            var findings = workbook.getSheet("Findings");
            var row = findings.getRow(rowWith(findings, "Overdue"));
            assertThat(texts(row))
                    .containsExactly(
                            "Overdue",
                            "",
                            "“Call them” is overdue by 238 days.",
                            "Call them\nWants to start");
        }
    }

    @Test
    void everyKindOfFindingHasAName() {
        assertThat(FindingKind.values())
                .allSatisfy(kind -> assertThat(Words.of(kind)).isNotBlank());
    }

    private static MapBuilder board() {
        return aMap().withStage("Try")
                .withLane("Actions")
                .withTeam("Sales")
                .withTouchpoint("Shop")
                .withTouchpoint("Phone")
                .withCard("Try", "Actions", "Wants to start");
    }

    private static JourneyMap knowing() {
        return board().with(
                        new Ownership(
                                new OwnershipId("ownership-1"),
                                TOUCHPOINT,
                                STAGE,
                                "Small firms",
                                TEAM,
                                Role.LEAD),
                        new Fit(
                                new FitId("fit-1"),
                                CARD,
                                TOUCHPOINT,
                                List.of(new Rating("Ada", 2), new Rating("Ben", 3)),
                                EnumSet.of(Lack.TOOL, Lack.PROCESS),
                                "Slow"),
                        new Fit(
                                new FitId("fit-2"),
                                CARD,
                                new TouchpointId("touchpoint-2"),
                                List.of(),
                                EnumSet.noneOf(Lack.class),
                                ""),
                        metric(),
                        new Goal(new GoalId("goal-1"), RANK, STAGE, "They see what it is for"),
                        new Ownership(
                                new OwnershipId("ownership-2"),
                                new GoalId("goal-1"),
                                null,
                                "",
                                TEAM,
                                Role.LEAD),
                        new Stakeholder(
                                new StakeholderId("stakeholder-1"),
                                RANK,
                                "Ada",
                                TEAM,
                                Agreement.OBJECTS,
                                "Too early",
                                DAY,
                                List.of(STAGE)),
                        new Lifecycle(
                                new LifecycleId("lifecycle-1"),
                                RANK,
                                "Renewal",
                                "",
                                Colour.RED,
                                List.of("Due", "Done"),
                                List.of(STAGE)),
                        Lifecycle.named(new LifecycleId("lifecycle-2"), new Rank("a6"), "Risk"),
                        Signal.named(new SignalId("signal-1"), RANK, "Logs in", STAGE),
                        PathSet.named(new PathSetId("paths-1"), RANK, "New users"),
                        ActionItem.DUE.with(
                                ActionItem.of(
                                        new ActionItemId("action-1"),
                                        RANK,
                                        "Call them",
                                        List.of(CARD),
                                        ""),
                                DAY))
                .build();
    }

    private static Metric metric() {
        var metric = Metric.named(new MetricId("metric-1"), RANK, "Sign-ups", TOUCHPOINT);
        metric = Metric.TARGET.with(metric, 10.0);
        metric =
                Metric.BENCHMARKS.with(
                        metric, List.of(new Benchmark(30, 4), new Benchmark(60, 8.5)));
        return Metric.ACTUALS.with(
                metric,
                List.of(
                        new Actual(LocalDate.of(1812, 6, 24), "", 1),
                        new Actual(DAY, "Small firms", 7),
                        new Actual(DAY.plusDays(1), "", 2.5)));
    }

    private static List<String> names(XSSFWorkbook workbook) {
        return StreamSupport.stream(workbook.spliterator(), false)
                .map(sheet -> sheet.getSheetName())
                .toList();
    }

    private static List<String> column(XSSFSheet sheet, int column) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(row -> row.getCell(column).getStringCellValue())
                .toList();
    }
}
