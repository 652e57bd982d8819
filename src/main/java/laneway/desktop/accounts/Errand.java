// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import laneway.accounts.Attempt;
import laneway.accounts.Stop;
import laneway.desktop.work.Works;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Something done with data beside the screen's thread, one at a time: the next takes the place of
/// what is still being done.
final class Errand {
    private final Works works;
    private final Runnable changed;
    private Stop stop = new Stop();
    private Optional<String> doing = Optional.empty();
    private String trouble = "";

    /// @param changed hears when it begins and when it ends
    Errand(Works works, Runnable changed) {
        this.works = works;
        this.changed = changed;
    }

    /// Does something; nobody gets the result of what is being done now.
    ///
    /// @param done gets the result on the screen's thread
    <T> void run(String name, Function<Stop, Attempt<T>> work, Consumer<T> done) {
        stop.request();
        var own = new Stop();
        stop = own;
        doing = Optional.of(name);
        trouble = "";
        changed.run();
        works.runStoppable(
                name,
                course -> {
                    course.work().onCancel(own::request);
                    return work.apply(own);
                },
                result -> {
                    if (stop == own) {
                        doing = Optional.empty();
                        take(result, done);
                    }
                },
                () -> {
                    if (stop == own) {
                        doing = Optional.empty();
                        changed.run();
                    }
                });
    }

    private <T> void take(Attempt<T> result, Consumer<T> done) {
        switch (result) {
            case Attempt.Done<T>(T value) -> done.accept(value);
            case Attempt.Failed<T>(var problem) -> trouble = problem.sentence();
        }
    }

    /// Ends what is being done; it says that it was stopped.
    void stop() {
        stop.request();
    }

    /// Ends what is being done, and nobody hears of it.
    void forget() {
        stop.request();
        stop = new Stop();
        doing = Optional.empty();
        trouble = "";
    }

    /// What is being done now.
    Optional<String> doing() {
        return doing;
    }

    /// What went wrong last, in a sentence; empty where nothing did.
    String trouble() {
        return trouble;
    }
}
