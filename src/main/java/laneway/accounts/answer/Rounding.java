// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Leaves the digits that sums of any order agree in.
final class Rounding {
    private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);

    private Rounding() {}

    static double of(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }
}
