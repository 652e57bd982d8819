// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.StageId;
import laneway.model.TeamId;

import java.util.List;

/// Where customers are handed from one team to another, or from self-service to sales, between two
/// neighbouring stages.
///
/// @param passes from team to team; empty where the teams stay
/// @param service whether customers served themselves on one side and meet sales on the other
/// @param reason why, as a sentence for the user
public record HandOver(
        StageId from, StageId to, List<Pass> passes, boolean service, String reason) {
    public HandOver {
        passes = List.copyOf(passes);
    }

    /// From one team to a different one.
    ///
    /// @param segment whose customers; blank for those that no other pass names
    public record Pass(String segment, TeamId before, TeamId after) {}
}
