// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.dialog.Asker;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.edit.BecomeMap;
import laneway.file.ContentHash;
import laneway.file.FileNews;
import laneway.file.FileWatch;
import laneway.session.SavedPlace;
import laneway.session.Session;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Notices what others do to the document's file, and sees to it that nothing of either is lost.
final class OutsideDesk {
    private final OpenDocument document;
    private final FileWatch watch;
    private final Works works;
    private final Notices notices;
    private final SavingDesk saving;
    private final BooleanSupplier busy;
    private final Consumer<Path> reopen;
    private final Runnable changed;
    private final Merging merging;
    private final OutsideQuestions questions;
    private Standing standing = Standing.AS_KNOWN;
    private boolean looking;
    private @Nullable ContentHash later;

    /// A way to look at the file.
    @FunctionalInterface
    private interface Looking {
        FileNews at(Path file, ContentHash known);
    }

    /// @param busy whether somebody is in the middle of something that must not be disturbed
    /// @param reopen opens a file again
    /// @param changed hears that the file stands otherwise
    OutsideDesk(
            OpenDocument document,
            FileWatch watch,
            Works works,
            Asker asker,
            Notices notices,
            SavingDesk saving,
            BooleanSupplier busy,
            Consumer<Path> reopen,
            Runnable changed) {
        this.document = document;
        this.watch = watch;
        this.works = works;
        questions = new OutsideQuestions(asker);
        this.notices = notices;
        this.saving = saving;
        this.busy = busy;
        this.reopen = reopen;
        this.changed = changed;
        merging = new Merging(document, works, asker, notices, saving);
    }

    /// How the file stands, as far as known.
    Standing standing() {
        return standing;
    }

    /// Another document came.
    void opened() {
        later = null;
        standing = Standing.AS_KNOWN;
    }

    /// The document was saved, or is kept elsewhere.
    void saved() {
        if (!document.session().isUnsaved()) {
            stand(Standing.AS_KNOWN);
        }
    }

    /// Looks whether others changed the file, by its content.
    void look() {
        check(watch::look, true);
    }

    /// As [#look], but cheaper, and without a question that would come out of the blue.
    void glance() {
        check(watch::glance, false);
    }

    private void check(Looking looking, boolean mayAsk) {
        var session = document.session();
        var place = session.savedPlace();
        if (this.looking
                || questions.isAsking()
                || isDisturbing()
                || place.contentHash().isEmpty()) {
            return;
        }
        var file = place.file().orElseThrow();
        this.looking = true;
        works.runUnseen(
                "look at the file",
                () -> looking.at(file, place.contentHash().get()),
                news -> {
                    this.looking = false;
                    boolean same =
                            document.session() == session && session.savedPlace().equals(place);
                    if (same && !isDisturbing()) {
                        heard(news, file, mayAsk);
                    }
                });
    }

    private boolean isDisturbing() {
        return busy.getAsBoolean() || saving.isWriting() || merging.isUnderWay();
    }

    private void heard(FileNews news, Path file, boolean mayAsk) {
        switch (news) {
            case FileNews.Same _ -> cameBack();
            case FileNews.Changed theirs -> changed(theirs, file, mayAsk);
            case FileNews.Unusable _ -> {
                if (standing != Standing.UNUSABLE) {
                    notices.tell(Words.of("outside.standing", Standing.UNUSABLE));
                }
                stand(Standing.UNUSABLE);
            }
            case FileNews.Gone _ -> gone(Standing.GONE);
            case FileNews.FolderGone _ -> gone(Standing.FOLDER_GONE);
            case FileNews.Unknown _ -> {}
        }
    }

    private void stand(Standing now) {
        if (standing != now) {
            standing = now;
            changed.run();
        }
    }

    /// Another drive may be connected again, or a file be put back.
    private void cameBack() {
        var session = document.session();
        if (standing == Standing.GONE || standing == Standing.FOLDER_GONE) {
            session.fileHolds(session.inFile(), session.savedPlace());
        }
        stand(Standing.AS_KNOWN);
    }

    private void gone(Standing how) {
        if (standing != how) {
            stand(how);
            if (!document.session().savedPlace().readOnly()) {
                document.session().fileIsGone();
            }
            notices.tell(Words.of("outside.standing", how));
        }
    }

    private void changed(FileNews.Changed theirs, Path file, boolean mayAsk) {
        var session = document.session();
        if (session.savedPlace().readOnly()) {
            notices.offer(
                    Words.say("outside.newer"),
                    Words.say("outside.show"),
                    () -> reopen.accept(file));
        } else if (isUntouched(session)) {
            takeOver(theirs, file);
            notices.tell(Words.say("outside.reloaded"));
        } else if (mayAsk && !theirs.hash().equals(later)) {
            ask(theirs, file, Optional.empty());
        } else {
            stand(Standing.CHANGED);
            notices.offer(
                    Words.say("outside.changed"),
                    Words.say("outside.decide"),
                    () -> ask(theirs, file, Optional.empty()));
        }
    }

    private static boolean isUntouched(Session session) {
        return session.map().equals(session.inFile());
    }

    private void takeOver(FileNews.Changed theirs, Path file) {
        var session = document.session();
        var place = SavedPlace.at(file, theirs.hash());
        if (session.map().id().equals(theirs.map().id())) {
            var _ = session.apply(new BecomeMap(theirs.map(), "takeFile"));
            session.fileHolds(theirs.map(), place);
        }
        if (!session.map().equals(theirs.map())) {
            document.open(Session.opened(theirs.map(), place));
        }
        stand(Standing.AS_KNOWN);
    }

    /// @param ways how to go on saving, where that brought it up
    private void ask(FileNews.Changed theirs, Path file, Optional<SaveGuard.Ways> ways) {
        if (questions.isAsking() || !document.settle()) {
            return;
        }
        boolean sameMap = document.map().id().equals(theirs.map().id());
        questions.bothChanged(
                file,
                new OutsideQuestions.Ways(
                        sameMap ? Optional.of(() -> merge(theirs, file, ways)) : Optional.empty(),
                        ways.map(SaveGuard.Ways::elsewhere).orElse(saving::saveAs),
                        () -> takeOver(theirs, file),
                        () -> leave(theirs)));
    }

    private void leave(FileNews.Changed theirs) {
        later = theirs.hash();
        stand(Standing.CHANGED);
    }

    private void merge(FileNews.Changed theirs, Path file, Optional<SaveGuard.Ways> ways) {
        merging.merge(
                theirs.map(),
                SavedPlace.at(file, theirs.hash()),
                () -> {
                    stand(Standing.AS_KNOWN);
                    ways.ifPresent(on -> on.again().run());
                });
    }

    /// What speaks against saving to a file: that others changed or removed it. Waits for the disk.
    Optional<SaveGuard.Objection> objection(Path file, SavedPlace place) {
        var known = place.contentHash();
        if (known.isEmpty() || place.file().filter(file::equals).isEmpty()) {
            return Optional.empty();
        }
        return switch (watch.look(file, known.get())) {
            // Where the folder is gone, saving says so itself.
            case FileNews.Same _, FileNews.FolderGone _, FileNews.Unknown _ -> Optional.empty();
            case FileNews.Changed theirs ->
                    Optional.of(ways -> ask(theirs, file, Optional.of(ways)));
            case FileNews.Unusable _ -> Optional.of(ways -> questions.unusable(file, ways));
            case FileNews.Gone _ -> Optional.of(ways -> questions.missing(file, ways));
        };
    }
}
