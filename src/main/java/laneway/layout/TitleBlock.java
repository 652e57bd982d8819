// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import java.util.List;

/// What stands above a board that leaves the program: its title and a few lines about it, such as
/// the persona and whether the map is current or ideal, in the words of whoever exports.
public record TitleBlock(String title, List<String> details) {
    /// Nothing above the stages, as on screen.
    public static final TitleBlock NONE = new TitleBlock("", List.of());

    public TitleBlock {
        details = List.copyOf(details);
    }

    boolean isEmpty() {
        return title.isEmpty() && details.isEmpty();
    }
}
