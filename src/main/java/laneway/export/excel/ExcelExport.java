// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.Export;
import laneway.export.Progress;
import laneway.export.Words;
import laneway.model.JourneyMap;
import laneway.model.Tray;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.SheetUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;

/// A map as an Excel workbook.
///
/// @param today the day on which action items are overdue or not
public record ExcelExport(JourneyMap map, LocalDate today) implements Export {
    /// The custom property that says which map a workbook was made from.
    static final String MAP_ID = "LanewayMapId";

    private static final Logger LOG = Logger.getLogger("laneway.export.excel");
    private static final int ROWS_IN_MEMORY = 100;

    /// Loads POI, whose first workbook takes a second; to be called beside other work.
    public static void warmUp() {
        try (var workbook = new XSSFWorkbook(new Texts.Factory())) {
            SheetUtil.getDefaultCharWidthAsFloat(workbook);
        } catch (IOException e) {
            // the export itself will meet it again and say so
            LOG.log(Level.FINE, "POI did not warm up", e);
        }
    }

    @Override
    public void writeTo(OutputStream out, Progress progress) throws IOException {
        try (var template = new XSSFWorkbook(new Texts.Factory());
                var workbook = new SXSSFWorkbook(template, ROWS_IN_MEMORY, false, true)) {
            describe(template);
            try {
                fill(workbook, template, progress);
                workbook.write(out);
            } finally {
                // closing complains about rows that were not written, in sheets that came to be
                for (Sheet sheet : workbook) {
                    if (sheet instanceof SXSSFSheet begun) {
                        begun.flushRows();
                    }
                }
            }
            progress.step(1, 1);
        } catch (RuntimeException e) {
            // this is how POI tells that its temporary files could not be written
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private void fill(SXSSFWorkbook workbook, XSSFWorkbook template, Progress progress) {
        var laidOut = Tray.laidOut(map);
        var styles = new Styles(template);
        var grid = workbook.createSheet(Words.of("excel.sheet.map"));
        var cards = workbook.createSheet(Words.of("excel.sheet.cards"));
        var pictures = new CardPictures(laidOut, template.getSheet(grid.getSheetName()));
        new MapSheet(laidOut, grid, styles, pictures).write(progress.part(0.1, 0.4));
        new CardsSheet(laidOut).write(cards, template, styles, progress.part(0.4, 0.8));
        var parts = new PartSheets(map, laidOut, styles);
        parts.writeStages(workbook.createSheet(Words.of("excel.sheet.stages")), template);
        parts.writeLanes(workbook.createSheet(Words.of("excel.sheet.lanes")), template);
        parts.writeTouchpoints(workbook.createSheet(Words.of("excel.sheet.touchpoints")), template);
        for (var table : KnowledgeTable.of(map, today)) {
            table.write(workbook, template, styles);
            progress.step(8, 10);
        }
        new InfoSheet(map, workbook.createSheet(Words.of("excel.sheet.info")), styles).write();
        workbook.setActiveSheet(0);
        progress.step(9, 10);
    }

    private void describe(XSSFWorkbook workbook) {
        var properties = workbook.getProperties();
        properties.getCoreProperties().setTitle(map.about().title());
        properties.getCoreProperties().setSubjectProperty(map.about().purpose());
        properties.getCoreProperties().setCreator("Laneway");
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Laneway");
        properties.getCustomProperties().addProperty(MAP_ID, map.id().value());
    }
}
