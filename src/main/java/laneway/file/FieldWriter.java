// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.Ballot;
import laneway.model.Certainty;
import laneway.model.Evidence;
import laneway.model.Figure;
import laneway.model.FilterMode;
import laneway.model.JourneyMap;
import laneway.model.MapId;
import laneway.model.Moment;
import laneway.model.PartId;
import laneway.model.SavedView;
import laneway.model.Source;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    void reference(String name, @Nullable PartId id) {
        if (id != null) {
            out.name(name);
            out.text(id.value());
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

    void moments(String name, Set<Moment> moments) {
        var items = Json.Items.empty();
        for (Moment moment : moments) {
            items.values().add(new Json.Text(Choice.MOMENT.nameOf(moment)));
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

    private void references(String name, List<? extends PartId> ids) {
        texts(name, ids.stream().map(PartId::value).toList());
    }

    void evidence(String name, Evidence evidence) {
        var newer = takeUnknown(name);
        if (evidence.equals(Evidence.NONE) && newer == null) {
            return;
        }
        var fields = newer instanceof Json.Fields present ? present : Json.Fields.empty();
        var inside = new FieldWriter(out, fields);
        out.name(name);
        if (evidence.sources().isEmpty()) {
            out.start();
        } else {
            out.startLines();
        }
        inside.choice("certainty", Choice.CERTAINTY, evidence.certainty(), (Certainty) null);
        inside.objects("sources", evidence.sources(), FieldReader::source, inside::source);
        inside.rest();
        out.end();
    }

    private void source(Source source) {
        text("quote", source.quote());
        text("participant", source.participant());
        text("link", source.link());
        text("date", source.date() == null ? "" : source.date().toString());
    }

    /// Each value as an object; the whole object of the file, once, where that says the same and
    /// more.
    private <V> void objects(
            String name, List<V> values, Function<FieldReader, V> read, Consumer<V> write) {
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
            List<Json> newer, V value, Function<FieldReader, V> read) {
        return newer.stream()
                .filter(item -> Objects.equals(readAgain(item, read), value))
                .findFirst();
    }

    private static <V> @Nullable V readAgain(Json item, Function<FieldReader, V> read) {
        return item instanceof Json.Fields fields
                ? read.apply(new FieldReader(fields.copy(), NOBODY, new ArrayList<>()))
                : null;
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
