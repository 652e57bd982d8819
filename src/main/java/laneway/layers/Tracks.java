// SPDX-License-Identifier: Apache-2.0
package laneway.layers;

import laneway.layout.Icon;
import laneway.layout.Ribbon;
import laneway.layout.Ribbons;
import laneway.model.Colour;
import laneway.model.JourneyMap;
import laneway.model.Path;
import laneway.model.PathSet;
import laneway.model.Stage;
import laneway.model.Standing;
import laneway.model.Team;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The three paths of a path set as tracks along the stages.
final class Tracks {
    private Tracks() {}

    static Ribbons of(JourneyMap map, PathSet set) {
        var name = set.name().isBlank() ? LayerWords.say("path.unnamed") : set.name();
        return new Ribbons(
                name,
                Arrays.stream(Standing.values())
                        .<Ribbon>map(standing -> track(map, set, standing))
                        .toList());
    }

    private static Ribbon.Track track(JourneyMap map, PathSet set, Standing standing) {
        var path = path(set, standing);
        var label = LayerWords.say(standing.name());
        return new Ribbon.Track(
                set.id(),
                label,
                path.sign().strip(),
                switch (standing) {
                    case ON_TRACK -> Icon.CHECK;
                    case CAUTION -> Icon.WARNING;
                    case WARNING -> Icon.STOP;
                },
                switch (standing) {
                    case ON_TRACK -> Colour.GREEN;
                    case CAUTION -> Colour.GREY;
                    case WARNING -> Colour.RED;
                },
                switch (standing) {
                    case ON_TRACK -> Ribbon.Line.SOLID;
                    case CAUTION -> Ribbon.Line.DASHED;
                    case WARNING -> Ribbon.Line.DOTTED;
                },
                path.stops().stream().filter(stop -> !stop.text().isBlank()).toList(),
                reason(map, set, label, path));
    }

    private static Path path(PathSet set, Standing standing) {
        return switch (standing) {
            case ON_TRACK -> set.onTrack();
            case CAUTION -> set.caution();
            case WARNING -> set.warning();
        };
    }

    private static String reason(JourneyMap map, PathSet set, String label, Path path) {
        var lines = new ArrayList<String>();
        lines.add(set.name().isBlank() ? label : LayerWords.say("path", set.name().strip(), label));
        add("path.sign", path.sign(), lines);
        path.stops().stream()
                .filter(stop -> !stop.text().isBlank())
                .forEach(stop ->
                        map.stage(stop.stage())
                                .map(Stage::name)
                                .map(stage -> LayerWords.say("path.stop", stage, stop.text()))
                                .ifPresent(lines::add));
        add("path.reasons", path.reasons(), lines);
        add("path.wayBack", path.wayBack(), lines);
        var team =
                Optional.ofNullable(path.team())
                        .flatMap(map::team)
                        .map(Team::name)
                        .filter(name -> !name.isBlank());
        if (team.isPresent() && !path.action().isBlank()) {
            lines.add(LayerWords.say("path.action.team", path.action().strip(), team.get()));
        } else {
            add("path.action", path.action(), lines);
        }
        return String.join("\n", lines);
    }

    private static void add(String key, String text, List<String> into) {
        if (!text.isBlank()) {
            into.add(LayerWords.say(key, text.strip()));
        }
    }
}
