// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import java.util.concurrent.ThreadLocalRandom;

/// The identity of a part of a map; unlike names it never changes and is never used again.
public sealed interface PartId
        permits MapId,
                PersonaId,
                TeamId,
                StageId,
                StepId,
                LaneId,
                TouchpointId,
                OwnershipId,
                CardId,
                LinkId,
                ImageId,
                GoalId,
                MetricId,
                SignalId,
                FitId,
                StakeholderId,
                PathSetId,
                LifecycleId,
                StageRuleId,
                AnswerId,
                ActionItemId {

    /// The longest value that is accepted, in characters.
    int MAX_LENGTH = 100;

    /// The identity as it is written in a file: 1 to [#MAX_LENGTH] visible ASCII characters.
    String value();

    /// Whether a value may be an identity.
    static boolean isValid(String value) {
        // A loop: twenty thousand cards have a hundred thousand identities between them.
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) <= ' ' || value.charAt(i) >= 127) {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= MAX_LENGTH;
    }

    static void check(String value) {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an identity: '" + value + "'");
        }
    }

    /// A kind and ten random letters and digits (50 bits): short enough to read in the file, and
    /// two replicas that each add a million cards clash with a probability of about one in a
    /// thousand.
    static String randomValue(String kind) {
        var digits = "0123456789abcdefghjkmnpqrstvwxyz";
        var value = new StringBuilder(kind).append('-');
        long bits = ThreadLocalRandom.current().nextLong();
        for (int i = 0; i < 10; i++) {
            value.append(digits.charAt((int) (bits >>> (5 * i)) & 31));
        }
        return value.toString();
    }
}
