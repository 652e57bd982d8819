// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

/// Tells the user what needs no answer at once.
interface Notices {
    /// Tells something in one sentence, for a few seconds.
    void tell(String sentence);

    /// Ends telling something that no longer holds.
    void untell(String sentence);

    /// Tells something, and offers what may be done about it.
    void offer(String sentence, String action, Runnable effect);
}
