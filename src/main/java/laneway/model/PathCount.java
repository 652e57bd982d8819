// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// How many accounts do so on a path set.
///
/// @param segment of which accounts; empty for all
public record PathCount(PathSetId pathSet, Standing standing, String segment, int accounts) {
    public PathCount {
        Limits.checkText(segment);
        Limits.checkRange("accounts", accounts, 0, Integer.MAX_VALUE);
    }
}
