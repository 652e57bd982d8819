// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.edit.Change;
import laneway.edit.Edit;
import laneway.edit.Entry;
import laneway.edit.History;
import laneway.edit.Label;
import laneway.edit.Result;
import laneway.file.journal.JournalKeeper;
import laneway.file.journal.JournalKeeper.Origin;
import laneway.layout.Showing;
import laneway.model.JourneyMap;

import java.util.List;
import java.util.Optional;

/// One open document: the map as it is now, its history, the selection, the view and its file.
public final class Session {
    private final Announcer announcer = new Announcer();
    private final History history;
    private JourneyMap map;
    private Selection selection = Selection.NONE;
    private Showing showing = Showing.ALL;
    private View view = View.START;
    private Preview preview = Preview.NONE;
    private SavedPlace savedPlace;
    private JourneyMap inFile;
    private boolean wasUnsaved;
    private Optional<JournalKeeper> journal = Optional.empty();

    private Session(JourneyMap map, History history, SavedPlace savedPlace) {
        this.map = map;
        this.history = history;
        this.savedPlace = savedPlace;
        this.inFile = map;
    }

    /// A new document, without a file; there is nothing in it yet that could be lost.
    public static Session ofNew(JourneyMap map) {
        return new Session(map, new History(), SavedPlace.NONE);
    }

    /// A document as it stands in its file.
    public static Session opened(JourneyMap map, SavedPlace place) {
        return new Session(map, new History(), place);
    }

    /// A document that no file holds as it is: repaired, recovered or brought in from elsewhere.
    public static Session unsaved(JourneyMap map, SavedPlace place) {
        var session = new Session(map, new History(), place);
        session.history.markUnsaved();
        session.wasUnsaved = true;
        return session;
    }

    /// A document as a crash left it, with the edits since it was last saved.
    ///
    /// @param inFile what its file holds
    public static Session recovered(
            JourneyMap map, History history, SavedPlace place, JourneyMap inFile) {
        var session = new Session(map, history, place);
        session.inFile = inFile;
        session.wasUnsaved = session.isUnsaved();
        return session;
    }

    /// Has every edit from now on kept in a journal.
    public void keepIn(JournalKeeper keeper) {
        journal = Optional.of(keeper);
    }

    /// What keeps its edits; empty while nobody does.
    public Optional<JournalKeeper> journal() {
        return journal;
    }

    /// Adds a listener; what is returned takes it off again.
    public Runnable listen(SessionListener listener) {
        return announcer.add(listener);
    }

    public JourneyMap map() {
        return map;
    }

    public Selection selection() {
        return selection;
    }

    /// What of the map is shown; no part of the document, and nothing that undo knows of.
    public Showing showing() {
        return showing;
    }

    public View view() {
        return view;
    }

    public Preview preview() {
        return preview;
    }

    public SavedPlace savedPlace() {
        return savedPlace;
    }

    /// The map that the file held when it was read or written last: what a merge begins with.
    public JourneyMap inFile() {
        return inFile;
    }

    /// Whether the map differs from what was saved.
    public boolean isUnsaved() {
        return !history.isSaved();
    }

    /// Applies an edit; a refusal is told to the listeners too.
    ///
    /// @throws IllegalStateException where a listener edits in answer to an event
    public Result apply(Edit edit) {
        checkNotTelling(edit);
        var result =
                savedPlace.readOnly()
                        ? new Result.Refused(Result.Reason.READ_ONLY)
                        : edit.applyTo(map);
        switch (result) {
            case Result.Refused refused ->
                    announcer.tell(new SessionEvent.EditRefused(refused.reason()));
            case Result.Edited edited when edited.changes().isEmpty() -> {}
            case Result.Edited edited -> {
                var step = history.add(edit, edited);
                changed(edited.map(), edited.changes(), edited.label(), step);
            }
        }
        return result;
    }

    /// Has the journal keep what somebody is writing, which is no edit of the map yet.
    ///
    /// @param edit what it would be if it were finished now; empty where it was dropped
    public void keepUnfinished(Optional<Edit> edit) {
        journal.ifPresent(keeper -> {
            if (edit.map(finished -> finished.applyTo(map)).orElse(null)
                            instanceof Result.Edited edited
                    && !edited.changes().isEmpty()) {
                var entry = new Entry(edited.label(), edited.changes());
                keeper.keepUnfinished(entry, map, edited.map());
            } else {
                keeper.dropUnfinished();
            }
        });
    }

    /// Tells the listeners that something would be refused, before anybody takes pains with it.
    public void refuse(Result.Reason reason) {
        announcer.tell(new SessionEvent.EditRefused(reason));
    }

    /// Ends the typing in a field: what is typed next is undone by itself.
    public void pauseTyping() {
        history.pause();
    }

    /// What undo would take back.
    public Optional<Label> undoLabel() {
        return history.undoable().map(Entry::label);
    }

