// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.StageId;
import laneway.model.TeamId;

import org.jspecify.annotations.Nullable;

/// Where customers are handed from one team to another, or from self-service to sales, between two
/// neighbouring stages.
///
/// @param teams the team before and the team after; null where the team stays
/// @param service whether customers served themselves on one side and meet sales on the other
/// @param reason why, as a sentence for the user
public record HandOver(
        StageId from, StageId to, @Nullable Teams teams, boolean service, String reason) {
    /// Two different teams.
    public record Teams(TeamId before, TeamId after) {}
}
