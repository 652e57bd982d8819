// SPDX-License-Identifier: Apache-2.0
package laneway.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// One of the three ways in which customers of a path set do.
///
/// @param sign what tells these customers from the others
/// @param stops what happens on the way
/// @param reasons why people are on it
/// @param wayBack how they come back on track
/// @param action what is done for this segment
/// @param team who does it; null where nobody has said
/// @param rule which accounts are on it; null where that is not asked of data
public record Path(
        String sign,
        List<Stop> stops,
        String reasons,
        String wayBack,
        String action,
        @Nullable TeamId team,
        @Nullable Condition rule) {
    /// A path that nobody has described.
    public static final Path NONE = new Path("", List.of(), "", "", "", null, null);

    public Path {
        Limits.checkText(sign);
        Limits.checkText(reasons);
        Limits.checkText(wayBack);
        Limits.checkText(action);
        stops = List.copyOf(stops);
    }

    /// The same path with another sign.
    public Path withSign(String sign) {
        return new Path(sign, stops, reasons, wayBack, action, team, rule);
    }

    /// The same path with other stops.
    public Path withStops(List<Stop> stops) {
        return new Path(sign, stops, reasons, wayBack, action, team, rule);
    }

    /// The same path with other reasons.
    public Path withReasons(String reasons) {
        return new Path(sign, stops, reasons, wayBack, action, team, rule);
    }

    /// The same path with another way back.
    public Path withWayBack(String wayBack) {
        return new Path(sign, stops, reasons, wayBack, action, team, rule);
    }

    /// The same path with another action.
    public Path withAction(String action) {
        return new Path(sign, stops, reasons, wayBack, action, team, rule);
    }

    /// The same path with another team.
    public Path withTeam(@Nullable TeamId team) {
        return new Path(sign, stops, reasons, wayBack, action, team, rule);
    }

    /// The same path with another rule.
    public Path withRule(@Nullable Condition rule) {
        return new Path(sign, stops, reasons, wayBack, action, team, rule);
    }

    List<PartId> references() {
        var references = new ArrayList<PartId>(stops.stream().map(Stop::stage).toList());
        if (team != null) {
            references.add(team);
        }
        return references;
    }

    Path without(Predicate<PartId> gone) {
        return new Path(
                sign,
                stops.stream().filter(stop -> !gone.test(stop.stage())).toList(),
                reasons,
                wayBack,
                action,
                team != null && gone.test(team) ? null : team,
                rule);
    }
}
