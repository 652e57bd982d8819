// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.settings;

import laneway.desktop.theme.Appearance;
import laneway.file.backup.Backups;
import laneway.layers.Layers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the program remembers.
///
/// @param window where the window stood, if it ever did
/// @param recent files, the last one used first
/// @param lastMap the map that was open last; none if it was never saved
/// @param export choices of the export dialog, by name
/// @param keptBytes how much room the earlier versions of all maps may take
/// @param autosaved the maps that are saved by themselves, by their ids
/// @param allLinks whether links are drawn that lead to no selected card
/// @param start what the user made of the start page and the first steps
/// @param miniMap whether the mini-map is shown
/// @param spelling which dictionary checks what is written
/// @param timerMuted whether the timer ends without a tone
/// @param layers what is shown upon the board
/// @param tables what is remembered of the tables in place of the board
public record Settings(
        Optional<WindowPlace> window,
        boolean inspectorOpen,
        Appearance appearance,
        List<Path> recent,
        Optional<Path> lastMap,
        Map<String, String> export,
        long keptBytes,
        Set<String> autosaved,
        boolean allLinks,
        Starting start,
        boolean miniMap,
        Spelling spelling,
        boolean timerMuted,
        Layers layers,
        Tables tables) {
    private static final int MOST_RECENT = 12;

    /// Where the window stands, in JavaFX units on the virtual screen.
    public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}

    /// What holds before anything was remembered.
    public static final Settings FIRST =
            new Settings(
                    Optional.empty(),
                    true,
                    Appearance.SYSTEM,
                    List.of(),
                    Optional.empty(),
                    Map.of(),
                    Backups.USUAL_LIMIT,
                    Set.of(),
                    false,
                    Starting.FIRST,
                    true,
                    Spelling.FIRST,
                    false,
                    Layers.FIRST,
                    Tables.FIRST);

    public Settings {
        recent = List.copyOf(recent);
        export = Map.copyOf(export);
        autosaved = Set.copyOf(autosaved);
    }

    public Settings withWindow(WindowPlace place) {
        return new Settings(
                Optional.of(place),
                inspectorOpen,
                appearance,
                recent,
                lastMap,
                export,
                keptBytes,
                autosaved,
                allLinks,
                start,
                miniMap,
                spelling,
                timerMuted,
                layers,
                tables);
    }

    public Settings withInspectorOpen(boolean open) {
        return new Settings(
                window,
                open,
                appearance,
                recent,
                lastMap,
                export,
                keptBytes,
                autosaved,
                allLinks,
                start,
                miniMap,
                spelling,
                timerMuted,
                layers,
                tables);
    }

    public Settings withAppearance(Appearance wanted) {
        return new Settings(
                window,
                inspectorOpen,
                wanted,
                recent,
                lastMap,
                export,
                keptBytes,
                autosaved,
                allLinks,
                start,
                miniMap,
                spelling,
                timerMuted,
                layers,
                tables);
    }

    /// A file was opened or saved: it is the last map and the first of the recent ones.
    public Settings withUsed(Path file) {
        var files = new ArrayList<>(recent);
        files.remove(file);
        files.addFirst(file);
        return new Settings(
                window,
                inspectorOpen,
                appearance,
                files.subList(0, Math.min(files.size(), MOST_RECENT)),
                Optional.of(file),
                export,
                keptBytes,
                autosaved,
                allLinks,
                start,
                miniMap,
                spelling,
                timerMuted,
                layers,
                tables);
    }

    /// A recent file is gone.
    public Settings without(Path file) {
        return new Settings(
                window,
                inspectorOpen,
                appearance,
                recent.stream().filter(other -> !other.equals(file)).toList(),
                lastMap.filter(other -> !other.equals(file)),
                export,
                keptBytes,
                autosaved,
                allLinks,
                start,
                miniMap,
                spelling,
                timerMuted,
                layers,
                tables);
    }

    public Settings withoutRecent() {
        return new Settings(
                window,
                inspectorOpen,
                appearance,
                List.of(),
                lastMap,
                export,
                keptBytes,
                autosaved,
                allLinks,
                start,
                miniMap,
                spelling,
                timerMuted,
                layers,
                tables);
    }

    public Settings withExport(Map<String, String> choices) {
        return new Settings(
                window,
                inspectorOpen,
                appearance,
                recent,
                lastMap,
                choices,
                keptBytes,
                autosaved,
                allLinks,
                start,
                miniMap,
                spelling,
                timerMuted,
                layers,
                tables);
    }

    public Settings withKeptBytes(long bytes) {
        return new Settings(
                window,
                inspectorOpen,
                appearance,
                recent,
                lastMap,
                export,
                bytes,
                autosaved,
                allLinks,
                start,
                miniMap,
                spelling,
                timerMuted,
                layers,
                tables);
    }

    /// A map is saved by itself from now on, or no more.
    ///
    /// @param map its id
    public Settings withAutosave(String map, boolean on) {
        var maps = new HashSet<>(autosaved);
        if (on) {
            maps.add(map);
        } else {
            maps.remove(map);
        }
        return new Settings(
                window,
                inspectorOpen,
                appearance,
                recent,
                lastMap,
                export,
                keptBytes,
                maps,
                allLinks,
                start,
                miniMap,
                spelling,
                timerMuted,
                layers,
                tables);
    }

    public Settings withAllLinks(boolean all) {
        return new Settings(
                window,
                inspectorOpen,
                appearance,
                recent,
                lastMap,
                export,
                keptBytes,
                autosaved,
                all,
                start,
                miniMap,
                spelling,
                timerMuted,
                layers,
                tables);
    }

    public Settings withStart(Starting changed) {
        return new Settings(
                window,
                inspectorOpen,
                appearance,
                recent,
                lastMap,
                export,
                keptBytes,
                autosaved,
                allLinks,
                changed,
                miniMap,
                spelling,
                timerMuted,
                layers,
                tables);
    }

    public Settings withMiniMap(boolean shown) {
        return new Settings(
                window,
                inspectorOpen,
                appearance,
                recent,
                lastMap,
                export,
                keptBytes,
                autosaved,
                allLinks,
                start,
                shown,
                spelling,
                timerMuted,
                layers,
                tables);
    }

    public Settings withSpelling(Spelling changed) {
        return new Settings(
                window,
                inspectorOpen,
                appearance,
                recent,
                lastMap,
                export,
                keptBytes,
                autosaved,
                allLinks,
                start,
                miniMap,
                changed,
                timerMuted,
                layers,
                tables);
    }

    public Settings withTimerMuted(boolean muted) {
        return new Settings(
                window,
                inspectorOpen,
                appearance,
                recent,
                lastMap,
                export,
                keptBytes,
                autosaved,
                allLinks,
                start,
                miniMap,
                spelling,
                muted,
                layers,
                tables);
    }

    public Settings withLayers(Layers wanted) {
        return new Settings(
                window,
                inspectorOpen,
                appearance,
                recent,
                lastMap,
                export,
                keptBytes,
                autosaved,
                allLinks,
                start,
                miniMap,
                spelling,
                timerMuted,
                wanted,
                tables);
    }

    public Settings withTables(Tables seen) {
        return new Settings(
                window,
                inspectorOpen,
                appearance,
                recent,
                lastMap,
                export,
                keptBytes,
                autosaved,
                allLinks,
                start,
                miniMap,
                spelling,
                timerMuted,
                layers,
                seen);
    }
}
