// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// How far an action item is.
public enum ActionState {
    OPEN,
    DOING,
    DONE,
    DROPPED;

    /// Whether somebody still has something to do.
    public boolean isUnfinished() {
        return this == OPEN || this == DOING;
    }
}
