// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.Ballot;
import laneway.model.CardId;
import laneway.model.Condition;
import laneway.model.Evidence;
import laneway.model.Figure;
import laneway.model.FilterMode;
import laneway.model.LaneId;
import laneway.model.Limits;
import laneway.model.PartId;
import laneway.model.SavedView;
import laneway.model.Source;
import laneway.model.StageId;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Takes the fields that are known out of a JSON object, so that what remains is unknown.
///
/// A value that cannot be used gives way to the usual one. Where it may come from a newer version
/// (a kind that is not known here) it stays among the unknown fields under its own name, and is
/// written back as long as nobody changes the property; where it is wrong it is kept below
/// [#REPAIRED], and the repair is listed.
final class FieldReader {
    static final String REPAIRED = "repaired";

    private final Json.Fields object;
    private final PartId part;
    private final List<Repair> repairs;

    FieldReader(Json.Fields object, PartId part, List<Repair> repairs) {
        this.object = object;
        this.part = part;
        this.repairs = repairs;
    }

    /// What nobody took.
    Json.Fields rest() {
        return object;
    }

    @Nullable Json take(String name) {
        var value = object.values().remove(name);
        return value == Json.Literal.NULL ? null : value;
    }

    private void keep(String name, Json value) {
        object.values().put(name, value);
    }

    /// Keeps a value that was in the file and cannot be used.
    void keepRepaired(String name, Json value) {
        repaired(object).values().put(name, value);
    }

    static Json.Fields repaired(Json.Fields object) {
        var before = object.values().get(REPAIRED);
        if (before instanceof Json.Fields fields) {
            return fields;
        }
        var fields = Json.Fields.empty();
        if (before != null) {
            fields.values().put(REPAIRED, before);
        }
        object.values().put(REPAIRED, fields);
        return fields;
    }

    private void invalid(String name, Json value) {
        keepRepaired(name, value);
        repairs.add(new Repair.InvalidValue(part, name));
    }

    String text(String name) {
        return taken(name, Scalars::text).orElse("");
    }

    boolean flag(String name, boolean usual) {
        return taken(
                        name,
                        value ->
                                switch (value) {
                                    case Json.Literal.TRUE -> Optional.of(true);
                                    case Json.Literal.FALSE -> Optional.of(false);
                                    default -> Optional.empty();
                                })
                .orElse(usual);
    }

    Optional<Integer> number(String name, int least, int most) {
        return taken(
                name,
                value -> Scalars.number(value).filter(number -> number >= least && number <= most));
    }

    Optional<Double> decimal(String name) {
        return taken(name, Scalars::decimal);
    }

    Optional<LocalDate> date(String name) {
        return taken(name, Scalars::date);
    }

    Optional<Duration> duration(String name) {
        return taken(name, Scalars::duration);
    }

    /// Whole numbers; those beyond the bounds are not taken.
    List<Integer> numbers(String name, int least, int most) {
        return items(
                name,
                value -> Scalars.number(value).filter(number -> number >= least && number <= most));
    }

    <I extends PartId> Optional<I> reference(String name, Function<String, I> id) {
        return taken(name, value -> Scalars.text(value).flatMap(Ids::clean).map(id));
    }

    <I extends PartId> List<I> references(String name, Function<String, I> id) {
        return items(name, value -> Scalars.text(value).flatMap(Ids::clean).map(id));
    }

