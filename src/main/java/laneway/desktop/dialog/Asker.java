// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.dialog;

/// Puts questions to the user; a test answers them itself.
public interface Asker {
    /// Asks, and returns at once; the answer's effect runs later.
    void ask(Question question);
}
