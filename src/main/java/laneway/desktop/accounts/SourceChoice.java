// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import laneway.accounts.Attempt;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.source.Preview;
import laneway.accounts.source.Preview.Unread;
import laneway.accounts.source.Previews;
import laneway.accounts.source.Source;
import laneway.accounts.source.UnreadValues;
import laneway.data.DataFiles;
import laneway.desktop.work.Works;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The source of accounts, or that of their events, as the user chooses it and says what its
/// columns are.
final class SourceChoice {
    private final Use.About about;
    private final Path work;
    private final Runnable changed;
    private final Errand errand;
    private Optional<Chosen> chosen = Optional.empty();

    /// @param work a folder for what does not fit into memory
    /// @param changed hears of every change
    SourceChoice(Use.About about, Works works, Path work, Runnable changed) {
        this.about = about;
        this.work = work;
        this.changed = changed;
        errand = new Errand(works, changed);
    }

    Use.About about() {
        return about;
    }

    Errand errand() {
        return errand;
    }

    /// What was chosen last and could be read.
    Optional<Chosen> chosen() {
        return chosen;
    }

    /// Looks into a file and suggests what its columns are.
    void choose(Path file) {
        var before = chosen.map(Chosen::use);
        look(
                String.valueOf(file.getFileName()),
                stop -> {
                    var sources = DataFiles.sources(file).orThrow();
                    return look(sources.getFirst(), sources, before, stop);
                });
    }

    /// Looks into another source of the same file, or into the same in another form.
    void choose(Source source) {
        var before = chosen.map(Chosen::use);
        var sheets = chosen.map(Chosen::sheets).filter(it -> it.contains(source));
        look(source.name(), stop -> look(source, sheets.orElse(List.of(source)), before, stop));
    }

    /// Looks into a source that was asked before.
    void choose(Source source, Use before) {
        look(
                source.name(),
                stop -> {
                    var preview = Previews.of(source, work, stop).orThrow();
                    var use = Use.remembered(before, preview);
                    return chosen(source, List.of(source), preview, use, stop);
                });
    }

    private void look(String name, Looking looking) {
        errand.run(
                CustomerWords.say("data.looking", name),
                stop -> Attempt.of(() -> looking.look(stop)),
                found -> chosen = Optional.of(found));
    }

    /// Looks into a source.
    @FunctionalInterface
    private interface Looking {
        Chosen look(Stop stop) throws ProblemException;
    }

    private Chosen look(Source source, List<Source> sheets, Optional<Use> before, Stop stop)
            throws ProblemException {
        var preview = Previews.of(source, work, stop).orThrow();
        var suggested = Use.suggested(about, preview);
        var use = before.map(suggested::asBefore).orElse(suggested);
        return chosen(source, sheets, preview, use, stop);
    }

    private Chosen chosen(Source source, List<Source> sheets, Preview preview, Use use, Stop stop)
            throws ProblemException {
        return new Chosen(source, sheets, preview, use, unread(source, use, stop).orThrow());
    }

    private Attempt<Map<String, Unread>> unread(Source source, Use use, Stop stop) {
        return UnreadValues.of(source, use.read(), work, stop);
    }

    /// Uses the columns otherwise; what cannot be read then is counted anew.
    void use(Use use) {
        chosen.ifPresent(it -> {
            chosen = Optional.of(it.with(use));
            if (use.read().equals(it.use().read())) {
                changed.run();
                return;
            }
            errand.run(
                    CustomerWords.say("data.trying", it.source().name()),
                    stop -> unread(it.source(), use, stop),
                    unread -> chosen = chosen.map(now -> now.with(unread)));
        });
    }

    /// Lets go of what was chosen.
    void clear() {
        errand.forget();
        chosen = Optional.empty();
        changed.run();
    }
}
