// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.file.Repair;

import java.util.List;
import java.util.stream.Collectors;

/// The list of what was put right on opening.
final class Repairs {
    private Repairs() {}

    static String list(List<Repair> repairs) {
        return repairs.stream()
                .map(repair -> "•  " + repair.sentence().text())
                .collect(Collectors.joining("\n"));
    }
}
