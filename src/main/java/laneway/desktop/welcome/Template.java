// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import laneway.model.JourneyMap;
import laneway.session.Session;

import java.util.Optional;

/// A map to begin from: stages with their questions, lanes, and cards that show what belongs there.
public enum Template {
    ADMINISTRATOR("administrator"),
    LIFECYCLE("lifecycle"),
    SERVICE_BLUEPRINT("service-blueprint"),
    FEELINGS("feelings"),
    ON_TRACK("on-track");

    private static final String FOLDER = "/laneway/templates/";

    private final String file;

    Template(String file) {
        this.file = file;
    }

    /// A new document that begins with the map; empty where this build carries none.
    public Optional<Session> begin() {
        return read().map(Session::ofNew);
    }

    /// The map, under a new identity; empty where this build carries none.
    Optional<JourneyMap> read() {
        return Enclosed.read(FOLDER + file);
    }
}
