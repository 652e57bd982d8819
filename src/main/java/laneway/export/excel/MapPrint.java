// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.Words;
import laneway.model.JourneyMap;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/// How the grid is printed: landscape, as wide as the page, with stages and lanes on every page.
final class MapPrint {
    private static final int COLUMNS_ON_A4 = 7;

    private MapPrint() {}

    static void set(Sheet sheet, JourneyMap map, int firstHeader, int lastHeader, int columns) {
        sheet.setRepeatingRows(new CellRangeAddress(firstHeader, lastHeader, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        var print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(
                columns > COLUMNS_ON_A4 ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.4);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        // an ampersand begins a code in a footer
        sheet.getFooter().setLeft("&8" + map.about().title().replace("&", "&&"));
        sheet.getFooter().setRight("&8" + Words.of("excel.page"));
    }
}
