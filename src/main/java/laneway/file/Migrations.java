// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import java.util.List;

/// Steps from one version of the format to the next.
///
/// Every version that was ever released can be opened for ever: the file `v<number>.laneway` among
/// the test resources is frozen, and a step without a test of its own fails the build.
final class Migrations {
    /// The step at index 0 leads from version 1 to version 2, and so on.
    static final List<Migration> STEPS = List.of(Migrations::addKnowledge);

    /// The version that is written.
    static final int CURRENT = STEPS.size() + 1;

    private Migrations() {}

    /// Version 2 only adds: what a map of version 1 says, it says in the same words.
    private static void addKnowledge(Json.Fields document) {}

    /// Changes a document of one version into one of the next.
    interface Migration {
        void migrate(Json.Fields document);
    }

    static void migrate(Json.Fields document, long version) {
        for (long from = version; from < CURRENT; from++) {
            STEPS.get((int) from - 1).migrate(document);
        }
    }
}
