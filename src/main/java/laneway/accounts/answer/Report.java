// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import laneway.model.Actual;
import laneway.model.Answer;
import laneway.model.MetricId;
import laneway.model.StageRuleId;

import java.util.List;

/// What came of putting a map's questions to data.
///
/// @param answer what the map keeps
/// @param actuals what metrics were on the day of asking
/// @param rules what each rule did
/// @param notes what to know about the data
public record Report(
        Answer answer, List<Measured> actuals, List<RuleCount> rules, List<Note> notes) {
    public Report {
        actuals = List.copyOf(actuals);
        rules = List.copyOf(rules);
        notes = List.copyOf(notes);
    }

    /// What a metric was.
    public record Measured(MetricId metric, Actual actual) {}

    /// What a rule did: how many accounts fit it, and how many of these it took, since rules before
    /// it or people had placed the others.
    public record RuleCount(StageRuleId rule, long fits, long takes) {}
}