    <E extends Enum<E>> Optional<E> choice(String name, Choice<E> choice) {
        var value = take(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof Json.Text(String text))) {
            invalid(name, value);
            return Optional.empty();
        }
        var known = choice.named(text);
        if (known.isEmpty()) {
            keep(name, value);
        }
        return known;
    }

    /// A condition that is understood whole.
    Optional<Condition> condition(String name) {
        return taken(name, ConditionFormat::read);
    }

    /// A reference to a part of any kind, which is named.
    Optional<PartId> subject(String name) {
        return taken(name, References::subject);
    }

    List<String> texts(String name) {
        return items(name, Scalars::text);
    }

    /// The values that this version knows; the others are kept.
    <E extends Enum<E>> Set<E> choices(String name, Choice<E> choice, Class<E> kind) {
        var known = EnumSet.noneOf(kind);
        var newer = Json.Items.empty();
        for (String text : texts(name)) {
            choice.named(text)
                    .ifPresentOrElse(known::add, () -> newer.values().add(new Json.Text(text)));
        }
        if (!newer.values().isEmpty()) {
            keep(name, newer);
        }
        return known;
    }

    List<Figure> figures(String name) {
        return objects(name, FieldReader::figure);
    }

    Figure figure() {
        return new Figure(text("value"), text("label"));
    }

    List<Ballot> ballots(String name) {
        return objects(name, FieldReader::ballot);
    }

    Ballot ballot() {
        return new Ballot(
                text("person"),
                number("budget", 1, Limits.DOTS).orElse(1),
                number("most", 1, Limits.DOTS).orElse(Limits.DOTS),
                references("dots", CardId::new));
    }

    List<SavedView> views(String name) {
        return objects(name, FieldReader::view);
    }

    SavedView view() {
        return new SavedView(
                text("name"),
                text("query"),
                choice("filter", Choice.FILTER_MODE).orElse(FilterMode.FADE),
                references("hiddenLanes", LaneId::new),
                references("pinnedLanes", LaneId::new),
                reference("onlyStage", StageId::new).orElse(null),
                focus());
    }

    private SavedView.@Nullable Focus focus() {
        int x = number("x", -Limits.BOARD, Limits.BOARD).orElse(0);
        int y = number("y", -Limits.BOARD, Limits.BOARD).orElse(0);
        return number("zoom", 1, Limits.ZOOM)
                .map(zoom -> new SavedView.Focus(zoom, x, y))
                .orElse(null);
    }

    Evidence evidence(String name) {
        return inside(name, FieldReader::evidence).orElse(Evidence.NONE);
    }

    private Evidence evidence() {
        return new Evidence(
                choice("certainty", Choice.CERTAINTY).orElse(null),
                objects("sources", FieldReader::source));
    }

    Source source() {
        return new Source(
                text("quote"), text("participant"), text("link"), date("date").orElse(null));
    }

    /// A list of objects. Those with unknown fields are kept whole under the list's name, so that
    /// the writer finds them again by what they say.
    private <V> List<V> objects(String name, Function<FieldReader, V> read) {
        return readable(name, reader -> Optional.of(read.apply(reader)));
    }

    /// As the objects of a list, of which those that say nothing sensible are not taken; of such a
    /// one the repair of the list is told, and not that of the field as well.
    <V> List<V> readable(String name, Function<FieldReader, Optional<V>> read) {
        var newer = Json.Items.empty();
        var result =
                items(
                        name,
                        item -> {
                            if (!(item instanceof Json.Fields fields)) {
                                return Optional.empty();
                            }
                            var left = fields.copy();
                            var inItem = new ArrayList<Repair>();
                            var value = read.apply(new FieldReader(left, part, inItem));
                            if (value.isPresent()) {
                                repairs.addAll(inItem);
                                if (!left.isEmpty()) {
                                    newer.values().add(fields);
                                }
                            }
                            return value;
                        });
        if (!newer.values().isEmpty()) {
            keep(name, newer);
        }
        return result;
    }

    /// The fields of an object inside this one; what is left of them is kept.
    <V> Optional<V> inside(String name, Function<FieldReader, V> read) {
        var value = take(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof Json.Fields fields)) {
            invalid(name, value);
            return Optional.empty();
        }
        var result = read.apply(new FieldReader(fields, part, repairs));
        if (!fields.isEmpty()) {
            keep(name, fields);
        }
        return Optional.of(result);
    }

    private <V> List<V> items(String name, Function<Json, Optional<V>> read) {
        var value = take(name);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof Json.Items(List<Json> items))) {
            invalid(name, value);
            return List.of();
        }
        var result = new ArrayList<V>(items.size());
        boolean wrong = false;
        for (Json item : items) {
            var read1 = read.apply(item);
            read1.ifPresent(result::add);
            wrong |= read1.isEmpty();
        }
        if (wrong) {
            invalid(name, value);
        }
        return result;
    }

    private <V> Optional<V> taken(String name, Function<Json, Optional<V>> read) {
        var value = take(name);
        if (value == null) {
            return Optional.empty();
        }
        var result = read.apply(value);
        if (result.isEmpty()) {
            invalid(name, value);
        }
        return result;
    }
}
