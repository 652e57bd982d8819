// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What the questions of a map were answered on a day, in numbers that name no customer.
///
/// @param date the day of asking
/// @param source the data that was asked, in words
/// @param accounts how many there were
/// @param stages by stage and segment, in no particular order
/// @param flows by stages and segment
/// @param paths by path set, standing and segment
/// @param associations numbers that go together
/// @param contrasts segments that differ
public record Answer(
        AnswerId id,
        LocalDate date,
        String source,
        int accounts,
        List<StageCount> stages,
        List<Flow> flows,
        List<PathCount> paths,
        List<Association> associations,
        List<Contrast> contrasts)
        implements Knowledge {
    public static final Property<Answer, LocalDate> DATE =
            Property.of(Answer.class, "date", Answer::date);
    public static final Property<Answer, String> SOURCE =
            Property.of(Answer.class, "source", Answer::source);
    public static final Property<Answer, Integer> ACCOUNTS =
            Property.of(Answer.class, "accounts", Answer::accounts);
    public static final Property<Answer, List<StageCount>> STAGES =
            Property.of(Answer.class, "stages", Answer::stages);
    public static final Property<Answer, List<Flow>> FLOWS =
            Property.of(Answer.class, "flows", Answer::flows);
    public static final Property<Answer, List<PathCount>> PATHS =
            Property.of(Answer.class, "paths", Answer::paths);
    public static final Property<Answer, List<Association>> ASSOCIATIONS =
            Property.of(Answer.class, "associations", Answer::associations);
    public static final Property<Answer, List<Contrast>> CONTRASTS =
            Property.of(Answer.class, "contrasts", Answer::contrasts);

    /// Every property but the identity, in the order of the file.
    public static final List<Property<Answer, ?>> PROPERTIES =
            List.of(DATE, SOURCE, ACCOUNTS, STAGES, FLOWS, PATHS, ASSOCIATIONS, CONTRASTS);

    /// The oldest first.
    static final Comparator<Answer> ORDER =
            Comparator.comparing(Answer::date).thenComparing(answer -> answer.id().value());

    public Answer {
        Limits.checkText(source);
        Limits.checkRange("accounts", accounts, 0, Integer.MAX_VALUE);
        stages = List.copyOf(stages);
        flows = List.copyOf(flows);
        paths = List.copyOf(paths);
        associations = List.copyOf(associations);
        contrasts = List.copyOf(contrasts);
    }

    /// The count of a stage; empty where it was not asked.
    ///
    /// @param segment empty for all accounts
    public Optional<StageCount> countOf(StageId stage, String segment) {
        return stages.stream()
                .filter(it -> Objects.equals(it.stage(), stage) && it.segment().equals(segment))
                .findFirst();
    }

    @Override
    public List<PartId> references() {
        return Stream.<Stream<? extends PartId>>of(
                        stages.stream().flatMap(it -> Stream.ofNullable(it.stage())),
                        flows.stream().flatMap(it -> Stream.of(it.from(), it.to())),
                        paths.stream().map(PathCount::pathSet),
                        associations.stream()
                                .flatMap(it -> Stream.of(it.left(), it.right()))
                                .flatMap(Answer::stage),
                        contrasts.stream().map(Contrast::quantity).flatMap(Answer::stage))
                .flatMap(it -> it)
                .map(PartId.class::cast)
                .distinct()
                .toList();
    }

    @Override
    public Optional<Answer> without(Predicate<PartId> gone) {
        return Optional.of(
                new Answer(
                        id,
                        date,
                        source,
                        accounts,
                        stages.stream()
                                .filter(it -> it.stage() == null || !gone.test(it.stage()))
                                .toList(),
                        flows.stream()
                                .filter(it -> !gone.test(it.from()) && !gone.test(it.to()))
                                .toList(),
                        paths.stream().filter(it -> !gone.test(it.pathSet())).toList(),
                        associations.stream()
                                .filter(it -> !isGone(it.left(), gone) && !isGone(it.right(), gone))
                                .toList(),
                        contrasts.stream().filter(it -> !isGone(it.quantity(), gone)).toList()));
    }

    private static Stream<StageId> stage(Quantity quantity) {
        return quantity instanceof Quantity.DaysIn(var stage) ? Stream.of(stage) : Stream.of();
    }

    private static boolean isGone(Quantity quantity, Predicate<PartId> gone) {
        return stage(quantity).anyMatch(gone);
    }
}
