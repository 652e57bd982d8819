// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.Ballot;
import laneway.model.Certainty;
import laneway.model.Condition;
import laneway.model.Evidence;
import laneway.model.Figure;
import laneway.model.FilterMode;
import laneway.model.JourneyMap;
import laneway.model.MapId;
import laneway.model.PartId;
import laneway.model.SavedView;
import laneway.model.Source;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Writes the fields of one object: what differs from the usual, then what only newer versions
/// know.
///
/// It is the mirror of [FieldReader]: a value that a newer version wrote for a known property is
/// written back where the property still has the value that stood in for it.
final class FieldWriter {
    private final JsonWriter out;
    private final Json.Fields unknown;

    FieldWriter(JsonWriter out, Json.Fields unknown) {
        this.out = out;
        this.unknown = unknown;
    }

    private @Nullable Json takeUnknown(String name) {
        return unknown.isEmpty() ? null : unknown.values().remove(name);
    }

    void text(String name, String value) {
        if (!value.isEmpty()) {
            out.name(name);
            out.text(value);
        }
    }

    void flag(String name, boolean value, boolean usual) {
        if (value != usual) {
            out.name(name);
            out.flag(value);
        }
    }

    void number(String name, @Nullable Integer value, @Nullable Integer usual) {
        if (value != null && !value.equals(usual)) {
            out.name(name);
            out.number(value);
        }
    }

    void decimal(String name, @Nullable Double value) {
        if (value != null) {
            out.name(name);
            out.decimal(value);
        }
    }

    /// A date or a time, as ISO 8601 writes it.
    void moment(String name, @Nullable Object value) {
        text(name, value == null ? "" : value.toString());
    }

    void numbers(String name, List<Integer> values, List<Integer> usual) {
        if (!values.equals(usual)) {
            out.name(name);
            out.value(
                    new Json.Items(
                            values.stream()
                                    .<Json>map(value -> new Json.Numeral(value.toString()))
                                    .toList()));
        }
    }

    void reference(String name, @Nullable PartId id) {
        if (id != null) {
            out.name(name);
            out.text(id.value());
        }
    }

    void condition(String name, @Nullable Condition value, @Nullable Condition usual) {
        if (value != null && !value.equals(usual)) {
            out.name(name);
            out.value(ConditionFormat.write(value));
        }
    }

    /// A reference to a part of any kind, which is named.
    void subject(String name, @Nullable PartId id) {
        if (id != null) {
            out.name(name);
            out.start();
            reference(References.kindOf(id), id);
            out.end();
        }
    }

    <E extends Enum<E>> void choice(
            String name, Choice<E> choice, @Nullable E value, @Nullable E usual) {
        var newer = takeUnknown(name);
        if (value != usual && value != null) {
            out.name(name);
            out.text(choice.nameOf(value));
        } else {
            out.field(name, newer);
        }
    }

    void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            out.name(name);
            out.texts(values);
        }
    }

    <E extends Enum<E>> void choices(String name, Choice<E> choice, Set<E> values) {
        var items = Json.Items.empty();
        for (E value : values) {
            items.values().add(new Json.Text(choice.nameOf(value)));
        }
        if (takeUnknown(name) instanceof Json.Items(List<Json> newer)) {
            items.values().addAll(newer);
        }
        if (!items.values().isEmpty()) {
            out.field(name, items);
        }
    }

    void figures(String name, List<Figure> figures) {
        objects(
                name,
                figures,
                FieldReader::figure,
                figure -> {
                    text("value", figure.value());
                    text("label", figure.label());
                });
    }

    void ballots(String name, List<Ballot> ballots) {
        objects(
                name,
                ballots,
                FieldReader::ballot,
                ballot -> {
                    text("person", ballot.person());
                    number("budget", ballot.budget(), null);
                    number("most", ballot.most(), null);
                    references("dots", ballot.dots());
                });
    }

    void views(String name, List<SavedView> views) {
        objects(name, views, FieldReader::view, this::view);
    }

    private void view(SavedView view) {
        text("name", view.name());
        text("query", view.query());
        if (view.filter() == FilterMode.HIDE) {
            text("filter", Choice.FILTER_MODE.nameOf(view.filter()));
        }
        references("hiddenLanes", view.hiddenLanes());
        references("pinnedLanes", view.pinnedLanes());
        reference("onlyStage", view.onlyStage());
        var focus = view.focus();
        if (focus != null) {
            number("zoom", focus.zoom(), null);
            number("x", focus.x(), null);
            number("y", focus.y(), null);
        }
    }

    void references(String name, List<? extends PartId> ids) {
        texts(name, ids.stream().map(PartId::value).toList());
    }

    void evidence(String name, Evidence evidence) {
        inside(
                name,
                evidence.equals(Evidence.NONE),
                !evidence.sources().isEmpty(),
                inside -> {
                    inside.choice(
                            "certainty", Choice.CERTAINTY, evidence.certainty(), (Certainty) null);
                    inside.objects(
                            "sources", evidence.sources(), FieldReader::source, inside::source);
                });
    }

    /// An object inside this one, left out where it would be empty.
    ///
    /// @param onLines whether each field has a line of its own
    void inside(String name, boolean isEmpty, boolean onLines, Consumer<FieldWriter> write) {
        var newer = takeUnknown(name);
        if (isEmpty && newer == null) {
            return;
        }
        var fields = newer instanceof Json.Fields present ? present : Json.Fields.empty();
        var inside = new FieldWriter(out, fields);
        out.name(name);
        if (onLines) {
            out.startLines();
        } else {
            out.start();
        }
        write.accept(inside);
        inside.rest();
        out.end();
    }

    private void source(Source source) {
        text("quote", source.quote());
        text("participant", source.participant());
        text("link", source.link());
        moment("date", source.date());
    }

    /// Each value as an object; the whole object of the file, once, where that says the same and
    /// more.
    private <V> void objects(
            String name, List<V> values, Function<FieldReader, V> read, Consumer<V> write) {
        readable(name, values, reader -> Optional.of(read.apply(reader)), write);
    }

    /// As [FieldReader#readable] reads them.
    <V> void readable(
            String name,
            List<V> values,
            Function<FieldReader, Optional<V>> read,
            Consumer<V> write) {
        var newer =
                takeUnknown(name) instanceof Json.Items(List<Json> items)
                        ? new ArrayList<>(items)
                        : new ArrayList<Json>();
        if (values.isEmpty()) {
            return;
        }
        out.startList(name);
        for (V value : values) {
            var whole = wholeOf(newer, value, read);
            if (whole.isPresent()) {
                newer.remove(whole.get());
                out.value(whole.get());
            } else {
                out.start();
                write.accept(value);
                out.end();
            }
        }
        out.endList();
    }

    private static <V> Optional<Json> wholeOf(
            List<Json> newer, V value, Function<FieldReader, Optional<V>> read) {
        return newer.stream().filter(item -> says(item, value, read)).findFirst();
    }

    private static <V> boolean says(Json item, V value, Function<FieldReader, Optional<V>> read) {
        return item instanceof Json.Fields fields
                && read.apply(new FieldReader(fields.copy(), NOBODY, new ArrayList<>()))
                        .equals(Optional.of(value));
    }

    private static final MapId NOBODY = new MapId("nobody");

    /// What only newer versions know.
    void rest() {
        unknown.values().forEach(out::field);
    }

    static Json.Fields unknownOf(JourneyMap map, PartId part) {
        return map.unknownFieldsOf(part).map(JsonReader::fields).orElseGet(Json.Fields::empty);
    }
}
