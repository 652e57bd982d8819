// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.JourneyMap;

import java.util.List;
import java.util.Optional;

/// What came of opening a file.
public sealed interface Opening {
    /// What happened, whether the work is safe, what to do now.
    Sentence sentence();

    /// The map, where there is one to show.
    Optional<JourneyMap> shown();

    /// The map stood in the file just as it is.
    ///
    /// @param hash of the file's content
    record Opened(JourneyMap map, ContentHash hash) implements Opening {
        @Override
        public Sentence sentence() {
            return Sentence.of("opening.opened");
        }

        @Override
        public Optional<JourneyMap> shown() {
            return Optional.of(map);
        }
    }

    /// The map is there, and something in it was put right. The file changes when the map is saved.
    ///
    /// @param repairs at least one
    record OpenedWithRepairs(JourneyMap map, ContentHash hash, List<Repair> repairs)
            implements Opening {
        public OpenedWithRepairs {
            repairs = List.copyOf(repairs);
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("opening.repairs", repairs.size());
        }

        @Override
        public Optional<JourneyMap> shown() {
            return Optional.of(map);
        }
    }

    /// A newer version of the program wrote the file; what this one understands may be read but not
    /// saved over it.
    ///
    /// @param version of the format
    record TooNew(long version, JourneyMap map) implements Opening {
        @Override
        public Sentence sentence() {
            return Sentence.of("opening.tooNew", Long.toString(version));
        }

        @Override
        public Optional<JourneyMap> shown() {
            return Optional.of(map);
        }
    }

    /// The file is something else.
    record NotOurs() implements Opening {
        @Override
        public Sentence sentence() {
            return Sentence.of("opening.notOurs");
        }

        @Override
        public Optional<JourneyMap> shown() {
            return Optional.empty();
        }
    }

    /// The file is a map, but broken at some place. What could be read opens as an unsaved copy;
    /// the file must not be overwritten.
    ///
    /// @param shown what could be read; empty where that is nothing worth showing
    /// @param line where the damage begins, counted from 1
    record Damaged(Optional<JourneyMap> shown, int line) implements Opening {
        @Override
        public Sentence sentence() {
            return shown.isPresent()
                    ? Sentence.of(
                            "opening.damaged",
                            line,
                            shown.get().stages().size(),
                            shown.get().cards().size())
                    : Sentence.of("opening.damagedEmpty", line);
        }
    }

    /// Nothing could be read at all.
    record Unreadable(Reason reason) implements Opening {
        @Override
        public Sentence sentence() {
            return Sentence.of("opening.unreadable." + reason.name());
        }

        @Override
        public Optional<JourneyMap> shown() {
            return Optional.empty();
        }
    }

    /// Why a file could not be read.
    enum Reason {
        MISSING,
        FOLDER,
        NO_PERMISSION,
        DISK_ERROR,
        EMPTY,
        FILE_TOO_LARGE,
        NESTED_TOO_DEEP,
        TEXT_TOO_LONG,
        TOO_MANY_CARDS,
        TOO_MANY_VALUES,
        IMAGES_TOO_LARGE
    }
}
