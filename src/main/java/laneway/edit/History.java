// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.JourneyMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The edits of one sitting in order, with the place where the map stands among them.
///
/// A map is saved when it stands where it stood when it was saved: undoing back to that place makes
/// it saved again, which a flag or a counter of edits gets wrong. Once the saved place has been cut
/// off by an edit made before it, it cannot be reached any more.
///
/// Undo reaches back to where the map was saved last, however long ago, and thousands of edits
/// further; what lies behind that is forgotten, or a long sitting would fill the memory.
public final class History {
    /// A place among the edits; another edit never leads to the same one.
    public record Place(long number) {}

    /// How a map became another one.
    public enum Step {
        /// An edit of its own.
        EDITED,

        /// Typing that went on in the field of the last entry and belongs to it.
        WENT_ON,

        /// The last entry was taken back.
        UNDONE,

        /// The entry that was taken back last was done again.
        REDONE
    }

    private static final Place BEGINNING = new Place(0);
    private static final Place NOWHERE = new Place(-1);

    /// How many edits stay that lie before the saved place.
    private static final int MOST = 5_000;

    private record Passed(Entry entry, Place after) {}

    private final List<Passed> passed = new ArrayList<>();
    private Place beginning = BEGINNING;
    private int position;
    private long places;
    private Place saved = BEGINNING;
    private boolean typing;

    /// Remembers an edit that was applied; typing goes on in the last entry where that is typing in
    /// the same field. What had been undone is forgotten. An edit that changed nothing is none.
    ///
    /// @return whether it is an entry of its own or went on in the last one
    public Step add(Edit edit, Result.Edited result) {
        if (result.changes().isEmpty()) {
            return Step.EDITED;
        }
        var entry = new Entry(result.label(), result.changes());
        boolean goesOn =
                edit.isTyping() && typing && passed.getLast().entry().isSameField(entry.changes());
        typing = add(entry, goesOn) && edit.isTyping();
        return goesOn ? Step.WENT_ON : Step.EDITED;
    }

    /// Whether anything is left of the entry, joined to the last one where it goes on there.
    private boolean add(Entry entry, boolean goesOn) {
        passed.subList(position, passed.size()).clear();
        var whole = entry;
        if (goesOn) {
            whole = passed.removeLast().entry().goneOn(entry);
            position--;
        }
        if (whole.changes().isEmpty()) {
            return false;
        }
        passed.add(new Passed(whole, new Place(++places)));
        position++;
        forgetOldest();
        return true;
    }

    private void forgetOldest() {
        while (position > MOST && passed.getFirst().after().number() <= saved.number()) {
            beginning = passed.removeFirst().after();
            position--;
        }
    }

    /// Takes a step again that was kept elsewhere, such as in a journal.
    ///
    /// @param made the changes of the step, in the direction in which they were made; whoever calls
    ///   applies them to the map, many steps at once
    public void replay(Step step, Entry made) {
        pause();
        switch (step) {
            case EDITED -> add(made, false);
            case WENT_ON -> add(made, canGoOn(made));
            case UNDONE -> {
                if (undoable()
                        .filter(entry -> entry.touched().equals(made.touched()))
                        .isPresent()) {
                    position--;
                } else {
                    add(made, false);
                }
            }
            case REDONE -> {
                if (redoable()
                        .filter(entry -> entry.touched().equals(made.touched()))
                        .isPresent()) {
                    position++;
                } else {
                    add(made, false);
                }
            }
        }
    }

    private boolean canGoOn(Entry made) {
        return position == passed.size()
                && undoable().filter(last -> last.isSameField(made.changes())).isPresent();
    }

    /// Ends the typing: what is typed next is an entry of its own.
    public void pause() {
        typing = false;
    }

    /// What undo would take back.
    public Optional<Entry> undoable() {
        return position == 0 ? Optional.empty() : Optional.of(passed.get(position - 1).entry());
    }

    /// What redo would do again.
    public Optional<Entry> redoable() {
        return position == passed.size()
                ? Optional.empty()
                : Optional.of(passed.get(position).entry());
    }

    /// The map without the last entry; the map itself where there is none.
    public JourneyMap undo(JourneyMap map) {
        pause();
        var last = undoable();
        last.ifPresent(_ -> position--);
        return last.map(entry -> Change.apply(map, entry.backwards())).orElse(map);
    }

    /// The map with the entry that was undone last; the map itself where there is none.
    public JourneyMap redo(JourneyMap map) {
        pause();
        var next = redoable();
        next.ifPresent(_ -> position++);
        return next.map(entry -> Change.apply(map, entry.changes())).orElse(map);
    }

    /// Where the map stands now; typing does not go on across it, so that what is saved here has a
    /// place to come back to.
    public Place place() {
        pause();
        return placeNow();
    }

    /// Whether the map stands at the saved place.
    public boolean isSaved() {
        return placeNow().equals(saved);
    }

    /// Makes a place the saved one; it may lie behind by now, since saving takes its time.
    public void markSaved(Place place) {
        saved = place;
    }

    /// Leaves no place that is saved, for a map that no file holds as it is.
    public void markUnsaved() {
        saved = NOWHERE;
    }

    private Place placeNow() {
        return position == 0 ? beginning : passed.get(position - 1).after();
    }
}
