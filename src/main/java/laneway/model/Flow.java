// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// How many stays in a stage were followed by one in another.
///
/// @param segment of which accounts; empty for all
public record Flow(StageId from, StageId to, String segment, int accounts) {
    public Flow {
        Limits.checkText(segment);
        Limits.checkRange("accounts", accounts, 0, Integer.MAX_VALUE);
    }
}
