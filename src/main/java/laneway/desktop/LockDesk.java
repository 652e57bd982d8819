// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.application.Platform;

import laneway.desktop.dialog.Asker;
import laneway.desktop.dialog.Question;
import laneway.desktop.dialog.Question.Choice;
import laneway.desktop.dialog.Question.Role;
import laneway.desktop.words.Moments;
import laneway.desktop.words.Words;
import laneway.file.lock.Hold;
import laneway.file.lock.Holder;
import laneway.file.lock.Locks;
import laneway.file.lock.Taking;
import laneway.model.JourneyMap;
import laneway.session.SavedPlace;
import laneway.session.Session;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Says beside the document's file that it is being edited, and tells the user where somebody else
/// does.
///
/// The map comes first: it is shown at once, and may be edited until it turns out that somebody
/// else holds it.
final class LockDesk {
    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(10);
    private static final Duration LAST_WAIT = Duration.ofSeconds(2);

    private final OpenDocument document;
    private final Locks locks;
    private final Asker asker;
    private final Notices notices;
    private final Consumer<Path> reopen;
    private final Consumer<JourneyMap> openCopy;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(
                    task -> Thread.ofPlatform().daemon().name("locks").unstarted(task));
    private SavedPlace place = SavedPlace.NONE;
    private volatile Optional<Hold> hold = Optional.empty();
    private boolean waiting;

    /// @param reopen opens a file again, to edit it
    /// @param openCopy puts a map in the window that no file holds
    LockDesk(
            OpenDocument document,
            Locks locks,
            Asker asker,
            Notices notices,
            Consumer<Path> reopen,
            Consumer<JourneyMap> openCopy) {
        this.document = document;
        this.locks = locks;
        this.asker = asker;
        this.notices = notices;
        this.reopen = reopen;
        this.openCopy = openCopy;
        long pause = BETWEEN_BEATS.toSeconds();
        var _ = worker.scheduleWithFixedDelay(this::beat, pause, pause, TimeUnit.SECONDS);
    }

    /// The document is another one, or is kept elsewhere.
    void follow() {
        var now = document.session().savedPlace();
        if (now.file().equals(place.file()) && now.readOnly() == place.readOnly()) {
            return;
        }
        place = now;
        hold = Optional.empty();
        waiting = false;
        var session = document.session();
        worker.execute(() -> follow(now, session));
    }

    private void follow(SavedPlace now, Session session) {
        var taking = now.file().filter(_ -> !now.readOnly()).map(locks::take);
        var taken = taking.flatMap(LockDesk::holdOf);
        locks.keepOnly(taken);
        Platform.runLater(() -> {
            if (document.session() == session && place.equals(now)) {
                hold = taken;
                taking.ifPresent(came -> tell(came, session, now.file().orElseThrow()));
            }
        });
    }

    private static Optional<Hold> holdOf(Taking taking) {
        return taking instanceof Taking.Taken(var hold) ? Optional.of(hold) : Optional.empty();
    }

    private void tell(Taking taking, Session session, Path file) {
        switch (taking) {
            case Taking.Taken _ -> {}
            case Taking.Unprotected(var reason) ->
                    notices.tell(Words.say("lock.none", Words.of("lock.none", reason)));
            case Taking.Busy busy -> {
                waitFor(session);
                ask(title(busy.holder(), file), text(busy), file);
            }
            case Taking.Unclear _ -> {
                waitFor(session);
                ask(
                        Words.say("lock.unclear", file.getFileName()),
                        Words.say("lock.unclear.text"),
                        file);
            }
        }
    }

    private void waitFor(Session session) {
        session.stopEditing();
        waiting = true;
    }

    private static String title(Holder holder, Path file) {
        return Words.say("lock.busy", name(holder), file.getFileName());
    }

    private static String text(Taking.Busy busy) {
        return Words.say("lock.since", Moments.say(busy.holder().since()))
                + " "
                + Words.of("lock.life", busy.life());
    }

    private static String name(Holder holder) {
        var user = holder.who().user();
        var host = holder.who().host();
        var known = user.isBlank() ? Words.say("lock.somebody") : user;
        return host.isBlank() ? known : Words.say("lock.on", known, host);
    }

    private void ask(String title, String text, Path file) {
        var session = document.session();
        asker.ask(
                new Question(
                        title,
                        text,
                        Optional.empty(),
                        List.of(
                                new Choice(Words.say("lock.read"), Role.CANCEL, () -> {}),
                                new Choice(
                                        Words.say("lock.copy"),
                                        Role.OTHER,
                                        () -> openCopy.accept(session.map())),
                                new Choice(
                                        Words.say("lock.takeOver"),
                                        Role.OTHER,
                                        () -> takeOver(file)))));
    }

    private void takeOver(Path file) {
        waiting = false;
        worker.execute(() -> {
            var _ = locks.takeOver(file);
            Platform.runLater(() -> reopen.accept(file));
        });
    }

    /// Looks whether whoever is waited for has closed the map meanwhile, or gives no sign.
    void glance() {
        var file = document.file();
        if (waiting && file.isPresent()) {
            worker.execute(() -> {
                var holder = locks.whoHolds(file.get());
                Platform.runLater(() -> offer(holder, file.get()));
            });
        }
    }

    private void offer(Optional<Taking.Busy> busy, Path file) {
        if (!waiting || !document.file().equals(Optional.of(file))) {
            return;
        }
        if (busy.isEmpty()) {
            notices.offer(
                    Words.say("lock.free"), Words.say("lock.edit"), () -> reopen.accept(file));
        } else if (busy.get().life() == Taking.Life.SILENT) {
            notices.offer(
                    Words.say("lock.silent", name(busy.get().holder())),
                    Words.say("lock.takeOver"),
                    () -> takeOver(file));
        }
    }

    private void beat() {
        locks.beat();
        var ours = hold;
        ours.flatMap(Hold::takenBy).ifPresent(taker -> Platform.runLater(() -> lost(ours, taker)));
    }

    private void lost(Optional<Hold> lost, Holder taker) {
        if (!hold.equals(lost) || document.session().savedPlace().readOnly()) {
            return;
        }
        waitFor(document.session());
        asker.ask(
                Question.notice(
                        Words.say("lock.lost", name(taker), document.name()),
                        Words.say("lock.lost.text"),
                        Words.say("dialog.ok")));
    }

    /// What speaks against saving to a file: that somebody else holds it. Waits for the disk.
    Optional<SaveGuard.Objection> objection(Path file, SavedPlace current) {
        boolean own = current.file().filter(file::equals).isPresent();
        var ours = hold;
        if (own) {
            return ours.flatMap(Hold::look).map(taker -> _ -> lost(ours, taker));
        }
        return locks.whoHolds(file).map(busy -> ways -> askElsewhere(busy, file, ways));
    }

    private void askElsewhere(Taking.Busy busy, Path file, SaveGuard.Ways ways) {
        asker.ask(
                new Question(
                        title(busy.holder(), file),
                        Words.say("lock.target"),
                        Optional.empty(),
                        List.of(
                                new Choice(
                                        Words.say("dialog.save.elsewhere"),
                                        Role.DEFAULT,
                                        ways.elsewhere()),
                                new Choice(Words.say("dialog.cancel"), Role.CANCEL, () -> {}))));
    }

    /// Lets the document go; waits for the disk, but not for one that is gone.
    void close() {
        if (worker.isShutdown()) {
            return;
        }
        worker.execute(locks::close);
        worker.shutdown();
        try {
            var _ = worker.awaitTermination(LAST_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
