// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.settings;

import laneway.model.MapId;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Where somebody was in each of the maps that they had open last; immutable.
///
/// @param byMap texts of places by the maps' identities, the map that was open last at the end
public record MapPlaces(Map<String, String> byMap) {
    /// Maps that are remembered; of more the oldest are forgotten.
    static final int MOST = 200;

    /// Before any map was open.
    public static final MapPlaces NONE = new MapPlaces(Map.of());

    public MapPlaces {
        var newest = new LinkedHashMap<String, String>();
        byMap.entrySet().stream()
                .skip(Math.max(0, byMap.size() - MOST))
                .forEach(entry -> newest.put(entry.getKey(), entry.getValue()));
        byMap = newest;
    }

    /// Where somebody was in a map.
    public Optional<MapPlace> of(MapId map) {
        return Optional.ofNullable(byMap.get(map.value())).flatMap(MapPlace::of);
    }

    /// The same with another place for a map.
    public MapPlaces with(MapId map, MapPlace place) {
        var places = new LinkedHashMap<>(byMap);
        places.remove(map.value());
        places.put(map.value(), place.text());
        return new MapPlaces(places);
    }

    /// Each place under its number, since properties keep no order.
    Properties write() {
        var properties = new Properties();
        int number = 0;
        for (var entry : byMap.entrySet()) {
            properties.setProperty("place." + number++, entry.getKey() + " " + entry.getValue());
        }
        return properties;
    }

    static MapPlaces read(Properties properties) {
        var places = new LinkedHashMap<String, String>();
        for (int i = 0; i < MOST; i++) {
            var text = properties.getProperty("place." + i, "");
            int end = text.indexOf(' ');
            if (end > 0) {
                places.put(text.substring(0, end), text.substring(end + 1));
            }
        }
        return new MapPlaces(places);
    }
}
