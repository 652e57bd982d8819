// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The one list of commands, and word for those who show them that something changed.
public final class CommandList {
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final Map<String, Supplier<List<Command>>> families = new LinkedHashMap<>();
    private final List<Runnable> views = new ArrayList<>();

    /// Adds commands.
    ///
    /// @throws IllegalArgumentException if an identity is taken
    public void add(Collection<Command> more) {
        for (Command command : more) {
            if (commands.putIfAbsent(command.id(), command) != null) {
                throw new IllegalArgumentException("two commands are called " + command.id());
            }
        }
    }

    /// Adds a submenu of commands that come and go, such as the recent files.
    public void addFamily(String id, Supplier<List<Command>> members) {
        families.put(id, members);
    }

    /// All commands in the order in which they were added.
    public List<Command> all() {
        return List.copyOf(commands.values());
    }

    /// All commands, with the members that families have at this moment.
    public List<Command> everything() {
        return Stream.concat(
                        commands.values().stream(),
                        families.values().stream().flatMap(family -> family.get().stream()))
                .toList();
    }

    /// The command of an identity.
    public Optional<Command> find(String id) {
        return Optional.ofNullable(commands.get(id));
    }

    /// The members of a family at this moment.
    public Optional<List<Command>> family(String id) {
        return Optional.ofNullable(families.get(id)).map(Supplier::get);
    }

    /// Names, ticks and whether something is enabled are asked for again.
    public void refresh() {
        views.forEach(Runnable::run);
    }

    void onRefresh(Runnable view) {
        views.add(view);
    }
}
