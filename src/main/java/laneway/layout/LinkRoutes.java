// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Link;
import laneway.model.LinkId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The ways of some links across a board, beside each other where they share a gap.
public record LinkRoutes(List<LinkRoute> list) {
    /// No links.
    public static final LinkRoutes NONE = new LinkRoutes(List.of());

    public LinkRoutes {
        list = List.copyOf(list);
    }

    /// The ways of links whose cards are both in sight; the others have none.
    public static LinkRoutes of(Board board, Collection<Link> links) {
        var router = new LinkRouter(board);
        var ways = links.stream().map(router::way).flatMap(Optional::stream).toList();
        return new LinkRoutes(new LinkTracks(ways).routes());
    }

    /// Those that a box may touch.
    public List<LinkRoute> in(Box region) {
        return list.stream().filter(route -> route.box().grown(1).intersects(region)).toList();
    }

    /// The link whose way leads past a point, the nearest if there are several.
    ///
    /// @param tolerance how far beside it still counts, in board units
    public Optional<LinkId> at(Point point, double tolerance) {
        var nearest = Optional.<LinkId>empty();
        double distance = tolerance;
        for (LinkRoute route : list) {
            double own = route.distanceTo(point);
            if (own <= distance) {
                distance = own;
                nearest = Optional.of(route.link().id());
            }
        }
        return nearest;
    }

    /// The way of one link.
    public Optional<LinkRoute> of(LinkId link) {
        return list.stream().filter(route -> route.link().id().equals(link)).findFirst();
    }
}
