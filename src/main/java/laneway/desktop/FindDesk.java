// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

import laneway.desktop.board.MapBoard;
import laneway.desktop.find.FilterSign;
import laneway.desktop.find.FindBar;
import laneway.desktop.find.Finding;
import laneway.desktop.find.MatchList;
import laneway.desktop.find.Replacing;
import laneway.desktop.words.Words;
import laneway.desktop.work.Works;
import laneway.model.CardId;
import laneway.model.FilterMode;
import laneway.model.PartId;
import laneway.paint.Highlights;
import laneway.search.Found;
import laneway.search.Query;
import laneway.session.Request;
import laneway.session.Selection;
import laneway.session.Session;
import laneway.session.SessionEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Joins finding, replacing and filtering to the open document and its board.
///
/// Looking goes on beside the screen's thread, again after every edit; of what comes back only the
/// last counts.
final class FindDesk implements FindBar.Desk {
    private static final double MARGIN = 10;

    private final OpenDocument document;
    private final MapBoard board;
    private final Works works;
    private final Runnable toBoard;
    private final Notices notices;
    private final Consumer<String> announcer;
    private final SideSpace side;
    private final FindBar bar = new FindBar(this);
    private final FilterDesk filter;
    private final MatchList list = new MatchList(this::go);
    private Finding finding;
    private int current = -1;
    private @Nullable CardId from;
    private boolean listed = true;
    private final AtomicInteger asked = new AtomicInteger();
    private Consumer<PartId> aside = _ -> {};
    private Runnable uncover = () -> {};

    /// @param toBoard brings the keyboard to the board
    /// @param notices tells the user something in a sentence
    /// @param announcer has a screen reader say what the bar shows
    FindDesk(
            OpenDocument document,
            MapBoard board,
            Works works,
            SideSpace side,
            Runnable toBoard,
            Notices notices,
            Consumer<String> announcer) {
        this.document = document;
        this.board = board;
        this.works = works;
        this.side = side;
        this.toBoard = toBoard;
        this.notices = notices;
        filter = new FilterDesk(document, new FilterSign(this::filter), announcer);
        this.announcer = announcer;
        finding = nothing();
        side.putRight(list.node());
        side.onChange(() -> bar.showList(side.shows(list.node())));
        document.onOpen(this::opened);
        document.listen(this::on);
    }

    /// Has what is found beside the board shown where it stands.
    ///
    /// @param uncover lets what lies in the place of the board make way
    void leadAside(Consumer<PartId> aside, Runnable uncover) {
        this.aside = aside;
        this.uncover = uncover;
    }

    /// What lies on the board: the signs of what is filtered and left out.
    ///
    /// @param other a sign that stands beside that of the filter
    Node signs(Node other) {
        var signs = new HBox(8, other, filter.sign());
        signs.setPickOnBounds(false);
        return signs;
    }

    /// The bar in its strip above the board.
    Node bar() {
        var strip = new HBox(bar.node());
        strip.setAlignment(Pos.CENTER_RIGHT);
        strip.setPadding(new Insets(MARGIN / 2, MARGIN, MARGIN / 2, MARGIN));
        strip.visibleProperty().bind(bar.node().visibleProperty());
        strip.managedProperty().bind(strip.visibleProperty());
        strip.getStyleClass().add("find-strip");
        return strip;
    }

    /// Where keys that are meant for the board must not work.
    List<Node> fields() {
        return List.of(bar.node(), list.node());
    }

    /// Opens the bar, or brings the keyboard back to it.
    void open(boolean replacing) {
        if (!document.settle()) {
            return;
        }
        if (!bar.isOpen()) {
            from = document.session().selection().singleCard().orElse(null);
            board.stay();
            if (listed) {
                side.show(list.node());
            }
        }
        bar.open(replacing);
        look(false);
    }

    boolean isOpen() {
        return bar.isOpen();
    }

    FilterMode filterMode() {
        return filter.mode();
    }

    /// What is looked for, and filtered by.
    String query() {
        return bar.query();
    }

    /// Looks for something and filters by it, without opening the bar or going anywhere.
    ///
    /// @param then is done once the cards that are not found have stepped back
    void filterBy(String query, FilterMode mode, Runnable then) {
        filter.set(mode);
        bar.setQuery(query);
        look(false, then);
    }

    boolean canGo() {
        return !finding.places().isEmpty();
    }

    private void opened(Session session) {
        from = null;
        current = -1;
        filter.set(FilterMode.OFF);
        if (bar.isOpen()) {
            look(false);
        } else {
            var _ = asked.incrementAndGet();
            finding = nothing();
            list.show(finding, Optional.empty());
            refresh();
        }
    }

    private Finding nothing() {
        return Finding.look(document.map(), Query.of(""), null);
    }

    private void on(SessionEvent event) {
        filter.hear(event);
        switch (event) {
            case SessionEvent.MapChanged _ -> {
                if (bar.isOpen() || filter.isOn()) {
                    look(false);
                }
            }
            case SessionEvent.SelectionChanged(var _, Selection now) ->
                    now.singleCard().ifPresent(card -> from = card);
            case SessionEvent.ShowingChanged _,
                    SessionEvent.ViewChanged _,
                    SessionEvent.PreviewChanged _,
                    SessionEvent.SavedChanged _,
                    SessionEvent.EditRefused _,
                    SessionEvent.Asked _ -> {}
        }
    }

