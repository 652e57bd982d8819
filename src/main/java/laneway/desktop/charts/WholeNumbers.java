// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.charts;

import javafx.util.StringConverter;

/// Names the ticks of an axis that stand for whole numbers, and no others.
final class WholeNumbers extends StringConverter<Number> {
    @Override
    public String toString(Number value) {
        return value.doubleValue() == Math.rint(value.doubleValue())
                ? ChartWords.say("count.number", value)
                : "";
    }

    @Override
    public Number fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}
