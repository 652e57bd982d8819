// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

/// What somebody may find out about a map.
public enum FindingKind {
    NOBODY_LEADS(Topic.OWNERSHIP),
    SEVERAL_LEAD(Topic.OWNERSHIP),
    LEADS_TOO_MUCH(Topic.OWNERSHIP),
    HAND_OVER(Topic.OWNERSHIP),
    OBJECTION(Topic.AGREEMENT),
    MISMATCH(Topic.NEEDS),
    DISAGREEMENT(Topic.NEEDS),
    UNSERVED_NEED(Topic.NEEDS),
    NO_FIRST_VALUE(Topic.MOMENTS),
    MOMENT_NOBODY_LEADS(Topic.MOMENTS),
    LONGEST(Topic.FLOW),
    SAME_ACTION(Topic.FLOW),
    REPEATED_PAIN(Topic.FLOW),
    TOUCHPOINT_EVERYWHERE(Topic.FLOW),
    NO_TOUCHPOINT(Topic.FLOW),
    NO_RECOVERY(Topic.FLOW),
    ASSUMPTION_DECIDES(Topic.EVIDENCE),
    LEAST_SUPPORTED(Topic.EVIDENCE),
    OFF_TARGET(Topic.METRICS),
    OFF_BENCHMARK(Topic.METRICS),
    BENCHMARKS_BACKWARDS(Topic.METRICS),
    NO_KEY_GOAL(Topic.METRICS),
    SEVERAL_KEY_GOALS(Topic.METRICS),
    METRIC_OF_NOTHING(Topic.METRICS),
    WORST_DROP_OFF(Topic.METRICS),
    NO_SIGNAL(Topic.SIGNALS),
    SIGNAL_WITHOUT_TEAM(Topic.SIGNALS),
    FACTS_ALONE(Topic.SIGNALS),
    NO_WAY_BACK(Topic.PATHS),
    NO_ACTION(Topic.PATHS),
    OVERDUE(Topic.ACTIONS),
    FEWER_GO_ON(Topic.CUSTOMERS),
    TAKES_LONGER(Topic.CUSTOMERS),
    MORE_WARNED(Topic.CUSTOMERS),
    SLOW_GOES_WITH_LESS(Topic.CUSTOMERS),
    SLOW_GOES_WITH_MORE(Topic.CUSTOMERS);

    private final Topic topic;

    FindingKind(Topic topic) {
        this.topic = topic;
    }

    /// What it is about.
    public Topic topic() {
        return topic;
    }
}
