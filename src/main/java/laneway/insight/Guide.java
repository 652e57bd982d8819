// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.ActionItem;
import laneway.model.ActionState;
import laneway.model.Actual;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Fit;
import laneway.model.JourneyMap;
import laneway.model.LaneKind;
import laneway.model.Metric;
import laneway.model.Moment;
import laneway.model.Path;
import laneway.model.PathSet;
import laneway.model.Signal;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Touchpoint;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How far a map has come with each step of the methods, told from what it holds.
public final class Guide {
    private static final Set<Moment> VALUES =
            EnumSet.of(Moment.FIRST_VALUE, Moment.NEXT_VALUE, Moment.RECURRING_VALUE);
    private static final Set<Moment> CALLING =
            EnumSet.of(
                    Moment.MAKE_OR_BREAK,
                    Moment.FRICTION,
                    Moment.GAP,
                    Moment.REDUNDANT_STEP,
                    Moment.SLOW_STEP,
                    Moment.BROKEN_PROMISE);

    private final JourneyMap map;
    private final Reading reading;

    private Guide(JourneyMap map) {
        this.map = map;
        reading = Reading.of(map);
    }

    /// How much of a step is done.
    ///
    /// @param of what there is to do; 0 while what the step speaks of is missing
    public record Progress(int done, int of) {
        /// Whether nothing is left to do.
        public boolean isDone() {
            return of > 0 && done >= of;
        }
    }

    /// Every step with how much of it is done.
    public static Map<GuideStep, Progress> of(JourneyMap map) {
        var guide = new Guide(map);
        var progress = new EnumMap<GuideStep, Progress>(GuideStep.class);
        for (GuideStep step : GuideStep.values()) {
            progress.put(step, guide.progress(step));
        }
        return progress;
    }

    private Progress progress(GuideStep step) {
        return switch (step) {
            case PURPOSE -> of(Stream.of(map.about().purpose()), text -> !text.isBlank());
            case CUSTOMER -> of(reading.stages(), this::isMet);
            case FIT -> of(needs(), rated()::contains);
            case MISMATCHES -> mismatches();
            case KEY_GOALS -> of(majors(), this::hasKeyGoal);
            case IDEAL -> of(Stream.of(map.about().counterpart()), file -> !file.isBlank());
            case DROP_OFF ->
                    new Progress(
                            Conversion.of(map).size(), Math.max(0, reading.stages().size() - 1));
            case STAKEHOLDERS -> {
                var consent = Consent.of(map);
                yield new Progress(consent.agreed(), consent.asked());
            }
            case VALUE -> of(VALUES, this::isMarked);
            case NEW_USERS -> paths(0);
            case ESTABLISHED_USERS -> paths(1);
            case TRIGGERS -> of(reading.stages(), this::hasTrigger);
            case SEGMENT_ACTIONS ->
                    of(
                            map.pathSets().stream().flatMap(Guide::pathsOf),
                            path -> !path.action().isBlank() && path.team() != null);
            case DATA -> of(reading.stages(), stage -> hasMetric(stage, Guide::isMeasured));
            case DRAW -> of(reading.stages(), this::isDrawn);
            case GOALS -> of(reading.stages(), this::hasGoal);
            case APPLY -> of(map.metrics(), metric -> metric.target() != null && bySegment(metric));
            case WATCH -> of(map.metrics(), metric -> dates(metric) > 1);
            case ACT -> of(calling(), planned()::contains);
        };
    }

    private static <E> Progress of(Stream<E> all, Predicate<E> done) {
        return of(all.toList(), done);
    }

    private static <E> Progress of(Collection<E> all, Predicate<E> done) {
        return new Progress((int) all.stream().filter(done).count(), all.size());
    }

    private boolean isMet(Stage stage) {
        return !reading.touchpointsIn(stage.id()).isEmpty();
    }

    private Stream<CardId> needs() {
        return reading.cards()
                .filter(card -> card.kind() == CardKind.NEED || card.kind() == CardKind.PAIN)
                .map(Card::id);
    }

    private Set<CardId> rated() {
        var rated = new HashSet<CardId>();
        map.fits().stream()
                .filter(fit -> !fit.ratings().isEmpty())
                .map(Fit::card)
                .forEach(rated::add);
        return rated;
    }

    /// Where all that is rated fits, there is nothing to explain.
    private Progress mismatches() {
        var bad = Mismatch.of(map);
        return bad.isEmpty() && !rated().isEmpty()
                ? new Progress(1, 1)
                : of(bad, mismatch -> !mismatch.fit().missing().isEmpty());
    }

    private Stream<Touchpoint> majors() {
        return map.touchpoints().stream().filter(Touchpoint::major);
    }

    private boolean hasKeyGoal(Touchpoint touchpoint) {
        return map.metrics().stream()
                .anyMatch(metric -> metric.keyGoal() && touchpoint.id().equals(metric.subject()));
    }

    private boolean isMarked(Moment moment) {
        return reading.cards().anyMatch(card -> card.moments().contains(moment));
    }

    /// The three paths of the first or second path set, told apart by their signs.
    private Progress paths(int index) {
        return index < map.pathSets().size()
                ? of(pathsOf(map.pathSets().get(index)), path -> !path.sign().isBlank())
                : new Progress(0, 0);
    }

    private static Stream<Path> pathsOf(PathSet set) {
        return Stream.of(set.onTrack(), set.caution(), set.warning());
    }

    private boolean hasTrigger(Stage stage) {
        return map.signals().stream()
                .filter(signal -> isIn(signal, stage.id()))
                .anyMatch(signal -> !signal.nextStep().isBlank());
    }

    private static boolean isIn(Signal signal, StageId stage) {
        return stage.equals(signal.stage());
    }

    private boolean hasMetric(Stage stage, Predicate<Metric> kind) {
        return map.metrics().stream()
                .anyMatch(metric -> stage.id().equals(metric.subject()) && kind.test(metric));
    }

    private static boolean isMeasured(Metric metric) {
        return !metric.actuals().isEmpty();
    }

    /// What customers do and feel, and what could go wrong.
    private boolean isDrawn(Stage stage) {
        var cards = reading.cardsIn(stage.id());
        return cards.stream().anyMatch(card -> card.kind() == CardKind.ACTION)
                && (reading.isFilled(stage.id(), LaneKind.FEELINGS)
                        || cards.stream().anyMatch(card -> card.sentiment() != null))
                && reading.isFilled(stage.id(), LaneKind.RISKS);
    }

    private boolean hasGoal(Stage stage) {
        return map.goals().stream().anyMatch(goal -> goal.stage().equals(stage.id()))
                && hasMetric(
                        stage, metric -> metric.target() != null || !metric.benchmarks().isEmpty());
    }

    private static boolean bySegment(Metric metric) {
        return metric.actuals().stream().anyMatch(actual -> !actual.segment().isBlank());
    }

    private static long dates(Metric metric) {
        return metric.actuals().stream().map(Actual::date).distinct().count();
    }

    private List<CardId> calling() {
        return reading.cards()
                .filter(card -> card.moments().stream().anyMatch(CALLING::contains))
                .map(Card::id)
                .toList();
    }

    private Set<CardId> planned() {
        var planned = new HashSet<CardId>();
        map.actionItems().stream()
                .filter(item -> item.state() != ActionState.DROPPED)
                .map(ActionItem::cards)
                .forEach(planned::addAll);
        return planned;
    }
}
