// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.scene.input.KeyCode;

import laneway.desktop.board.BoardPoint;
import laneway.desktop.board.MapBoard;
import laneway.desktop.command.Command;
import laneway.desktop.command.CommandBuilder;
import laneway.desktop.command.Machine;
import laneway.desktop.dialog.Dialogs;
import laneway.desktop.views.ViewNaming;
import laneway.desktop.views.ViewWords;
import laneway.desktop.views.ViewsDialog;
import laneway.desktop.words.Words;
import laneway.edit.DeleteView;
import laneway.edit.Edit;
import laneway.edit.RenameView;
import laneway.edit.Result;
import laneway.edit.SaveView;
import laneway.layout.Showing;
import laneway.model.FilterMode;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.SavedView;

import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Keeps what is seen of the map under a name in the map, and shows it again.
final class ViewsDesk implements ViewsDialog.Desk {
    private static final List<KeyCode> NUMBERS =
            List.of(
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT4,
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT6,
                    KeyCode.DIGIT7,
                    KeyCode.DIGIT8,
                    KeyCode.DIGIT9);

    private final OpenDocument document;
    private final MapBoard board;
    private final FindDesk finding;
    private final Dialogs dialogs;
    private final Runnable changed;
    private Optional<String> shown = Optional.empty();

    /// @param changed hears that another view is shown
    ViewsDesk(
            OpenDocument document,
            MapBoard board,
            FindDesk finding,
            Dialogs dialogs,
            Runnable changed) {
        this.document = document;
        this.board = board;
        this.finding = finding;
        this.dialogs = dialogs;
        this.changed = changed;
        document.onOpen(_ -> shown = Optional.empty());
    }

    List<Command> commands() {
        return List.of(
                command("saveView").icon(MaterialDesignB.BOOKMARK_PLUS_OUTLINE).does(this::ask),
                command("manageViews")
                        .when(() -> !views().isEmpty())
                        .does(() -> new ViewsDialog(dialogs, this).show()));
    }

    /// A command for each view of the map, that shows it; the first nine have keys.
    List<Command> views() {
        var views = map().about().views();
        return IntStream.range(0, views.size()).mapToObj(i -> show(i, views.get(i))).toList();
    }

    private Command show(int index, SavedView view) {
        return keyed(command("view." + (index + 1)), index)
                .icon(MaterialDesignB.BOOKMARK_OUTLINE)
                .named(() -> nameOf(view))
                .ticked(() -> isShown(view))
                .does(() -> show(view));
    }

    private static CommandBuilder keyed(CommandBuilder builder, int index) {
        return index < NUMBERS.size()
                ? builder.keys(Machine.here().numbered(NUMBERS.get(index)))
                : builder;
    }

    private static String nameOf(SavedView view) {
        return view.name().isBlank() ? Words.say("inspector.unnamed") : view.name();
    }

    @Override
    public JourneyMap map() {
        return document.map();
    }

    /// Whether a view was shown last and nothing else is left out since; wherever somebody has
    /// moved to meanwhile, it is this view that they move in.
    private boolean isShown(SavedView view) {
        var now = seen(view.name());
        return shown.filter(view.name()::equals).isPresent()
                && Showing.of(view, map()).equals(Showing.of(now, map()))
                && view.filter() == now.filter()
                && view.query().equals(now.query());
    }

    /// What is seen now, as a view of a name.
    private SavedView seen(String name) {
        var showing = document.session().showing();
        var view = board.view().view();
        var at = view.visible();
        var focus =
                new SavedView.Focus(
                        (int) Math.round(view.scale().zoom() * 100),
                        (int) Math.round(at.x() + at.width() / 2),
                        (int) Math.round(at.y() + at.height() / 2));
        return new SavedView(
                name,
                finding.query(),
                finding.filterMode(),
                inOrder(showing.hiddenLanes()),
                inOrder(showing.pinnedLanes()),
                showing.onlyStage().orElse(null),
                focus);
    }

    private List<LaneId> inOrder(Set<LaneId> lanes) {
        return map().lanes().stream().map(Lane::id).filter(lanes::contains).toList();
    }

    private void ask() {
        if (!document.settle()) {
            return;
        }
        var seen = seen("");
        ViewNaming.ask(
                dialogs,
                ViewWords.summary(seen, map()),
                ViewWords.nameFor(seen, map()),
                map().about().views().stream().map(SavedView::name).toList(),
                name -> save(seen.withName(name)));
    }

    private void save(SavedView view) {
        apply(new SaveView(view), view.name());
    }

    private void apply(Edit edit, String name) {
        var before = shown;
        shown = Optional.of(name);
        if (document.session().apply(edit) instanceof Result.Refused) {
            shown = before;
        }
    }

    @Override
    public void show(SavedView view) {
        if (!document.settle()) {
            return;
        }
        shown = Optional.of(view.name());
        var session = document.session();
        session.show(Showing.of(view, map()).withHiddenCards(session.showing().hiddenCards()));
        if (view.filter() == FilterMode.OFF) {
            finding.filter(FilterMode.OFF);
            look(view);
        } else {
            finding.filterBy(view.query(), view.filter(), () -> look(view));
        }
        changed.run();
    }

    /// The board has its final size only when the cards that are left out have gone.
    private void look(SavedView view) {
        var focus = view.focus();
        if (focus != null) {
            board.view().centre(new BoardPoint(focus.x(), focus.y()), focus.zoom() / 100.0);
        }
    }

    @Override
    public void rename(SavedView view, String name) {
        if (shown.filter(view.name()::equals).isPresent()) {
            apply(new RenameView(view, name), name);
        } else {
            document.session().apply(new RenameView(view, name));
        }
    }

    @Override
    public void update(SavedView view) {
        save(seen(view.name()));
    }

    @Override
    public void delete(SavedView view) {
        document.session().apply(new DeleteView(view));
    }
}
