// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import laneway.insight.Gap;

import java.util.List;
import java.util.function.Consumer;

/// The map of the other perspective, ideal or current, that is linked to the open one.
public interface Counterpart {
    /// How the open map and its counterpart stand to each other.
    sealed interface State {
        /// No map is linked.
        record Unlinked() implements State {}

        /// The linked map cannot be read.
        ///
        /// @param sentence what is wrong, and what to do
        record Unread(String sentence) implements State {}

        /// Both were compared.
        ///
        /// @param file what the linked map is called
        /// @param ideal whether the open map is the ideal one
        record Compared(String file, boolean ideal, List<Gap> gaps) implements State {
            public Compared {
                gaps = List.copyOf(gaps);
            }
        }
    }

    /// Reads the linked map and compares; tells the newest answer, later, on the screen's thread.
    void ask(Consumer<State> answer);

    /// Asks for a map and links it.
    void link();

    /// Forgets the linked map; its file stays as it is.
    void unlink();

    /// Asks what will be done about a gap, and writes it down.
    void plan(Gap gap);
}
