// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import java.util.List;

/// Entry point of the measuring processes.
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        BoardBench.run(List.of(arguments), System.out);
    }
}
