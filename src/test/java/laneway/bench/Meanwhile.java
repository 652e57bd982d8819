// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import java.util.List;

/// What goes on while the board is moved.
interface Meanwhile {
    /// Prepares; the time for it does not count.
    void begin();

    /// Does its part of one frame, on the screen's thread.
    void frame(int number);

    /// Ends what goes on, and says what was measured.
    List<Row> rows();
}
