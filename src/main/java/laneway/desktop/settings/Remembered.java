// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.settings;

import laneway.model.MapId;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/// The settings as they are now; every change is written behind the user's back.
public final class Remembered implements AutoCloseable {
    private final SettingsFile file;
    private final ExecutorService writer =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("settings").factory());
    private Settings settings;
    private MapPlaces places;

    /// Reads the settings, which waits for the disk.
    public Remembered(SettingsFile file) {
        this.file = file;
        settings = file.read();
        places = file.readPlaces();
    }

    public Settings get() {
        return settings;
    }

    /// Changes the settings; to be called on one thread only.
    public void change(UnaryOperator<Settings> change) {
        var changed = change.apply(settings);
        if (!changed.equals(settings)) {
            settings = changed;
            writer.execute(() -> file.write(changed));
        }
    }

    /// Where somebody was in the maps that they had open last.
    public MapPlaces places() {
        return places;
    }

    /// Keeps where somebody is in a map; to be called on one thread only.
    public void keep(MapId map, MapPlace place) {
        var changed = places.with(map, place);
        if (!changed.equals(places)) {
            places = changed;
            writer.execute(() -> file.write(changed));
        }
    }

    /// Returns when everything is written.
    @Override
    public void close() {
        writer.close();
    }
}
