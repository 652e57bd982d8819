// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// What a team does for a subject: lead it, support it, or share it with every other team.
public enum Role {
    LEAD,
    SUPPORT,
    SHARED
}
