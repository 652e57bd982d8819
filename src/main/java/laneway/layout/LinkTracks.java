// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.layout.LinkRouter.Gap;
import laneway.layout.LinkRouter.Port;
import laneway.layout.LinkRouter.Way;
import laneway.model.CardId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Spreads links that share a gap, or the side of a card, so that none lies upon another.
final class LinkTracks {
    private static final double APART = 5;
    private static final double APART_AT_CARD = 9;
    private static final double CORNER_OF_CARD = 8;

    private enum Run {
        LEAVING,
        ACROSS,
        ARRIVING
    }

    /// A part of a gap that a link takes.
    private record Stretch(int way, Run run, double from, double to) {}

    private record Key(int way, Run run) {}

    private record Side(CardId card, boolean right) {}

    private final List<Way> ways;
    private final Map<Key, Double> heights = new HashMap<>();
    private final Map<Key, Double> places = new HashMap<>();

    LinkTracks(List<Way> ways) {
        this.ways = ways;
    }

    List<LinkRoute> routes() {
        spreadAtCards();
        stretches().forEach(this::spread);
        var routes = new ArrayList<LinkRoute>();
        for (int i = 0; i < ways.size(); i++) {
            routes.add(new LinkRoute(ways.get(i).link(), points(i)));
        }
        return routes;
    }

    /// Those that come from above meet a card above those that come from below.
    private void spreadAtCards() {
        var sides = new HashMap<Side, List<Key>>();
        for (int i = 0; i < ways.size(); i++) {
            var way = ways.get(i);
            add(sides, new Side(way.link().from(), way.from().right()), new Key(i, Run.LEAVING));
            add(sides, new Side(way.link().to(), way.to().right()), new Key(i, Run.ARRIVING));
        }
        sides.values().forEach(this::spreadAtCard);
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
    }

    private void spreadAtCard(List<Key> ends) {
        ends.sort(Comparator.comparingDouble(this::comesFrom));
        var box = port(ends.getFirst()).box();
        double room = Math.max(0, box.height() - 2 * CORNER_OF_CARD);
        double apart = Math.min(APART_AT_CARD, room / ends.size());
        for (int i = 0; i < ends.size(); i++) {
            double middle = port(ends.get(i)).middle();
            heights.put(ends.get(i), middle + (i - (ends.size() - 1) / 2.0) * apart);
        }
    }

    private Port port(Key end) {
        var way = ways.get(end.way());
        return end.run() == Run.LEAVING ? way.from() : way.to();
    }

    private double comesFrom(Key end) {
        var way = ways.get(end.way());
        if (way.across() != null) {
            return way.across().at();
        }
        return end.run() == Run.LEAVING ? way.to().middle() : way.from().middle();
    }

    private Map<Gap, List<Stretch>> stretches() {
        var byGap = new HashMap<Gap, List<Stretch>>();
        for (int i = 0; i < ways.size(); i++) {
            var way = ways.get(i);
            double leaves = height(i, Run.LEAVING);
            double arrives = height(i, Run.ARRIVING);
            var start = way.from().gap();
            var end = way.to().gap();
            var across = way.across();
            if (across == null) {
                add(byGap, start, stretch(i, Run.LEAVING, leaves, arrives));
            } else {
                add(byGap, start, stretch(i, Run.LEAVING, leaves, across.at()));
                add(byGap, across, stretch(i, Run.ACROSS, start.at(), end.at()));
                add(byGap, end, stretch(i, Run.ARRIVING, across.at(), arrives));
            }
        }
        return byGap;
    }

    private static Stretch stretch(int way, Run run, double one, double other) {
        return new Stretch(way, run, Math.min(one, other), Math.max(one, other));
    }

    private double height(int way, Run run) {
        return heights.getOrDefault(new Key(way, run), 0.0);
    }

    /// Gives each stretch the first track that is free along it.
    private void spread(Gap gap, List<Stretch> stretches) {
        stretches.sort(Comparator.comparingDouble(Stretch::from));
        var ends = new ArrayList<Double>();
        var tracks = new ArrayList<Integer>();
        for (Stretch stretch : stretches) {
            int track = 0;
            while (track < ends.size() && ends.get(track) + APART > stretch.from()) {
                track++;
            }
            if (track == ends.size()) {
                ends.add(stretch.to());
            } else {
                ends.set(track, stretch.to());
            }
            tracks.add(track);
        }
        double apart = Math.min(APART, 2 * gap.half() / Math.max(1, ends.size() - 1));
        for (int i = 0; i < stretches.size(); i++) {
            var stretch = stretches.get(i);
            double place = gap.at() + (tracks.get(i) - (ends.size() - 1) / 2.0) * apart;
            places.put(new Key(stretch.way(), stretch.run()), place);
        }
    }

    private double place(int way, Run run) {
        return places.getOrDefault(new Key(way, run), 0.0);
    }

    private List<Point> points(int index) {
        var way = ways.get(index);
        double leaves = height(index, Run.LEAVING);
        double arrives = height(index, Run.ARRIVING);
        double start = place(index, Run.LEAVING);
        var points = new ArrayList<Point>();
        points.add(new Point(way.from().x(), leaves));
        points.add(new Point(start, leaves));
        if (way.across() == null) {
            points.add(new Point(start, arrives));
        } else {
            double across = place(index, Run.ACROSS);
            double end = place(index, Run.ARRIVING);
            points.add(new Point(start, across));
            points.add(new Point(end, across));
            points.add(new Point(end, arrives));
        }
        points.add(new Point(way.to().x(), arrives));
        return points;
    }
}
