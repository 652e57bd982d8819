// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.time.LocalDate;
import java.util.Comparator;

/// What a metric was on a day.
///
/// @param segment of which customers; empty for all
public record Actual(LocalDate date, String segment, double value) {
    static final Comparator<Actual> ORDER =
            Comparator.comparing(Actual::date).thenComparing(Actual::segment);

    public Actual {
        Limits.checkText(segment);
        Limits.checkNumber("actual", value);
    }
}
