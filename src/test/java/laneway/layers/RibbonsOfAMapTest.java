// SPDX-License-Identifier: Apache-2.0
package laneway.layers;

import static laneway.model.MapBuilder.aMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.layout.Ribbon;
import laneway.layout.Ribbons;
import laneway.model.JourneyMap;
import laneway.model.Lifecycle;
import laneway.model.LifecycleId;
import laneway.model.Path;
import laneway.model.PathSet;
import laneway.model.PathSetId;
import laneway.model.Rank;
import laneway.model.Stop;
import laneway.model.Team;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class RibbonsOfAMapTest {
    private static final JourneyMap PLAIN =
            aMap().withStage("Start")
                    .withStage("Use")
                    .withLane("Notes")
                    .withTeam("Success")
                    .build();

    private static PathSet set(String name) {
        var path =
                new Path(
                        "Silent for a week",
                        List.of(
                                new Stop(PLAIN.stages().getFirst().id(), "Import failed"),
                                new Stop(PLAIN.stages().getLast().id(), " ")),
                        "Too long",
                        "Do it for them",
                        "Call",
                        PLAIN.teams().stream().map(Team::id).findFirst().orElseThrow(),
                        null);
        var named = PathSet.named(new PathSetId("set-" + name), Rank.FIRST, name);
        return PathSet.WARNING.with(named, path);
    }

    private static List<Ribbons> below(JourneyMap map, Layers layers, Optional<PathSet> paths) {
        return Overlays.of(map, layers, paths).below();
    }

    @Test
    void pathsBecomeThreeTracksThatDifferByLineAndIcon() {
        var map = PLAIN.with(set("New"));
        var ribbons = below(map, Layers.FIRST, Optional.empty()).getFirst();
        assertThat(ribbons.title()).isEqualTo("New");
        assertThat(ribbons.list())
                .extracting(Ribbon::label)
                .containsExactly("On track", "Caution", "Warning");
        assertThat(ribbons.list()).extracting(Ribbon::icon).doesNotHaveDuplicates();
        assertThat(ribbons.list())
                .extracting(ribbon -> ((Ribbon.Track) ribbon).line())
                .doesNotHaveDuplicates();
    }

    @Test
    void aTrackTellsAllThatIsKnownOfItsPath() {
        var warning =
                (Ribbon.Track)
                        below(PLAIN.with(set("New")), Layers.FIRST, Optional.empty())
                                .getFirst()
                                .list()
                                .getLast();
        assertThat(warning.stops()).extracting(Stop::text).containsExactly("Import failed");
        assertThat(warning.note()).isEqualTo("Silent for a week");
        assertThat(warning.reason())
                .isEqualTo(
                        """
                        New: Warning
                        Who they are: Silent for a week
                        Start: Import failed
                        Why: Too long
                        Way back: Do it for them
                        What we do (Success): Call\
                        """);
    }

    @Test
    void thePathsThatAreWantedAreShown() {
        var map = PLAIN.with(set("A")).with(set("B"));
        assertThat(below(map, Layers.FIRST, Optional.of(set("B"))).getFirst().title())
                .isEqualTo("B");
        assertThat(below(map, Layers.NONE, Optional.of(set("B")))).isEmpty();
        assertThat(below(PLAIN, Layers.FIRST, Optional.empty())).isEmpty();
    }

    @Test
    void aLifecycleIsABandThatTellsWhereItMayStart() {
        var risk = Lifecycle.named(new LifecycleId("risk"), Rank.FIRST, "Risk");
        var use = PLAIN.stages().getLast().id();
        risk = Lifecycle.STATES.with(risk, List.of("seen", "called"));
        var map = PLAIN.with(risk);
        var any = (Ribbon.Band) below(map, Layers.FIRST, Optional.empty()).getFirst().list().get(0);
        assertThat(any.start()).isEqualTo("may start at any time");
        map = PLAIN.with(Lifecycle.STAGES.with(risk, List.of(use)));
        var band =
                (Ribbon.Band) below(map, Layers.FIRST, Optional.empty()).getFirst().list().get(0);
        assertThat(band.starts()).containsExactly(use);
        assertThat(band.reason())
                .isEqualTo(
                        """
                        Risk
                        It may start in “Use”, any number of times.
                        It goes through: seen, called.\
                        """);
    }
}
