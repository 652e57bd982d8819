// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import laneway.file.MapFormat;
import laneway.model.JourneyMap;
import laneway.model.MapId;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Reads the maps that come with the program.
///
/// Each time a map is read it is another document: what is kept of documents is kept by their
/// identities, and two maps begun from one template have nothing to do with each other.
final class Enclosed {
    private Enclosed() {}

    /// A map of the program under a new identity; empty where this build carries none.
    ///
    /// @param place a resource, with its folder
    static Optional<JourneyMap> read(String place) {
        try (var in = Enclosed.class.getResourceAsStream(place + "." + MapFormat.EXTENSION)) {
            return in == null
                    ? Optional.empty()
                    : MapFormat.read(in.readAllBytes()).shown().map(Enclosed::anew);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JourneyMap anew(JourneyMap map) {
        return map.with(map.about().as(MapId.random()));
    }
}
