// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.CardId;
import laneway.model.PartId;

/// Something that was wrong in a file and was put right on opening; nothing is dropped.
public sealed interface Repair {
    /// What was wrong and what became of it.
    Sentence sentence();

    /// Two parts of a kind had one identity; the later one got another.
    record DuplicateId(String id, String replacement) implements Repair {
        @Override
        public Sentence sentence() {
            return Sentence.of("repair.duplicate", id, replacement);
        }
    }

    /// A card lay in a stage, step or lane that is not there, and lies in the lane "Parked" now.
    record Parked(CardId card, String text) implements Repair {
        @Override
        public Sentence sentence() {
            return Sentence.of("repair.parked", text);
        }
    }

    /// A touchpoint or team was referred to but not there; one with this name was made.
    record MadeUp(PartId part) implements Repair {
        @Override
        public Sentence sentence() {
            return Sentence.of("repair.madeUp", part.value());
        }
    }

    /// A part referred to something that is not there; the reference is kept in the file only.
    record ReferenceCleared(PartId part, PartId reference) implements Repair {
        @Override
        public Sentence sentence() {
            return Sentence.of("repair.cleared", part.value(), reference.value());
        }
    }

    /// An entry of a list cannot be shown; it is kept in the file as it is.
    record SetAside(String list) implements Repair {
        @Override
        public Sentence sentence() {
            return Sentence.of("repair.setAside", list);
        }
    }

    /// A value is not allowed where it stood; it is kept in the file only.
    record InvalidValue(PartId part, String property) implements Repair {
        @Override
        public Sentence sentence() {
            return Sentence.of("repair.invalid", part.value(), property);
        }
    }

    /// The bytes of an image are not the picture that they should be; they are kept in the file
    /// only.
    record DamagedImage(String id) implements Repair {
        @Override
        public Sentence sentence() {
            return Sentence.of("repair.image", id);
        }
    }

    /// Characters that are not valid stand as U+FFFD now.
    record CharactersReplaced(int count) implements Repair {
        @Override
        public Sentence sentence() {
            return Sentence.of("repair.characters", count);
        }
    }
}
