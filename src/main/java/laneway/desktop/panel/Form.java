// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Names;
import laneway.desktop.words.Words;
import laneway.edit.Edit;
import laneway.edit.Label;
import laneway.edit.SetProperty;
import laneway.edit.Together;
import laneway.edit.Typing;
import laneway.model.JourneyMap;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Property;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A column of fields for parts of one kind, each field made from a property.
///
/// With several parts a field shows what they share, and writes to all of them.
final class Form<P extends Record & Part> {
    private final Desk desk;
    private final List<? extends PartId> parts;
    private final VBox column = new VBox();
    private final List<Consumer<JourneyMap>> refreshers = new ArrayList<>();
    private final List<Runnable> settlers = new ArrayList<>();

    Form(Desk desk, List<? extends PartId> parts) {
        this.desk = desk;
        this.parts = List.copyOf(parts);
        column.getStyleClass().add("form");
    }

    /// What the part is called, in large letters and without a label.
    Form<P> title(Property<P, String> property) {
        var editor = TextEditor.title(text -> type(property, text));
        Names.give(editor.node(), nameOf(property));
        return bind(property, editor, editor.node());
    }

    /// A text of one line.
    Form<P> line(Property<P, String> property) {
        return labelled(property, TextEditor.line(text -> type(property, text)));
    }

    /// A text of several lines.
    Form<P> paragraph(Property<P, String> property) {
        return labelled(property, TextEditor.paragraph(text -> type(property, text)));
    }

    /// Something that is so or not.
    Form<P> flag(Property<P, Boolean> property) {
        var editor = new FlagEditor(nameOf(property), value -> set(property, value));
        return bind(property, editor, editor.node());
    }

    /// A field with an editor of its own.
    <V> Form<P> field(Property<P, V> property, Function<Consumer<V>, Editor<V>> editor) {
        return labelled(property, editor.apply(value -> set(property, value)));
    }

    /// A field with an editor of its own that tells every keystroke.
    <V> Form<P> typed(Property<P, V> property, Function<Consumer<V>, Editor<V>> editor) {
        return labelled(property, editor.apply(value -> type(property, value)));
    }

    /// A field with an editor of its own, for a value that may be absent.
    <V> Form<P> optional(
            Property<P, @Nullable V> property, Function<Consumer<@Nullable V>, Editor<V>> editor) {
        return labelled(property, editor.apply(value -> set(property, value)));
    }

    /// A field of many values: those that all parts have are shown, and what is added or taken away
    /// there is added to or taken away from each part.
    ///
    /// @param make a value of the property from its members
    <E, C extends Collection<E>> Form<P> members(
            Property<P, C> property,
            Function<Collection<E>, C> make,
            Function<Consumer<C>, Editor<C>> editor) {
        return members(
                nameOf(property), property, own -> own, (_, changed) -> changed, make, editor);
    }

    /// As [#members], for members of a part of a value, the rest of which each part keeps.
    ///
    /// @param name of the field
    <V, E, C extends Collection<E>> Form<P> members(
            String name,
            Property<P, V> property,
            Function<V, C> read,
            BiFunction<V, C, V> write,
            Function<Collection<E>, C> make,
            Function<Consumer<C>, Editor<C>> editor) {
        var made =
                editor.apply(wanted -> {
                    var shared = Reading.Values.of(desk.map(), parts, property, read).shared();
                    change(
                            property,
                            own ->
                                    write.apply(
                                            own,
                                            make.apply(moved(read.apply(own), shared, wanted))));
                });
        return shown(
                name,
                made,
                map -> {
                    var values = Reading.Values.of(map, parts, property, read);
                    return new Reading<>(
                            make.apply(values.shared()),
                            !values.some().isEmpty(),
                            new LinkedHashSet<>(values.some()));
                });
    }

    private static <E> List<E> moved(
            Collection<E> own, Collection<E> shared, Collection<E> wanted) {
        var result = new ArrayList<>(own);
        result.removeIf(each -> shared.contains(each) && !wanted.contains(each));
        wanted.stream().filter(each -> !result.contains(each)).forEach(result::add);
        return result;
    }

