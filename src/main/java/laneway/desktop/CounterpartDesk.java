// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import laneway.desktop.command.Command;
import laneway.desktop.dialog.Dialogs;
import laneway.desktop.dialog.FileChoice;
import laneway.desktop.insight.PlanDialog;
import laneway.desktop.knowledge.Counterpart;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.edit.AddPart;
import laneway.edit.SetProperty;
import laneway.file.MapFormat;
import laneway.file.Opening;
import laneway.file.Rereading;
import laneway.file.Store;
import laneway.insight.Comparison;
import laneway.insight.Gap;
import laneway.model.About;
import laneway.model.ActionItem;
import laneway.model.ActionItemId;
import laneway.model.JourneyMap;
import laneway.model.Perspective;
import laneway.model.Rank;

import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Joins the map of the other perspective to the open document; it is read beside the screen's
/// thread and never changed.
final class CounterpartDesk implements Counterpart {
    private final OpenDocument document;
    private final Rereading files;
    private final Works works;
    private final FileChoice choice;
    private final Dialogs dialogs;
    private final Notices notices;
    private final AtomicInteger asked = new AtomicInteger();
    private Runnable shower = () -> {};

    CounterpartDesk(
            OpenDocument document,
            Store store,
            Works works,
            FileChoice choice,
            Dialogs dialogs,
            Notices notices) {
        this.document = document;
        files = new Rereading(store);
        this.works = works;
        this.choice = choice;
        this.dialogs = dialogs;
        this.notices = notices;
    }

    /// @param comparison shows what was compared
    void showWith(Runnable comparison) {
        shower = comparison;
    }

    List<Command> commands() {
        return List.of(
                command("linkIdeal").icon(MaterialDesignM.MAP_MARKER_PATH).does(() -> link()),
                command("unlinkIdeal").when(() -> !linked().isBlank()).does(this::unlink));
    }

    private String linked() {
        return document.map().about().counterpart();
    }

    @Override
    public void link() {
        if (document.settle()) {
            choice.toRead(
                            Words.say("dialog.ideal.title"),
                            document.file(),
                            Words.say("dialog.open.kind"),
                            List.of("*." + MapFormat.EXTENSION))
                    .ifPresent(this::link);
        }
    }

    private void link(Path file) {
        if (document.file().filter(file::equals).isPresent()) {
            notices.tell(Words.say("ideal.itself"));
            return;
        }
        set(document.file().map(own -> from(own, file)).orElseGet(file::toString));
        shower.run();
    }

    /// As seen from another file, so that both can be moved together; in full where that cannot be,
    /// as on another drive.
    private static String from(Path own, Path file) {
        var folder = own.toAbsolutePath().getParent();
        try {
            var seen = folder == null ? file : folder.relativize(file.toAbsolutePath());
            return seen.toString().replace('\\', '/');
        } catch (IllegalArgumentException _) {
            return file.toString();
        }
    }

    @Override
    public void unlink() {
        set("");
    }

    private void set(String seen) {
        document.session().apply(SetProperty.of(document.map().id(), About.COUNTERPART, seen));
    }

    @Override
    public void ask(Consumer<State> answer) {
        int number = asked.incrementAndGet();
        var map = document.map();
        var own = document.file();
        works.runAtOnce(
                "comparison",
                () -> compare(map, own),
                state -> {
                    if (asked.get() == number) {
                        answer.accept(state);
                    }
                });
    }

    private State compare(JourneyMap map, Optional<Path> own) {
        var linked = map.about().counterpart();
        if (linked.isBlank()) {
            return new State.Unlinked();
        }
        Path file;
        try {
            var seen = Path.of(linked);
            file = own.map(it -> it.resolveSibling(seen)).orElse(seen);
        } catch (InvalidPathException _) {
            return new State.Unread(Words.say("ideal.gone", linked));
        }
        return switch (files.open(file)) {
            case Opening.Opened opened -> compared(map, opened.map(), linked);
            case Opening.OpenedWithRepairs opened -> compared(map, opened.map(), linked);
            case Opening.TooNew opened -> compared(map, opened.map(), linked);
            // half a map would seem to lack what cannot be read
            case Opening.Damaged damaged ->
                    new State.Unread(Words.say("ideal.damaged", linked, damaged.line()));
            case Opening.NotOurs _ -> new State.Unread(Words.say("ideal.notOurs", linked));
            case Opening.Unreadable unreadable ->
                    new State.Unread(
                            Words.say(
                                    unreadable.reason() == Opening.Reason.MISSING
                                            ? "ideal.gone"
                                            : "ideal.unread",
                                    linked));
        };
    }

    private static State compared(JourneyMap map, JourneyMap other, String linked) {
        boolean ideal = map.about().perspective() == Perspective.IDEAL;
        var gaps = ideal ? Comparison.of(other, map) : Comparison.of(map, other);
        return new State.Compared(linked, ideal, gaps);
    }

    @Override
    public void plan(Gap gap) {
        PlanDialog.ask(
                dialogs,
                gap.sentence(),
                plan -> {
                    var item =
                            ActionItem.of(
                                    ActionItemId.random(),
                                    Rank.FIRST,
                                    plan.text(),
                                    List.of(),
                                    gap.key());
                    var owned = ActionItem.OWNER.with(item, plan.owner());
                    document.session().apply(new AddPart(ActionItem.DUE.with(owned, plan.due())));
                });
    }
}
