// SPDX-License-Identifier: Apache-2.0
package laneway.layers;

import laneway.layout.Icon;
import laneway.layout.Ribbon;
import laneway.layout.Ribbons;
import laneway.model.Colour;
import laneway.model.JourneyMap;
import laneway.model.Lifecycle;
import laneway.model.Stage;

import java.util.ArrayList;
import java.util.List;

/// What runs beside the stages, as bands.
final class Bands {
    private Bands() {}

    static Ribbons of(JourneyMap map) {
        return new Ribbons(
                LayerWords.say("lifecycles"),
                map.lifecycles().stream().<Ribbon>map(each -> band(map, each)).toList());
    }

    private static Ribbon.Band band(JourneyMap map, Lifecycle lifecycle) {
        var name =
                lifecycle.name().isBlank()
                        ? LayerWords.say("lifecycle.unnamed")
                        : lifecycle.name().strip();
        boolean any = lifecycle.stages().isEmpty();
        return new Ribbon.Band(
                lifecycle.id(),
                name,
                "",
                Icon.LOOP,
                lifecycle.colour() == null ? Colour.GREY : lifecycle.colour(),
                lifecycle.stages(),
                LayerWords.say(any ? "lifecycle.any" : "lifecycle.start"),
                lifecycle.states(),
                reason(map, lifecycle, name));
    }

    private static String reason(JourneyMap map, Lifecycle lifecycle, String name) {
        var lines = new ArrayList<String>();
        lines.add(name);
        if (!lifecycle.description().isBlank()) {
            lines.add(lifecycle.description().strip());
        }
        var stages = stages(map, lifecycle);
        lines.add(
                stages.isEmpty()
                        ? LayerWords.say("lifecycle.anywhere")
                        : LayerWords.say("lifecycle.stages", String.join(", ", stages)));
        if (!lifecycle.states().isEmpty()) {
            lines.add(LayerWords.say("lifecycle.states", String.join(", ", lifecycle.states())));
        }
        return String.join("\n", lines);
    }

    private static List<String> stages(JourneyMap map, Lifecycle lifecycle) {
        return map.stages().stream()
                .filter(stage -> lifecycle.stages().contains(stage.id()))
                .map(Stage::name)
                .map(name -> "“" + name + "”")
                .toList();
    }
}
