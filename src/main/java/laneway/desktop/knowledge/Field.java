// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;

import laneway.desktop.words.Words;
import laneway.model.JourneyMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How the values of one type stand in cells, and how they are changed there.
interface Field<V> {
    /// What stands in the cell.
    String say(JourneyMap map, V value);

    /// How values are sorted; those that are absent come last.
    default Comparator<V> order(JourneyMap map) {
        return Comparator.comparing(
                value -> say(map, value),
                Comparator.comparing(String::isEmpty)
                        .thenComparing(String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// Whether values are written, so that typing may begin at once.
    default boolean isWritten() {
        return false;
    }

    /// Lets somebody change a value.
    void edit(JourneyMap map, V value, Site site, Consumer<V> take);

    /// The cell in which a value is changed.
    interface Site {
        /// Has a text written; what is taken gives back what is wrong with it, if anything is.
        void write(String text, Function<String, Optional<String>> take);

        /// Has something chosen.
        void offer(ContextMenu menu);
    }

    /// A field whose values are written.
    ///
    /// @param said what stands in the cell, and in the field when writing begins
    static <V> Field<V> written(Function<V, String> said, Function<String, Written<V>> read) {
        return new Field<>() {
            @Override
            public String say(JourneyMap map, V value) {
                return said.apply(value);
            }

            @Override
            public boolean isWritten() {
                return true;
            }

            @Override
            public void edit(JourneyMap map, V value, Site site, Consumer<V> take) {
                site.write(
                        said.apply(value),
                        text ->
                                switch (read.apply(text)) {
                                    case Written.Value<V>(V understood) -> {
                                        take.accept(understood);
                                        yield Optional.empty();
                                    }
                                    case Written.Wrong<V>(String sentence) -> Optional.of(sentence);
                                });
            }
        };
    }

    /// A field whose values are written and sorted by size.
    static <V extends Comparable<? super V>> Field<Optional<V>> measured(
            Function<V, String> said, Function<String, Written<V>> read) {
        Field<Optional<V>> field =
                written(
                        value -> value.map(said).orElse(""),
                        text ->
                                text.isBlank()
                                        ? new Written.Value<>(Optional.empty())
                                        : read.apply(text).map(Optional::of));
        return sorted(
                field,
                Comparator.comparing(
                        value -> value.orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /// A field that only tells.
    static <V> Field<V> told(BiFunction<JourneyMap, V, String> said, Comparator<? super V> order) {
        return new Field<>() {
            @Override
            public String say(JourneyMap map, V value) {
                return said.apply(map, value);
            }

            @Override
            public Comparator<V> order(JourneyMap map) {
                return order::compare;
            }

            @Override
            public void edit(JourneyMap map, V value, Site site, Consumer<V> take) {}
        };
    }

    /// A text of one line.
    static Field<String> text() {
        return written(text -> text, text -> new Written.Value<>(text.strip()));
    }

    /// Several texts between commas.
    static Field<List<String>> texts() {
        return written(
                texts -> String.join(", ", texts),
                text ->
                        new Written.Value<>(
                                Arrays.stream(text.split("[,;\\n]", -1))
                                        .map(String::strip)
                                        .filter(each -> !each.isEmpty())
                                        .toList()));
    }

    /// One of several values.
    static <V> Field<V> chosen(
            Function<JourneyMap, List<V>> offered, BiFunction<JourneyMap, V, String> name) {
        return new Field<>() {
            @Override
            public String say(JourneyMap map, V value) {
                return name.apply(map, value);
            }

            @Override
            public Comparator<V> order(JourneyMap map) {
                return Comparator.comparingInt(value -> {
                    int index = offered.apply(map).indexOf(value);
                    return value.equals(Optional.empty()) || index < 0 ? Integer.MAX_VALUE : index;
                });
            }

            @Override
            public void edit(JourneyMap map, V value, Site site, Consumer<V> take) {
                var menu = new ContextMenu();
                for (V each : offered.apply(map)) {
                    var said = name.apply(map, each);
                    var item = new RadioMenuItem(said.isEmpty() ? Words.say("field.none") : said);
                    item.setMnemonicParsing(false);
                    item.setSelected(each.equals(value));
                    item.setOnAction(_ -> take.accept(each));
                    menu.getItems().add(item);
                }
                site.offer(menu);
            }
        };
    }

    /// One of the constants of a kind.
    ///
    /// @param area where the words for them stand
    static <E extends Enum<E>> Field<E> constant(Class<E> kind, String area) {
        return chosen(_ -> List.of(kind.getEnumConstants()), (_, value) -> Words.of(area, value));
    }

    /// Any of several values.
    static <V> Field<List<V>> several(
            Function<JourneyMap, List<V>> offered, BiFunction<JourneyMap, V, String> name) {
        return new Field<>() {
            @Override
            public String say(JourneyMap map, List<V> values) {
                return values.stream()
                        .map(value -> name.apply(map, value))
                        .collect(Collectors.joining(", "));
            }

            @Override
            public void edit(JourneyMap map, List<V> values, Site site, Consumer<List<V>> take) {
                var menu = new ContextMenu();
                for (V each : offered.apply(map)) {
                    var item = new CheckMenuItem(name.apply(map, each));
                    item.setMnemonicParsing(false);
                    item.setSelected(values.contains(each));
                    item.setOnAction(_ -> {
                        var wanted = new ArrayList<>(offered.apply(map));
                        wanted.removeIf(other -> values.contains(other) == other.equals(each));
                        take.accept(wanted);
                    });
                    menu.getItems().add(item);
                }
                site.offer(menu);
            }
        };
    }

    /// Yes or no, changed at once.
    ///
    /// @param yes what stands in the cell for yes
    static Field<Boolean> flag(String yes) {
        return new Field<>() {
            @Override
            public String say(JourneyMap map, Boolean value) {
                return value ? yes : "";
            }

            @Override
            public void edit(JourneyMap map, Boolean value, Site site, Consumer<Boolean> take) {
                take.accept(!value);
            }
        };
    }

    private static <V> Field<V> sorted(Field<V> field, Comparator<V> order) {
        return new Field<>() {
            @Override
            public String say(JourneyMap map, V value) {
                return field.say(map, value);
            }

            @Override
            public Comparator<V> order(JourneyMap map) {
                return order;
            }

            @Override
            public boolean isWritten() {
                return field.isWritten();
            }

            @Override
            public void edit(JourneyMap map, V value, Site site, Consumer<V> take) {
                field.edit(map, value, site, take);
            }
        };
    }
}
