// SPDX-License-Identifier: Apache-2.0
package laneway.insight;

import laneway.model.Goal;
import laneway.model.Metric;
import laneway.model.Ownership;
import laneway.model.PartId;
import laneway.model.Role;
import laneway.model.Team;
import laneway.model.TeamId;
import laneway.model.Touchpoint;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Where nobody leads, where several do, and who leads too much.
final class OwnershipRules {
    private OwnershipRules() {}

    static void ask(Reading map, LocalDate today, Consumer<Finding> found) {
        if (map.map().teams().isEmpty()) {
            return;
        }
        nobodyLeads(map, found);
        var subjects = new LinkedHashSet<PartId>();
        map.map().ownerships().forEach(ownership -> subjects.add(ownership.subject()));
        subjects.forEach(subject -> severalLead(map, subject, found));
        leadsTooMuch(map, found);
    }

    private static void nobodyLeads(Reading map, Consumer<Finding> found) {
        for (Touchpoint touchpoint : map.map().touchpoints()) {
            var without =
                    map.stagesMeeting(touchpoint.id()).stream()
                            .filter(stage -> map.leadsOf(touchpoint.id(), stage).isEmpty())
                            .toList();
            if (!without.isEmpty()) {
                var parts = new ArrayList<PartId>();
                parts.add(touchpoint.id());
                parts.addAll(without);
                found.accept(
                        Finding.of(
                                FindingKind.NOBODY_LEADS,
                                (touchpoint.major() ? 60 : 30) + Math.min(10, 2 * without.size()),
                                parts,
                                map.name(touchpoint.id()),
                                map.names(without)));
            }
        }
        for (Goal goal : map.map().goals()) {
            unled(map, goal.id(), goal.stage(), 55, found);
        }
        for (Metric metric : map.map().metrics()) {
            if (metric.keyGoal() && metric.subject() != null) {
                unled(map, metric.id(), metric.subject(), 50, found);
            }
        }
    }

    private static void unled(
            Reading map, PartId subject, PartId place, int weight, Consumer<Finding> found) {
        if (map.leadsOf(subject, null).isEmpty()) {
            found.accept(
                    Finding.of(
                            FindingKind.NOBODY_LEADS,
                            weight,
                            List.of(subject, place),
                            map.name(subject),
                            map.name(place)));
        }
    }

    /// Two teams clash where they lead one thing for customers of one segment in one stage.
    private static void severalLead(Reading map, PartId subject, Consumer<Finding> found) {
        var leads =
                map.ownersOf(subject).stream()
                        .filter(ownership -> ownership.role() == Role.LEAD)
                        .toList();
        var clashing = new LinkedHashSet<TeamId>();
        for (int i = 0; i < leads.size(); i++) {
            for (int k = i + 1; k < leads.size(); k++) {
                if (clash(leads.get(i), leads.get(k))) {
                    clashing.addAll(Reading.teams(Stream.of(leads.get(i), leads.get(k))));
                }
            }
        }
        if (!clashing.isEmpty()) {
            var parts = new ArrayList<PartId>();
            parts.add(subject);
            parts.addAll(clashing);
            found.accept(
                    Finding.of(
                            FindingKind.SEVERAL_LEAD,
                            65,
                            parts,
                            map.names(clashing),
                            map.name(subject)));
        }
    }

    private static boolean clash(Ownership one, Ownership other) {
        return !Objects.equals(one.team(), other.team())
                && meet(one.stage(), other.stage(), null)
                && meet(one.segment(), other.segment(), "");
    }

    private static boolean meet(
            @Nullable Object one, @Nullable Object other, @Nullable Object all) {
        return Objects.equals(one, other) || Objects.equals(one, all) || Objects.equals(other, all);
    }

    private static void leadsTooMuch(Reading map, Consumer<Finding> found) {
        int limit = map.map().about().leadLimit();
        for (Team team : map.map().teams()) {
            var led =
                    map.map().ownerships().stream()
                            .filter(ownership -> ownership.role() == Role.LEAD)
                            .filter(ownership -> team.id().equals(ownership.team()))
                            .map(Ownership::subject)
                            .distinct()
                            .toList();
            if (led.size() > limit) {
                found.accept(
                        Finding.of(
                                FindingKind.LEADS_TOO_MUCH,
                                40 + Math.min(20, 2 * (led.size() - limit)),
                                List.of(team.id()),
                                map.name(team.id()),
                                led.size(),
                                limit));
            }
        }
    }
}
