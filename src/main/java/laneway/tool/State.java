// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

import java.util.Optional;

/// Where a gesture stands.
sealed interface State
        permits Idle,
                Pointing,
                Dragging,
                Marquee,
                Panning,
                Resizing,
                Spanning,
                Linking,
                LinkingByKeys,
                Scoring,
                Reordering,
                Editing {

    /// The state after an input; empty where the input means nothing to it.
    Optional<State> on(Input input, Desk desk);

    /// Takes back what the gesture changed on its way, if anything; previews go without it.
    default void drop(Desk desk) {}

    /// The state of rest.
    static Optional<State> rest() {
        return Optional.of(new Idle());
    }
}
