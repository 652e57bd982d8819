// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;

import laneway.desktop.command.Command;
import laneway.desktop.command.Keys;
import laneway.desktop.dialog.Dialogs;
import laneway.desktop.insight.InsightActions;
import laneway.desktop.insight.InsightPanel;
import laneway.desktop.insight.Insights;
import laneway.desktop.insight.PlanDialog;
import laneway.desktop.insight.ReviewDialog;
import laneway.desktop.panel.Desk;
import laneway.desktop.work.Works;
import laneway.edit.AddPart;
import laneway.edit.CarryOver;
import laneway.edit.Edit;
import laneway.edit.Label;
import laneway.edit.Result;
import laneway.edit.SetProperty;
import laneway.edit.Together;
import laneway.insight.Concerned;
import laneway.insight.Finding;
import laneway.model.About;
import laneway.model.ActionItem;
import laneway.model.ActionItemId;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Moment;
import laneway.model.PartId;
import laneway.model.Rank;
import laneway.session.Request;
import laneway.session.Selection;
import laneway.session.SessionEvent;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Joins what is found out about the map to the open document and its board.
///
/// The map is asked beside the screen's thread, a moment after the last edit and only while the
/// panel is shown; of what comes back only the last counts.
final class InsightDesk implements InsightActions {
    private static final Duration PAUSE = Duration.millis(150);
    private static final int WEEKS_BETWEEN_REVIEWS = 2;

    private final OpenDocument document;
    private final SideSpace side;
    private final Works works;
    private final Dialogs dialogs;
    private final Covers covers;
    private final Runnable toBoard;
    private final InsightPanel panel;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final AtomicInteger asked = new AtomicInteger();

    /// @param fields makes the changes that fields ask for
    /// @param toBoard brings the keyboard to the board
    InsightDesk(
            OpenDocument document,
            SideSpace side,
            Works works,
            Dialogs dialogs,
            Desk fields,
            Covers covers,
            Runnable toBoard) {
        this.document = document;
        this.side = side;
        this.works = works;
        this.dialogs = dialogs;
        this.covers = covers;
        this.toBoard = toBoard;
        panel = new InsightPanel(this, fields);
        pause.setOnFinished(_ -> ask());
        document.onOpen(_ -> show());
        document.listen(this::on);
    }

    Node node() {
        return panel.node();
    }

    List<Command> commands() {
        return List.of(
                command("insight")
                        .icon(MaterialDesignL.LIGHTBULB_ON_OUTLINE)
                        .keys(Keys.shortcutShift(KeyCode.I))
                        .ticked(() -> side.shows(node()))
                        .does(this::toggle),
                command("actionItems").does(this::openItems),
                command("planAction")
                        .icon(MaterialDesignC.CHECKBOX_MARKED_CIRCLE_PLUS_OUTLINE)
                        .keys(Keys.shortcutShift(KeyCode.A))
                        .does(this::planForSelection),
                command("carryOver")
                        .when(() -> !CarryOver.unfinished(document.map()).isEmpty())
                        .does(this::carryOver));
    }

    /// Takes over what is being written.
    void settle() {
        panel.settle();
    }

    private void toggle() {
        if (side.shows(node())) {
            side.hide(node());
            toBoard.run();
        } else {
            openFindings();
        }
    }

    /// Shows the findings and brings the keyboard there.
    void openFindings() {
        panel.showFindings();
        open();
        panel.focus();
    }

    /// Shows the action items and brings the keyboard there.
    void openItems() {
        panel.showItems();
        open();
        panel.focus();
    }

    /// Shows an action item, and on the board what it is about; the keyboard stays where it is.
    void showItem(ActionItemId item) {
        open();
        panel.showItem(item);
        reveal(item);
    }

    private void open() {
        side.show(node());
        show();
    }

    /// Shows the map from scratch.
    private void show() {
        if (side.shows(node())) {
            panel.show(document.map());
            pause.stop();
            ask();
        }
    }

