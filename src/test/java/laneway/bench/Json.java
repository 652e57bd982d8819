// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import laneway.file.MapFormat;

import java.util.List;

/// Writes a map as JSON and reads it again, warm.
record Json(int cards) implements Scenario {
    private static final int WARM_UP = 30;
    private static final int ROUNDS = 30;

    @Override
    public List<Row> measure(Display display) {
        var map = BenchMap.of(cards);
        var write = new Samples();
        var read = new Samples();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            long begin = System.nanoTime();
            var bytes = MapFormat.write(map);
            long written = System.nanoTime();
            var opening = MapFormat.read(bytes);
            long end = System.nanoTime();
            if (opening.shown().isEmpty()) {
                throw new IllegalStateException(opening.sentence().text());
            }
            if (i >= WARM_UP) {
                write.addNanosAsMillis(written - begin);
                read.addNanosAsMillis(end - written);
            }
        }
        return List.of(
                write.row("write JSON, warm", cards, "ms", "60 at 20,000"),
                read.row("read JSON, warm", cards, "ms", "120 at 20,000"));
    }
}
