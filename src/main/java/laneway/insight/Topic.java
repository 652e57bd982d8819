// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

/// What findings are about.
public enum Topic {
    OWNERSHIP,
    AGREEMENT,
    NEEDS,
    MOMENTS,
    FLOW,
    EVIDENCE,
    METRICS,
    SIGNALS,
    PATHS,
    COMPARISON,
    ACTIONS,
    CUSTOMERS
}
