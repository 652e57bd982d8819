// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import laneway.accounts.answer.Data;
import laneway.accounts.answer.Note;
import laneway.accounts.answer.Report;
import laneway.accounts.answer.Report.RuleCount;
import laneway.desktop.accounts.CustomerActions.RuleNews;
import laneway.desktop.work.Works;
import laneway.edit.Edit;
import laneway.edit.KeepAnswer;
import laneway.model.JourneyMap;
import laneway.model.StageRule;
import laneway.model.StageRuleId;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The data that a map's questions are put to, as it was chosen, and what came of asking it.
///
/// All of it happens on the screen's thread but the asking itself.
public final class DataAtHand {
    private final Host host;
    private final SourceChoice accounts;
    private final SourceChoice events;
    private final Errand asking;
    private final Errand recalling;
    private final Errand counting;
    private final Asking engine;
    private List<Note> notes = List.of();
    private List<RuleCount> rules = List.of();
    private Counted counted = Counted.NOTHING;
    private String unremembered = "";
    private boolean recalled;

    /// What is needed of the open document and the window around it.
    public interface Host {
        /// The map as it is now.
        JourneyMap map();

        /// The file of the map, once it has one.
        Optional<Path> file();

        /// Makes a change; one that is refused is told to the user.
        ///
        /// @return whether it was made
        boolean apply(Edit edit);

        /// Something about the data is another than before.
        void changed();

        /// There are new answers.
        void answered();

        /// The day of asking.
        LocalDate today();
    }

    /// @param work a folder for what does not fit into memory
    public DataAtHand(Host host, Works works, Path work) {
        this.host = host;
        accounts = new SourceChoice(Use.About.ACCOUNTS, works, work, host::changed);
        events = new SourceChoice(Use.About.EVENTS, works, work, host::changed);
        asking = new Errand(works, host::changed);
        recalling = new Errand(works, host::changed);
        counting = new Errand(works, () -> {});
        engine = new Asking(work);
    }

    SourceChoice accounts() {
        return accounts;
    }

    SourceChoice events() {
        return events;
    }

    Errand asking() {
        return asking;
    }

    Errand recalling() {
        return recalling;
    }

    /// What to know about the data, after it was asked.
    List<Note> notes() {
        return notes;
    }

    /// Why the data has to be chosen again next time; empty where it need not.
    String unremembered() {
        return unremembered;
    }

    /// The fields that may be asked for; none while there is no data.
    public List<KnownField> fields() {
        return accounts.chosen().map(it -> it.use().fields()).orElse(List.of());
    }

    /// What a rule does, as last counted.
    public Optional<RuleNews> newsOf(StageRuleId rule) {
        return rules.stream()
                .filter(it -> it.rule().equals(rule))
                .findFirst()
                .map(it -> new RuleNews(it.fits(), it.takes()));
    }

    /// What can be asked now; empty while something is missing.
    Optional<Data> data() {
        var all =
                accounts.chosen()
                        .flatMap(it -> it.use().accounts().map(use -> Data.of(it.source(), use)));
        if (events.chosen().isEmpty()) {
            return all;
        }
        return events.chosen()
                .flatMap(it ->
                        it.use()
                                .events()
                                .flatMap(use -> all.map(data -> data.with(it.source(), use))));
    }

    /// Whether there is data that can be asked.
    public boolean canAsk() {
        return data().isPresent();
    }

    /// What the rules were counted by.
    private record Counted(List<StageRule> rules, Optional<Data> data) {
        private static final Counted NOTHING = new Counted(List.of(), Optional.empty());
    }

    /// Counts what the rules do, where they or the data are others than when they were counted.
    public void count() {
        var map = host.map();
        var wanted = new Counted(map.stageRules(), data());
        if (wanted.equals(counted) || wanted.rules().isEmpty()) {
            return;
        }
        counted = wanted;
        var file = host.file();
        var day = host.today();
        wanted.data()
                .ifPresent(data ->
                        counting.run(
                                CustomerWords.say("data.counting", data.label()),
                                stop -> engine.place(data, map, file, day, stop),
                                placement -> {
                                    rules = placement.rules();
                                    host.changed();
                                }));
    }

    /// Puts the questions of the map to the data and keeps the answers, as one step.
    public void ask() {
        data().ifPresent(data -> {
            var map = host.map();
            var file = host.file();
            var day = host.today();
            asking.run(
                    CustomerWords.say("data.asking", data.label()),
                    stop -> engine.ask(data, map, file, day, stop),
                    this::keep);
        });
    }

    private void keep(Asking.Asked asked) {
        Report report = asked.report();
        notes = report.notes();
        unremembered = asked.unremembered();
        rules = report.rules();
        var measured =
                report.actuals().stream()
                        .map(it -> new KeepAnswer.Measured(it.metric(), it.actual()))
                        .toList();
        if (host.apply(new KeepAnswer(report.answer(), measured))) {
            host.answered();
        }
    }

    /// Looks into the data that the map was asked of last, where nothing was chosen yet.
    void recall() {
        var file = host.file();
        if (recalled || file.isEmpty() || accounts.chosen().isPresent()) {
            return;
        }
        recalled = true;
        var map = file.get();
        recalling.run(
                CustomerWords.say("data.recalling"),
                _ -> engine.last(map),
                found -> found.ifPresent(this::choose));
    }

    private void choose(Data data) {
        accounts.choose(data.accounts(), Use.of(data.assignment()));
        data.events().ifPresent(it -> events.choose(it.source(), Use.of(it.assignment())));
    }

    /// Another document was opened: nothing is known of its data.
    public void forget() {
        recalled = false;
        recalling.forget();
        asking.forget();
        counting.forget();
        counted = Counted.NOTHING;
        notes = List.of();
        rules = List.of();
        unremembered = "";
        accounts.clear();
        events.clear();
    }
}
