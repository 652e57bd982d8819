// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import java.util.List;

/// One thing to measure, in processes of its own.
interface Scenario {

    /// Measures, and gives the rows of the table.
    List<Row> measure(Display display);
}
