// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import java.util.ArrayList;
import java.util.List;

/// Pans while something else goes on.
final class PanMeanwhile implements Act {
    private final Pan pan;
    private final Meanwhile meanwhile;
    private int frame;

    PanMeanwhile(Pan pan, Meanwhile meanwhile) {
        this.pan = pan;
        this.meanwhile = meanwhile;
    }

    @Override
    public void begin() {
        pan.begin();
        meanwhile.begin();
    }

    @Override
    public boolean frame(long sincePrevious) {
        meanwhile.frame(frame++);
        return pan.frame(sincePrevious);
    }

    @Override
    public List<Row> rows() {
        var rows = new ArrayList<>(pan.rows());
        rows.addAll(meanwhile.rows());
        return rows;
    }
}
