// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import java.util.List;

/// How long frames took, as the rows of the table.
final class FrameTimes {

    private static final double LONG_FRAME_MILLIS = 25;

    private final Samples millis = new Samples();

    void add(long nanos) {
        millis.addNanosAsMillis(nanos);
    }

    List<Row> rows(String name, int cards, String goal) {
        double above = millis.percentAbove(LONG_FRAME_MILLIS);
        return List.of(
                millis.row(name + ", frame", cards, "ms", goal),
                new Row(
                        name + ", frames over 25 ms",
                        cards,
                        above,
                        above,
                        above,
                        "%",
                        millis.size(),
                        "< 1"));
    }
}
