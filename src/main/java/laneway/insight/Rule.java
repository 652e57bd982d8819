// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import java.time.LocalDate;
import java.util.function.Consumer;

/// One thing that is asked of a map.
@FunctionalInterface
interface Rule {
    /// Hands over what it finds, in a stable order.
    void ask(Reading map, LocalDate today, Consumer<Finding> found);
}
