// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.edit.History;
import laneway.file.SaveOutcome;
import laneway.file.journal.JournalKeeper;
import laneway.file.journal.JournalKeeper.Origin;
import laneway.model.JourneyMap;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;

/// One saving of a document: begun and finished on the session's thread, written on any other.
///
/// What is edited in the meantime stays unsaved.
public final class Saving {
    private final Session session;
    private final JourneyMap map;
    private final History.Place place;
    private final Path file;
    private final Optional<JournalKeeper> journal;

    private Saving(Session session, Path file) {
        this.session = session;
        this.map = session.map();
        this.place = session.place();
        this.file = file;
        this.journal = session.journal();
    }

    /// Takes the map as it is now, for a file that may be another one than before.
    ///
    /// @throws IllegalArgumentException where the file is the one that is for reading only
    public static Saving begin(Session session, Path file) {
        var now = session.savedPlace();
        if (now.readOnly() && now.file().filter(file::equals).isPresent()) {
            throw new IllegalArgumentException("for reading only: " + file);
        }
        session.journal().ifPresent(JournalKeeper::savingBegan);
        return new Saving(session, file);
    }

    /// Writes the map; nothing of the session is touched.
    ///
    /// The journal comes to the disk first: after a crash it must not be older than the file.
    ///
    /// @param writer saves a map to a file
    public <T> T write(BiFunction<JourneyMap, Path, T> writer) {
        journal.ifPresent(keeper -> keeper.force().join());
        return writer.apply(map, file);
    }

    /// Takes the outcome over: the session is saved at the place where the saving began, or, where
    /// it failed, is as it was.
    public void finish(SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved saved -> {
                session.markSaved(place, SavedPlace.at(file, saved.hash()), map);
                journal.ifPresent(keeper -> keeper.saved(origin(map, file, saved)));
            }
            case SaveOutcome.Refused _ -> journal.ifPresent(JournalKeeper::savingFailed);
        }
    }

    /// What a journal begins with after a saving; a file that a power cut may still take back does
    /// not count as saved there.
    public static Origin origin(JourneyMap map, Path file, SaveOutcome.Saved saved) {
        boolean firm = saved.protection() != SaveOutcome.Protection.FOLDER_NOT_FORCED;
        return new Origin(
                map, Optional.of(file), firm ? Optional.of(saved.hash()) : Optional.empty());
    }
}
