// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import laneway.session.Session;

import java.util.List;
import java.util.Optional;

/// The maps that come with the program to be looked at; each opens as a new document, so that
/// saving asks for a file.
public final class Samples {
    /// The one that the program shows at its very first start.
    public static final String FIRST = "administrator";

    /// All of them, by the name of their file.
    public static final List<String> NAMES =
            List.of(FIRST, "saas-lifecycle", "ideal-journey", "on-track", "journey-analysis");

    static final String FOLDER = "/laneway/samples/";

    private Samples() {}

    /// A sample as a document; empty where this build carries none.
    public static Optional<Session> read(String name) {
        return Enclosed.read(FOLDER + name).map(Session::ofNew);
    }
}