    /// A field for a part of a value, the rest of which each part keeps.
    <V, W> Form<P> aspect(
            Property<P, V> property,
            Function<V, @Nullable W> read,
            BiFunction<V, @Nullable W, V> write,
            Function<Consumer<@Nullable W>, Editor<W>> editor) {
        var made = editor.apply(wanted -> change(property, value -> write.apply(value, wanted)));
        return shown(nameOf(property), made, map -> Reading.of(map, parts, property, read));
    }

    private <V> void change(Property<P, V> property, UnaryOperator<V> change) {
        var map = desk.map();
        var edits = new ArrayList<Edit>();
        for (PartId id : parts) {
            map.part(id)
                    .map(property.owner()::cast)
                    .ifPresent(part ->
                            edits.add(
                                    SetProperty.of(id, property, change.apply(property.of(part)))));
        }
        apply(
                edits.size() == 1
                        ? edits.getFirst()
                        : new Together(edits, Label.counted("change." + property, edits.size())));
    }

    private <V> Form<P> shown(
            String name, Editor<V> editor, Function<JourneyMap, Reading<V>> reading) {
        column.getChildren().add(withLabel(name, editor.node(), editor.target()));
        refreshers.add(map -> editor.show(reading.apply(map)));
        settlers.add(editor::settle);
        return this;
    }

    /// One of the constants of an enumeration.
    <E extends Enum<E>> Form<P> constant(Property<P, E> property, String words, Class<E> kind) {
        var editor =
                new PickEditor<E>(
                        words,
                        false,
                        value -> {
                            if (value != null) {
                                set(property, value);
                            }
                        });
        for (E value : kind.getEnumConstants()) {
            editor.with(value, Words.of(words, value));
        }
        return labelled(property, editor);
    }

    /// Begins a group of fields with a heading.
    Form<P> section(String key) {
        var heading = new javafx.scene.control.Label(Words.say(key));
        heading.getStyleClass().add("section");
        column.getChildren().add(heading);
        return this;
    }

    /// Puts something of another make among the fields.
    ///
    /// @param refresh shows it as a map has it
    Form<P> node(Node node, Consumer<JourneyMap> refresh) {
        column.getChildren().add(node);
        refreshers.add(refresh);
        return this;
    }

    /// Puts something of another make among the fields, under a label.
    Form<P> node(String key, Node node, Consumer<JourneyMap> refresh) {
        return node(withLabel(Words.say(key), node, node), refresh);
    }

    /// Runs before something is done to the map as a whole.
    Form<P> onSettle(Runnable settler) {
        settlers.add(settler);
        return this;
    }

    /// Runs with every map that is shown.
    Form<P> onRefresh(Consumer<JourneyMap> refresh) {
        refreshers.add(refresh);
        return this;
    }

    /// The whole column.
    VBox column() {
        return column;
    }

    /// Shows all fields as a map has them.
    void show(JourneyMap map) {
        refreshers.forEach(refresher -> refresher.accept(map));
    }

    /// Takes over what is written in fields that tell only what is finished.
    void settle() {
        settlers.forEach(Runnable::run);
    }

    private <V extends @Nullable Object> void set(Property<P, V> property, V value) {
        apply(new SetProperty<>(List.copyOf(parts), property, value));
    }

    private <V> void type(Property<P, V> property, V value) {
        apply(new Typing(new SetProperty<>(List.copyOf(parts), property, value)));
    }

    private void apply(Edit edit) {
        desk.apply(edit);
        show(desk.map());
    }

    private <V> Form<P> labelled(Property<P, ? extends @Nullable V> property, Editor<V> editor) {
        return bind(property, editor, withLabel(nameOf(property), editor.node(), editor.target()));
    }

    private <V> Form<P> bind(
            Property<P, ? extends @Nullable V> property, Editor<V> editor, Node node) {
        column.getChildren().add(node);
        refreshers.add(map -> editor.show(Reading.of(map, parts, property)));
        settlers.add(editor::settle);
        return this;
    }

    private static VBox withLabel(String name, Node node, Node target) {
        var label = new javafx.scene.control.Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(target);
        if (Names.of(target).isEmpty()) {
            Names.give(target, name);
        }
        if (node instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        var field = new VBox(label, node);
        field.getStyleClass().add("field");
        return field;
    }

    private static String nameOf(Property<?, ?> property) {
        return Words.say("field." + property);
    }
}
