// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

import laneway.export.Words;
import laneway.model.CardKind;
import laneway.model.Certainty;
import laneway.model.Colour;
import laneway.model.JourneyMap;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;

import java.util.Arrays;

/// What the columns of the Cards table accept, offered as lists.
///
/// Names of the map come from the other sheets: a list inside the rule may have 255 characters
/// only. New names are welcome, so these only warn.
final class Choices {
    /// Below the last card too, for cards that are added there.
    private static final int ROWS_BELOW = 1_000;

    private final Sheet sheet;
    private final DataValidationHelper helper;
    private final int lastRow;

    private Choices(Sheet sheet, int lastRow) {
        this.sheet = sheet;
        this.helper = sheet.getDataValidationHelper();
        this.lastRow = lastRow;
    }

    static void addTo(Sheet sheet, JourneyMap map, int lastCard) {
        var choices = new Choices(sheet, lastCard + ROWS_BELOW);
        choices.oneOf("kind", CardKind.values());
        choices.oneOf("certainty", Certainty.values());
        choices.oneOf("colour", Colour.values());
        choices.sentiment();
        choices.namesFrom("stage", "excel.sheet.stages", map.stages().size());
        choices.namesFrom("lane", "excel.sheet.lanes", map.lanes().size());
        choices.namesFrom("touchpoint", "excel.sheet.touchpoints", map.touchpoints().size());
    }

    private void oneOf(String column, Enum<?>[] values) {
        var names = Arrays.stream(values).map(Words::of).toArray(String[]::new);
        add(column, helper.createExplicitListConstraint(names), DataValidation.ErrorStyle.STOP);
    }

    /// The names are in the second column of their sheet, after the identity.
    private void namesFrom(String column, String otherSheet, int count) {
        if (count > 0) {
            String range = "'" + Words.of(otherSheet) + "'!$B$2:$B$" + (count + 1);
            add(
                    column,
                    helper.createFormulaListConstraint(range),
                    DataValidation.ErrorStyle.WARNING);
        }
    }

    private void sentiment() {
        add(
                "sentiment",
                helper.createIntegerConstraint(OperatorType.BETWEEN, "-2", "2"),
                DataValidation.ErrorStyle.STOP);
    }

    private void add(String key, DataValidationConstraint rule, int style) {
        int column = indexOf(key);
        var validation =
                helper.createValidation(rule, new CellRangeAddressList(1, lastRow, column, column));
        validation.setErrorStyle(style);
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        // in this file format true means that the arrow is not suppressed
        validation.setSuppressDropDownArrow(true);
        validation.createErrorBox(
                Words.of("excel.validation.title"),
                Words.of(
                        key.equals("sentiment")
                                ? "excel.validation.sentiment"
                                : "excel.validation.pick"));
        sheet.addValidationData(validation);
    }

    private static int indexOf(String key) {
        for (int i = 0; i < CardsSheet.COLUMNS.size(); i++) {
            if (CardsSheet.COLUMNS.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + key);
    }
}
