// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import laneway.accounts.source.Assignment;
import laneway.accounts.source.EventAssignment;
import laneway.accounts.source.Source;
import laneway.model.StageId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a map's questions are put to.
///
/// @param accounts a row for each account
/// @param events a row for each time that an account came into a stage, where there are such
/// @param placed into which stages accounts were put by hand, by the account's id
public record Data(
        Source accounts,
        Assignment assignment,
        Optional<Events> events,
        Map<String, StageId> placed) {
    public Data {
        placed = Map.copyOf(placed);
    }

    /// Where stage events lie and what their columns are.
    public record Events(Source source, EventAssignment assignment) {}

    /// Accounts of which nothing else is known.
    public static Data of(Source accounts, Assignment assignment) {
        return new Data(accounts, assignment, Optional.empty(), Map.of());
    }

    /// The same accounts with their stage events.
    public Data with(Source source, EventAssignment events) {
        return new Data(accounts, assignment, Optional.of(new Events(source, events)), placed);
    }

    /// The same accounts, some of them put into stages by hand.
    public Data with(Map<String, StageId> placed) {
        return new Data(accounts, assignment, events, placed);
    }

    List<Source> sources() {
        var sources = new ArrayList<Source>();
        sources.add(accounts);
        events.ifPresent(it -> sources.add(it.source()));
        return sources;
    }

    /// What the user knows the data by.
    public String label() {
        return events.map(it -> accounts.name() + ", " + it.source().name())
                .orElseGet(accounts::name);
    }
}