    private void ask() {
        int number = asked.incrementAndGet();
        var map = document.map();
        var today = today();
        works.runAtOnce(
                "insight",
                () ->
                        number == asked.get()
                                ? Optional.of(Insights.of(map, today))
                                : Optional.<Insights>empty(),
                found -> found.filter(_ -> number == asked.get()).ifPresent(panel::show));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private void on(SessionEvent event) {
        switch (event) {
            case SessionEvent.MapChanged _ -> {
                if (side.shows(node())) {
                    panel.show(document.map());
                    pause.playFromStart();
                }
            }
            case SessionEvent.SelectionChanged _,
                    SessionEvent.ViewChanged _,
                    SessionEvent.ShowingChanged _,
                    SessionEvent.PreviewChanged _,
                    SessionEvent.SavedChanged _,
                    SessionEvent.EditRefused _,
                    SessionEvent.Asked _ -> {}
        }
    }

    @Override
    public void reveal(Finding finding) {
        reveal(finding.parts());
    }

    @Override
    public void reveal(ActionItemId item) {
        reveal(List.of(item));
    }

    /// Cards are selected all together, of anything else the first. What has no place on the board
    /// is shown in the tables, and so is what has a row there while somebody looks at them.
    private void reveal(List<PartId> parts) {
        var concerned = Concerned.of(document.map(), parts);
        if (parts.isEmpty() || covers.showRow(parts.getFirst(), concerned.isEmpty())) {
            return;
        }
        if (concerned.isEmpty() || !document.settle()) {
            return;
        }
        covers.uncover();
        var session = document.session();
        var seen = new HashSet<PartId>(concerned.cards());
        if (concerned.cards().isEmpty()) {
            session.select(Selection.ofPart(concerned.headings().getFirst()));
            seen.addAll(concerned.headings());
        } else {
            session.select(Selection.ofCards(document.map(), concerned.cards()));
        }
        session.ask(new Request.Reveal(seen));
    }

    @Override
    public void accept(Finding finding) {
        finding.mark().ifPresent(mark -> apply(accepting(finding, mark)));
    }

    /// Where the mark alone would not say that somebody agrees, the finding is put aside with it.
    private Edit accepting(Finding finding, Moment mark) {
        var cards = finding.cards();
        var edits = new ArrayList<Edit>();
        var dismissed = document.map().about().dismissed();
        if (!finding.isSettledByMark() && !dismissed.contains(finding.key())) {
            var keys = new ArrayList<>(dismissed);
            keys.add(finding.key());
            edits.add(SetProperty.of(document.map().id(), About.DISMISSED, List.copyOf(keys)));
        }
        for (CardId id : cards) {
            document.map()
                    .card(id)
                    .ifPresent(card -> {
                        var moments = EnumSet.of(mark);
                        moments.addAll(card.moments());
                        edits.add(SetProperty.of(id, Card.MOMENTS, moments));
                    });
        }
        return new Together(edits, Label.counted("change." + Card.MOMENTS, cards.size()));
    }

    @Override
    public void dismiss(Finding finding) {
        var keys = new ArrayList<>(document.map().about().dismissed());
        if (!keys.contains(finding.key())) {
            keys.add(finding.key());
            apply(SetProperty.of(document.map().id(), About.DISMISSED, List.copyOf(keys)));
        }
    }

    @Override
    public void restore(Finding finding) {
        var keys =
                document.map().about().dismissed().stream()
                        .filter(key -> !key.equals(finding.key()))
                        .toList();
        apply(SetProperty.of(document.map().id(), About.DISMISSED, keys));
    }

    @Override
    public void plan(Finding finding) {
        PlanDialog.ask(
                dialogs,
                finding.reason(),
                plan ->
                        add(
                                plan,
                                Concerned.of(document.map(), finding.parts()).cards(),
                                finding.key()));
    }

    @Override
    public void add() {
        PlanDialog.ask(dialogs, "", plan -> add(plan, List.of(), ""));
    }

    private void planForSelection() {
        var cards = List.copyOf(document.session().selection().cards());
        var about =
                cards.size() == 1
                        ? document.map()
                                .card(cards.getFirst())
                                .map(document.map()::titleOf)
                                .orElse("")
                        : "";
        PlanDialog.ask(dialogs, about, plan -> add(plan, cards, ""));
    }

    private void add(PlanDialog.Plan plan, List<CardId> cards, String finding) {
        var id = ActionItemId.random();
        var item = ActionItem.of(id, Rank.FIRST, plan.text(), cards, finding);
        var owned = ActionItem.OWNER.with(item, plan.owner());
        if (apply(new AddPart(ActionItem.DUE.with(owned, plan.due())))) {
            open();
            panel.showItem(id);
        }
    }

    @Override
    public void carryOver() {
        var items = CarryOver.unfinished(document.map());
        ReviewDialog.ask(
                dialogs,
                items.size(),
                today().plusWeeks(WEEKS_BETWEEN_REVIEWS),
                day -> apply(new CarryOver(day)));
    }

    private boolean apply(Edit edit) {
        return document.settle() && document.session().apply(edit) instanceof Result.Edited;
    }
}
