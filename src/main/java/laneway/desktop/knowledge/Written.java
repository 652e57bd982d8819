// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import java.util.function.Function;

/// What is made of something that somebody wrote.
public sealed interface Written<V> {
    /// It was understood.
    record Value<V>(V value) implements Written<V> {}

    /// It was not.
    ///
    /// @param sentence what is wrong with it
    record Wrong<V>(String sentence) implements Written<V> {}

    default <W> Written<W> map(Function<V, W> change) {
        return switch (this) {
            case Value<V>(V value) -> new Value<>(change.apply(value));
            case Wrong<V>(String sentence) -> new Wrong<>(sentence);
        };
    }
}