    /// What redo would do again.
    public Optional<Label> redoLabel() {
        return history.redoable().map(Entry::label);
    }

    /// Takes the last edit back and selects what it touched.
    public void undo() {
        checkNotTelling("undo");
        history.undoable()
                .ifPresent(entry -> {
                    var before = history.undo(map);
                    changed(before, entry.backwards(), entry.label(), History.Step.UNDONE);
                    showTouched(entry);
                });
    }

    /// Does again what was undone last and selects what it touched.
    public void redo() {
        checkNotTelling("redo");
        history.redoable()
                .ifPresent(entry -> {
                    var after = history.redo(map);
                    changed(after, entry.changes(), entry.label(), History.Step.REDONE);
                    showTouched(entry);
                });
    }

    /// Selects something else.
    public void select(Selection selection) {
        var before = this.selection;
        var wanted = selection.onBoard(map, before.cursor());
        if (!before.equals(wanted)) {
            history.pause();
            this.selection = wanted;
            announcer.tell(new SessionEvent.SelectionChanged(before, wanted));
        }
    }

    /// Shows other parts of the map; what is left out is selected no more.
    public void show(Showing showing) {
        show(showing, false);
    }

    private void show(Showing wanted, boolean revealed) {
        var before = showing;
        if (!before.equals(wanted)) {
            showing = wanted;
            announcer.tell(new SessionEvent.ShowingChanged(before, wanted, revealed));
            select(selection.in(map, wanted));
        }
    }

    /// Shows another part of the board.
    public void show(View view) {
        var before = this.view;
        if (!before.equals(view)) {
            this.view = view;
            announcer.tell(new SessionEvent.ViewChanged(before, view));
        }
    }

    /// Shows what a gesture would do.
    public void show(Preview preview) {
        var before = this.preview;
        if (!before.equals(preview)) {
            this.preview = preview;
            announcer.tell(new SessionEvent.PreviewChanged(before, preview));
        }
    }

    /// Asks the window for something; what is to be revealed is shown from now on.
    public void ask(Request request) {
        if (request instanceof Request.Reveal(var parts)) {
            show(showing.revealing(map, parts), true);
        }
        announcer.tell(new SessionEvent.Asked(request));
    }

    /// The place in the history, to be kept while this map is being saved.
    public History.Place place() {
        return history.place();
    }

    /// Says that the map that stood at a place is on disk; it may have been edited since.
    ///
    /// @param saved that map
    public void markSaved(History.Place place, SavedPlace savedPlace, JourneyMap saved) {
        history.markSaved(place);
        this.savedPlace = savedPlace;
        inFile = saved;
        tellSaved();
    }

    /// Says what the file holds, which somebody else wrote; the map is saved if it is just that.
    public void fileHolds(JourneyMap content, SavedPlace place) {
        inFile = content;
        savedPlace = place;
        if (map.equals(content)) {
            history.markSaved(history.place());
            journal.ifPresent(keeper -> {
                keeper.savingBegan();
                keeper.saved(new Origin(content, place.file(), place.contentHash()));
            });
        } else {
            history.markUnsaved();
        }
        tellSaved();
    }

    /// Says that no file holds the map any more.
    public void fileIsGone() {
        history.markUnsaved();
        tellSaved();
    }

    /// Says that the document may only be read from now on, since somebody else writes its file.
    public void stopEditing() {
        savedPlace = new SavedPlace(savedPlace.file(), savedPlace.contentHash(), true);
        tellSaved();
    }

    private void changed(JourneyMap after, List<Change> changes, Label label, History.Step step) {
        var before = map;
        var selectedBefore = selection;
        map = after;
        var shownBefore = showing;
        showing = shownBefore.after(before, after);
        selection = selectedBefore.in(after, showing);
        journal.ifPresent(keeper -> keeper.keep(step, new Entry(label, changes), before, after));
        announcer.tell(new SessionEvent.MapChanged(before, after, changes, label, step));
        if (!showing.equals(shownBefore)) {
            announcer.tell(new SessionEvent.ShowingChanged(shownBefore, showing, false));
        }
        if (!selection.equals(selectedBefore)) {
            announcer.tell(new SessionEvent.SelectionChanged(selectedBefore, selection));
        }
        if (isUnsaved() != wasUnsaved) {
            tellSaved();
        }
    }

    private void tellSaved() {
        wasUnsaved = isUnsaved();
        announcer.tell(new SessionEvent.SavedChanged(savedPlace, wasUnsaved));
    }

    private void showTouched(Entry entry) {
        var touched = Touched.by(entry, map);
        touched.selection(map).ifPresent(this::select);
        if (!touched.parts().isEmpty()) {
            ask(new Request.Reveal(touched.parts()));
        }
    }

    private void checkNotTelling(Object what) {
        if (announcer.isTelling()) {
            throw new IllegalStateException("an edit within an edit: " + what);
        }
    }
}
