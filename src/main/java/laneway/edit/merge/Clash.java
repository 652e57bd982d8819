// SPDX-License-Identifier: Apache-2.0

package laneway.edit.merge;

import laneway.model.CardId;
import laneway.model.PartId;
import laneway.model.Property;

import org.jspecify.annotations.Nullable;

/// Something in a merge that the user should look at.
public sealed interface Clash {
    /// The part of the merged map that it is about.
    PartId part();

    /// Both gave a property another value.
    record TwoValues(
            PartId part,
            Property<?, ?> property,
            @Nullable Object mine,
            @Nullable Object theirs,
            Kept kept)
            implements Clash {}

    /// Both wrote on a card; a second card beside it says what they wrote.
    record TwoCards(CardId part, CardId theirs) implements Clash {}

    /// I had deleted it, but they had edited it or refer to it.
    record DeletedByMe(PartId part) implements Clash {}

    /// They had deleted it, but I had edited it or refer to it.
    record DeletedByThem(PartId part) implements Clash {}

    /// What became of two values.
    enum Kept {
        /// Mine; theirs is only in the copy of their file.
        MINE,

        /// Theirs, since mine was empty.
        THEIRS,

        /// Both, one behind the other.
        BOTH
    }
}
