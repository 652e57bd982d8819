// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import laneway.desktop.words.Words;
import laneway.model.About;
import laneway.model.JourneyMap;
import laneway.model.LaneKind;
import laneway.model.MapId;
import laneway.session.NewMap;
import laneway.session.Session;

import java.util.List;
import java.util.stream.Stream;

/// What a new map begins with.
public final class Starters {
    private static final List<LaneKind> LANES =
            List.of(
                    LaneKind.ACTIONS,
                    LaneKind.NEEDS,
                    LaneKind.TOUCHPOINTS,
                    LaneKind.FEELINGS,
                    LaneKind.OPPORTUNITIES);

    private Starters() {}

    /// A new map: some stages and lanes to rename, and no card.
    public static Session blank() {
        var stages = Stream.of("1", "2", "3", "4").map(n -> Words.say("new.stages." + n)).toList();
        var lanes =
                LANES.stream()
                        .map(kind -> new NewMap.NamedLane(kind, Words.of("laneKind", kind)))
                        .toList();
        return Session.ofNew(new NewMap(Words.say("new.map"), stages, lanes).make());
    }

    /// A map with nothing in it.
    public static Session empty() {
        return Session.ofNew(JourneyMap.empty(About.titled(MapId.random(), Words.say("new.map"))));
    }
}
