// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.Answer;
import laneway.model.Association;
import laneway.model.PartId;
import laneway.model.PathCount;
import laneway.model.PathSet;
import laneway.model.Quantity;
import laneway.model.Stage;
import laneway.model.StageCount;
import laneway.model.Standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What real customers say by what they do: what turned for the worse since the data was asked
/// before, and what goes together.
///
/// A change counts where both times enough accounts were asked and it is larger than what one
/// expects of chance in a group of that size.
final class CustomerRules {
    /// The least accounts of which anything is said.
    private static final int ENOUGH = 30;

    private static final double SHARE_WORSE = 0.05;
    private static final double DAYS_WORSE = 1.25;
    private static final double STRONG = 0.2;
    private static final int MOST_ASSOCIATIONS = 3;

    private CustomerRules() {}

    static void ask(Reading map, LocalDate today, Consumer<Finding> found) {
        var answers = map.map().answers();
        if (answers.isEmpty()) {
            return;
        }
        var last = answers.getLast();
        answers.stream()
                .filter(answer -> answer.date().isBefore(last.date()))
                .reduce((_, later) -> later)
                .ifPresent(before -> turned(map, before, last, found));
        associations(map, last, found);
    }

    private static void turned(Reading map, Answer before, Answer now, Consumer<Finding> found) {
        for (Stage stage : map.stages()) {
            var was = before.countOf(stage.id(), "");
            var is = now.countOf(stage.id(), "");
            if (was.isPresent() && is.isPresent()) {
                fewerGoOn(map, stage, was.get(), is.get(), before, found);
                longer(map, stage, was.get(), is.get(), before, found);
            }
        }
        map.map().pathSets().forEach(set -> moreWarned(set, before, now, found));
    }

    private static void fewerGoOn(
            Reading map,
            Stage stage,
            StageCount was,
            StageCount is,
            Answer before,
            Consumer<Finding> found) {
        int judgedBefore = was.entered() - was.remaining();
        int judged = is.entered() - is.remaining();
        if (judgedBefore < ENOUGH || judged < ENOUGH) {
            return;
        }
        double shareBefore = (double) was.wentOn() / judgedBefore;
        double share = (double) is.wentOn() / judged;
        double fall = shareBefore - share;
        if (fall >= SHARE_WORSE && fall > chance(shareBefore, judgedBefore, judged)) {
            found.accept(
                    Finding.of(
                            FindingKind.FEWER_GO_ON,
                            (int) Math.round(55 + 100 * fall),
                            List.of(stage.id()),
                            map.name(stage.id()),
                            share,
                            shareBefore,
                            before.date().toString()));
        }
    }

    /// How much two shares of one and the same size differ by chance, at most 19 times of 20.
    private static double chance(double share, int some, int others) {
        return 1.96 * Math.sqrt(share * (1 - share) * (1.0 / some + 1.0 / others));
    }

    private static void longer(
            Reading map,
            Stage stage,
            StageCount was,
            StageCount is,
            Answer before,
            Consumer<Finding> found) {
        if (was.ended() < ENOUGH || is.ended() < ENOUGH) {
            return;
        }
        var daysBefore = was.days();
        var days = is.days();
        if (daysBefore != null
                && days != null
                && days.median() >= DAYS_WORSE * daysBefore.median()
                && days.median() >= daysBefore.median() + 1) {
            found.accept(
                    Finding.of(
                            FindingKind.TAKES_LONGER,
                            60,
                            List.of(stage.id()),
                            map.name(stage.id()),
                            days.median(),
                            daysBefore.median(),
                            before.date().toString()));
        }
    }

    private static void moreWarned(
            PathSet set, Answer before, Answer now, Consumer<Finding> found) {
        int allBefore = counts(before, set).mapToInt(PathCount::accounts).sum();
        int all = counts(now, set).mapToInt(PathCount::accounts).sum();
        if (allBefore < ENOUGH || all < ENOUGH) {
            return;
        }
        double shareBefore = (double) warned(before, set) / allBefore;
        double share = (double) warned(now, set) / all;
        double rise = share - shareBefore;
        if (rise >= SHARE_WORSE && rise > chance(shareBefore, allBefore, all)) {
            found.accept(
                    Finding.of(
                            FindingKind.MORE_WARNED,
                            (int) Math.round(55 + 100 * rise),
                            List.of(set.id()),
                            set.name(),
                            share,
                            shareBefore,
                            before.date().toString()));
        }
    }

    private static Stream<PathCount> counts(Answer answer, PathSet set) {
        return answer.paths().stream()
                .filter(count -> count.pathSet().equals(set.id()) && count.segment().isEmpty());
    }

    private static int warned(Answer answer, PathSet set) {
        return counts(answer, set)
                .filter(count -> count.standing() == Standing.WARNING)
                .mapToInt(PathCount::accounts)
                .sum();
    }

    /// The strongest between the time in a stage and something else: what can be done about it
    /// begins there.
    private static void associations(Reading map, Answer answer, Consumer<Finding> found) {
        answer.associations().stream()
                .filter(it -> Math.abs(it.strength()) >= STRONG && it.accounts() >= ENOUGH)
                .filter(it -> stage(it).isPresent())
                .sorted(Comparator.comparingDouble(it -> -Math.abs(it.strength())))
                .limit(MOST_ASSOCIATIONS)
                .forEach(it ->
                        found.accept(
                                Finding.of(
                                        it.strength() < 0
                                                ? FindingKind.SLOW_GOES_WITH_LESS
                                                : FindingKind.SLOW_GOES_WITH_MORE,
                                        (int) Math.round(40 + 40 * Math.abs(it.strength())),
                                        stage(it).stream().toList(),
                                        stage(it).map(map::name).orElse(""),
                                        other(map, it),
                                        it.segment().isEmpty() ? 0 : 1,
                                        it.segment(),
                                        Math.abs(it.strength()),
                                        it.accounts())));
    }

    private static Optional<PartId> stage(Association found) {
        return Stream.of(found.left(), found.right())
                .filter(Quantity.DaysIn.class::isInstance)
                .map(it -> (PartId) ((Quantity.DaysIn) it).stage())
                .findFirst();
    }

    private static String other(Reading map, Association found) {
        var other = found.left() instanceof Quantity.DaysIn ? found.right() : found.left();
        return QuantityWords.of(map.map(), other);
    }
}
