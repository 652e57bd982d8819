// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;

/// One property of one kind of part: how to read it, and how to make a copy with another value.
///
/// A property is named like its record component; the copy is made by the record's own constructor,
/// so that no copy escapes its checks and no record needs a method per property.
///
/// @param <P> the kind of part
/// @param <V> the type of its values, nullable where the property may be absent
public final class Property<P extends Record & Part, V extends @Nullable Object> {
    private final Class<P> owner;
    private final String name;
    private final Function<P, V> read;
    private final int position;
    private final RecordComponent[] components;
    private final Constructor<P> constructor;

    private Property(Class<P> owner, String name, Function<P, V> read) {
        this.owner = owner;
        this.name = name;
        this.read = read;
        this.components = owner.getRecordComponents();
        this.position = positionOf(name);
        try {
            this.constructor =
                    owner.getDeclaredConstructor(
                            Arrays.stream(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new AssertionError("every record has its canonical constructor", e);
        }
    }

    static <P extends Record & Part, V extends @Nullable Object> Property<P, V> of(
            Class<P> owner, String name, Function<P, V> read) {
        return new Property<>(owner, name, read);
    }

    private int positionOf(String wanted) {
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(wanted)) {
                return i;
            }
        }
        throw new IllegalArgumentException(owner.getSimpleName() + " has no " + wanted);
    }

    /// The kind of part that has this property.
    public Class<P> owner() {
        return owner;
    }

    /// Its name in code and in files.
    public String name() {
        return name;
    }

    /// The value that a part has.
    public V of(P part) {
        return read.apply(part);
    }

    /// The value that a part has, which must be of the kind [#owner].
    public @Nullable Object ofAny(Part part) {
        return read.apply(owner.cast(part));
    }

    /// A part that differs in this property only; the same instance where it does not differ.
    ///
    /// @throws IllegalArgumentException where the part refuses the value
    public P with(P part, V value) {
        if (Objects.equals(read.apply(part), value)) {
            return part;
        }
        return copy(part, value);
    }

    /// As [#with], for callers that know the types only at run time, such as undo.
    ///
    /// @throws ClassCastException where part or value are of another type
    public Part withAny(Part part, @Nullable Object value) {
        var own = owner.cast(part);
        return Objects.equals(read.apply(own), value) ? own : copy(own, value);
    }

    private P copy(P part, @Nullable Object value) {
        try {
            var arguments = new @Nullable Object[components.length];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = i == position ? value : components[i].getAccessor().invoke(part);
            }
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new AssertionError(e);
        } catch (IllegalAccessException | InstantiationException e) {
            throw new LinkageError("a public record can be copied", e);
        }
    }

    @Override
    public String toString() {
        return owner.getSimpleName() + "." + name;
    }
}
