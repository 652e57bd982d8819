// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import java.util.List;

/// Ribbons that belong together, one below the other.
///
/// @param title what they are together
public record Ribbons(String title, List<Ribbon> list) {
    public Ribbons {
        list = List.copyOf(list);
    }
}
