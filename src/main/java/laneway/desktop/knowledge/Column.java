// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.scene.Node;

import laneway.desktop.words.Words;
import laneway.edit.Edit;
import laneway.edit.SetProperty;
import laneway.model.JourneyMap;
import laneway.model.Part;
import laneway.model.Property;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A column of a table of parts: what it shows of a part, and the edit that changes it.
///
/// @param read what a part has in this column
/// @param write the edit that gives it another value; empty where that would be none, and for a
///   column that only tells
/// @param sign what stands before the value, by part
record Column<P extends Part, V>(
        String name,
        double width,
        BiFunction<JourneyMap, P, V> read,
        Writing<P, V> write,
        Field<V> field,
        Function<P, Optional<Node>> sign) {

    /// Makes an edit of a value.
    interface Writing<P, V> {
        Optional<Edit> edit(JourneyMap map, P part, V value);
    }

    /// A column for a property that every part has.
    static <P extends Record & Part, V> Column<P, V> of(
            Property<P, V> property, double width, Field<V> field) {
        return new Column<>(
                name(property),
                width,
                (_, part) -> property.of(part),
                (_, part, value) -> Optional.of(SetProperty.of(part.id(), property, value)),
                field,
                _ -> Optional.empty());
    }

    /// A column for a property that may be absent.
    static <P extends Record & Part, V> Column<P, Optional<V>> absent(
            Property<P, @Nullable V> property, double width, Field<Optional<V>> field) {
        return new Column<>(
                name(property),
                width,
                (_, part) -> Optional.ofNullable(property.of(part)),
                (_, part, value) ->
                        Optional.of(SetProperty.of(part.id(), property, value.orElse(null))),
                field,
                _ -> Optional.empty());
    }

    /// A column that nobody writes in.
    ///
    /// @param field one that only tells
    static <P extends Part, V> Column<P, V> told(
            String name, double width, BiFunction<JourneyMap, P, V> read, Field<V> field) {
        return new Column<>(
                name, width, read, (_, _, _) -> Optional.empty(), field, _ -> Optional.empty());
    }

    /// The same column with a sign before its values.
    Column<P, V> signed(Function<P, Optional<Node>> wanted) {
        return new Column<>(name, width, read, write, field, wanted);
    }

    private static String name(Property<?, ?> property) {
        return Words.say("field." + property);
    }

    /// What stands in the cell of a part.
    String say(JourneyMap map, P part) {
        return field.say(map, read.apply(map, part));
    }

    /// Sorts parts by this column.
    int compare(JourneyMap map, P one, P other) {
        return field.order(map).compare(read.apply(map, one), read.apply(map, other));
    }

    /// Lets somebody change the value of a part.
    void edit(KnowledgeActions actions, P part, Field.Site site) {
        var map = actions.map();
        field.edit(
                map,
                read.apply(map, part),
                site,
                value -> write.edit(actions.map(), part, value).ifPresent(actions::apply));
    }
}
