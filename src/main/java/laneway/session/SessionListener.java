// SPDX-License-Identifier: Apache-2.0
package laneway.session;

/// Is told what happens in a session.
@FunctionalInterface
public interface SessionListener {
    /// Called on the session's thread, after the fact.
    void on(SessionEvent event);
}
