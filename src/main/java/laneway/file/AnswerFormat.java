// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.Answer;
import laneway.model.AnswerId;
import laneway.model.Association;
import laneway.model.Contrast;
import laneway.model.Flow;
import laneway.model.PathCount;
import laneway.model.PathSetId;
import laneway.model.Quantity;
import laneway.model.StageCount;
import laneway.model.StageId;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Function;

/// What the questions of a map were answered, as JSON.
final class AnswerFormat {
    private AnswerFormat() {}

    static void write(Answer answer, FieldWriter in) {
        in.moment("date", answer.date());
        in.text("source", answer.source());
        in.number("accounts", answer.accounts(), null);
        in.readable("stages", answer.stages(), AnswerFormat::stage, it -> stage(it, in));
        in.readable("flows", answer.flows(), AnswerFormat::flow, it -> flow(it, in));
        in.readable("paths", answer.paths(), AnswerFormat::path, it -> path(it, in));
        in.readable(
                "associations",
                answer.associations(),
                AnswerFormat::association,
                it -> association(it, in));
        in.readable(
                "contrasts", answer.contrasts(), AnswerFormat::contrast, it -> contrast(it, in));
    }

    /// Empty for one without a date.
    static Optional<Answer> read(AnswerId id, FieldReader in) {
        return in.date("date")
                .map(date ->
                        new Answer(
                                id,
                                date,
                                in.text("source"),
                                count("accounts", in),
                                in.readable("stages", AnswerFormat::stage),
                                in.readable("flows", AnswerFormat::flow),
                                in.readable("paths", AnswerFormat::path),
                                in.readable("associations", AnswerFormat::association),
                                in.readable("contrasts", AnswerFormat::contrast)));
    }

    private static void stage(StageCount count, FieldWriter in) {
        in.reference("stage", count.stage());
        in.text("segment", count.segment());
        in.number("accounts", count.accounts(), 0);
        in.number("ended", count.ended(), 0);
        days(count.days(), in);
        in.number("entered", count.entered(), 0);
        in.number("wentOn", count.wentOn(), 0);
        in.number("remaining", count.remaining(), 0);
    }

    private static void days(StageCount.@Nullable Days days, FieldWriter in) {
        if (days != null) {
            in.decimal("lowerQuartile", days.lowerQuartile());
            in.decimal("median", days.median());
            in.decimal("upperQuartile", days.upperQuartile());
        }
    }

    private static Optional<StageCount> stage(FieldReader in) {
        return sensible(
                in,
                it ->
                        new StageCount(
                                it.reference("stage", StageId::new).orElse(null),
                                it.text("segment"),
                                count("accounts", it),
                                count("ended", it),
                                days(it).orElse(null),
                                count("entered", it),
                                count("wentOn", it),
                                count("remaining", it)));
    }

    private static Optional<StageCount.Days> days(FieldReader in) {
        var lower = in.decimal("lowerQuartile");
        var median = in.decimal("median");
        var upper = in.decimal("upperQuartile");
        return lower.flatMap(first ->
                median.flatMap(
                        middle -> upper.map(last -> new StageCount.Days(first, middle, last))));
    }

    private static void flow(Flow flow, FieldWriter in) {
        in.reference("from", flow.from());
        in.reference("to", flow.to());
        in.text("segment", flow.segment());
        in.number("accounts", flow.accounts(), 0);
    }

    private static Optional<Flow> flow(FieldReader in) {
        var to = in.reference("to", StageId::new);
        var segment = in.text("segment");
        int accounts = count("accounts", in);
        return in.reference("from", StageId::new)
                .flatMap(from -> to.map(next -> new Flow(from, next, segment, accounts)));
    }

    private static void path(PathCount count, FieldWriter in) {
        in.reference("pathSet", count.pathSet());
        in.choice("standing", Choice.STANDING, count.standing(), null);
        in.text("segment", count.segment());
        in.number("accounts", count.accounts(), 0);
    }

    private static Optional<PathCount> path(FieldReader in) {
        var standing = in.choice("standing", Choice.STANDING);
        var segment = in.text("segment");
        int accounts = count("accounts", in);
        return in.reference("pathSet", PathSetId::new)
                .flatMap(set -> standing.map(how -> new PathCount(set, how, segment, accounts)));
    }

    private static void association(Association found, FieldWriter in) {
        quantity("left", found.left(), in);
        quantity("right", found.right(), in);
        in.text("segment", found.segment());
        in.decimal("strength", found.strength());
        in.decimal("low", found.low());
        in.decimal("high", found.high());
        in.number("accounts", found.accounts(), 0);
    }

    private static Optional<Association> association(FieldReader in) {
        return sensible(
                in,
                it ->
                        new Association(
                                quantity("left", it),
                                quantity("right", it),
                                it.text("segment"),
                                it.decimal("strength").orElse(Double.NaN),
                                it.decimal("low").orElse(Double.NaN),
                                it.decimal("high").orElse(Double.NaN),
                                count("accounts", it)));
    }

    private static void contrast(Contrast found, FieldWriter in) {
        quantity("of", found.quantity(), in);
        in.text("segment", found.segment());
        in.decimal("value", found.value());
        in.decimal("others", found.others());
        in.decimal("low", found.low());
        in.decimal("high", found.high());
        in.number("accounts", found.accounts(), 0);
    }

    private static Optional<Contrast> contrast(FieldReader in) {
        return sensible(
                in,
                it ->
                        new Contrast(
                                quantity("of", it),
                                it.text("segment"),
                                it.decimal("value").orElse(Double.NaN),
                                it.decimal("others").orElse(Double.NaN),
                                it.decimal("low").orElse(Double.NaN),
                                it.decimal("high").orElse(Double.NaN),
                                count("accounts", it)));
    }

    private static void quantity(String name, Quantity quantity, FieldWriter in) {
        in.inside(
                name,
                false,
                false,
                inside -> {
                    switch (quantity) {
                        case Quantity.Field(String field) -> inside.text("field", field);
                        case Quantity.DaysIn(var stage) -> inside.reference("daysIn", stage);
                    }
                });
    }

    private static Quantity quantity(String name, FieldReader in) {
        return in.<Quantity>inside(
                        name,
                        it -> {
                            var field = it.text("field");
                            return it.reference("daysIn", StageId::new)
                                    .<Quantity>map(Quantity.DaysIn::new)
                                    .orElseGet(() -> new Quantity.Field(field));
                        })
                .orElseGet(() -> new Quantity.Field(""));
    }

    private static int count(String name, FieldReader in) {
        return in.number(name, 0, Integer.MAX_VALUE).orElse(0);
    }

    /// Empty for numbers that contradict each other, or are missing.
    private static <V> Optional<V> sensible(FieldReader in, Function<FieldReader, V> read) {
        try {
            return Optional.of(read.apply(in));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