    @Override
    public void typed() {
        filter.forget();
        look(true);
    }

    /// Looks again, and then goes to the nearest place if wanted.
    private void look(boolean going) {
        look(going, () -> {});
    }

    private void look(boolean going, Runnable then) {
        int number = asked.incrementAndGet();
        var map = document.map();
        var query = Query.of(bar.query());
        var near = from;
        works.runAtOnce(
                "find",
                () ->
                        number == asked.get()
                                ? Optional.of(Finding.look(map, query, near))
                                : Optional.<Finding>empty(),
                found ->
                        found.filter(_ -> number == asked.get())
                                .ifPresent(last -> {
                                    show(last, going);
                                    then.run();
                                }));
    }

    private void show(Finding found, boolean going) {
        var before = place();
        finding = found;
        current = before.map(finding.places()::indexOf).orElse(-1);
        if (going && bar.isOpen() && !finding.places().isEmpty()) {
            var nearest = finding.places().get(finding.nearest());
            // nobody is led away from the board while still typing
            if (finding.isOnBoard(nearest)) {
                current = finding.nearest();
                var anchor = from;
                reveal(nearest);
                from = anchor;
            }
        }
        list.show(finding, place());
        refresh();
    }

    private Optional<PartId> place() {
        return current >= 0 && current < finding.places().size()
                ? Optional.of(finding.places().get(current))
                : Optional.empty();
    }

    /// Shows on bar and board what is found now.
    private void refresh() {
        boolean any = !finding.query().isEmpty();
        boolean fades = any && filter.mode() == FilterMode.FADE;
        bar.show(current, finding.places().size(), canReplace());
        bar.showFilter(filter.isOn());
        filter.show(finding, bar.query());
        if (any && bar.isOpen()) {
            board.highlight(new Highlights(finding.lit(), fades));
        } else {
            board.highlight(fades ? finding.unlit() : Highlights.NONE);
        }
    }

    private boolean canReplace() {
        return finding.found().cards().stream()
                .anyMatch(match -> !match.inText().isEmpty() || !match.elsewhere().isEmpty());
    }

    @Override
    public void next() {
        step(1);
    }

    @Override
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        int count = finding.places().size();
        if (count > 0 && document.settle()) {
            int start = current < 0 ? finding.nearest() - (by > 0 ? 1 : 0) : current;
            go(finding.places().get(Math.floorMod(start + by, count)));
        }
    }

    private void go(PartId part) {
        current = finding.places().indexOf(part);
        if (finding.isOnBoard(part)) {
            uncover.run();
            reveal(part);
        } else {
            boolean fromList = list.node().isFocusWithin();
            aside.accept(part);
            // what is shown may take the place of the list, which then cannot keep the keyboard
            if (fromList && !side.shows(list.node())) {
                bar.focus();
            }
        }
        list.mark(place());
        refresh();
        announcer.accept(Words.say("find.said", current + 1, finding.places().size()));
    }

    /// Selects a part and brings it into view.
    void reveal(PartId part) {
        var session = document.session();
        session.select(
                part instanceof CardId id
                        ? document.map().card(id).map(Selection::ofCard).orElse(Selection.NONE)
                        : Selection.ofPart(part));
        session.ask(new Request.Reveal(Set.of(part)));
        Folded.away(document.map(), part)
                .ifPresent(folded ->
                        notices.offer(
                                folded.sentence(),
                                Words.say("find.unfoldPart"),
                                () -> unfold(folded, part)));
    }

    private void unfold(Folded folded, PartId part) {
        if (document.settle()) {
            document.session().apply(folded.opening());
            reveal(part);
        }
    }

    @Override
    public void close() {
        bar.close();
        side.hide(list.node());
        refresh();
        toBoard.run();
    }

    @Override
    public void filter(boolean on) {
        filter(on ? FilterMode.FADE : FilterMode.OFF);
    }

    /// Lets what is not found fade, or leaves it out, or ends that.
    void filter(FilterMode mode) {
        filter.set(mode);
        refresh();
    }

    @Override
    public void list(boolean shown) {
        listed = shown;
        if (shown) {
            side.show(list.node());
        } else {
            side.hide(list.node());
        }
    }

    @Override
    public void replaceOne() {
        var here = place().flatMap(finding::match);
        if (here.isEmpty()) {
            next();
            return;
        }
        int index = current;
        if (replace(List.of(here.get())) > 0) {
            from = cardAfter(index);
            current = -1;
            look(true);
        } else {
            next();
        }
    }

    private @Nullable CardId cardAfter(int index) {
        int following = (index + 1) % finding.places().size();
        return finding.places().get(following) instanceof CardId card ? card : null;
    }

    @Override
    public void replaceAll() {
        var matches = finding.found().cards();
        int times = replace(matches);
        notices.tell(Words.say("find.replaced", times));
    }

    /// How often something was replaced; texts that have changed since they were searched stay.
    private int replace(List<Found.Match> matches) {
        if (finding.map() != document.map() || !document.settle()) {
            return 0;
        }
        var replacing = Replacing.of(document.map(), matches, bar.words(), bar.inNotes());
        replacing.edit().ifPresent(document.session()::apply);
        return replacing.times();
    }
}
