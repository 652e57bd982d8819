// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import laneway.file.MapFormat;
import laneway.session.Session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// The maps that come with the program; each opens as a new document, so that saving asks for a
/// file.
public final class Samples {
    /// The one that the program shows at its very first start.
    public static final String FIRST = "administrator";

    /// All of them, by the name of their file.
    public static final List<String> NAMES = List.of(FIRST, "saas-lifecycle");

    private static final String FOLDER = "/laneway/samples/";

    private Samples() {}

    /// A sample as a document; empty where this build carries none.
    public static Optional<Session> read(String name) {
        try (var in = Samples.class.getResourceAsStream(FOLDER + name + ".laneway")) {
            return in == null
                    ? Optional.empty()
                    : MapFormat.read(in.readAllBytes()).shown().map(Session::ofNew);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
