// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import java.util.List;

/// Something a user does on the board, frame by frame.
interface Act {

    /// Prepares the board; its frames do not count.
    void begin();

    /// Does what belongs into one frame, and tells whether more frames follow.
    ///
    /// @param sincePrevious nanoseconds since the frame before
    boolean frame(long sincePrevious);

    /// What was measured.
    List<Row> rows();
}
