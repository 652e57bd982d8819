// SPDX-License-Identifier: Apache-2.0
package laneway.layers;

import laneway.insight.Conversion;
import laneway.insight.HandOver;
import laneway.insight.HandOvers;
import laneway.layout.Icon;
import laneway.layout.StageMark;
import laneway.model.JourneyMap;
import laneway.model.Stage;
import laneway.model.StageId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// The marks between the stages of a map: hand-overs, and how many customers go on.
final class Marks {
    private Marks() {}

    static List<StageMark> of(JourneyMap map) {
        var conversions = new HashMap<StageId, Conversion>();
        var known = Conversion.of(map);
        known.forEach(conversion -> conversions.put(conversion.from(), conversion));
        var worst = Conversion.worst(known);
        var handOvers = new HashMap<StageId, HandOver>();
        HandOvers.of(map).forEach(handOver -> handOvers.put(handOver.from(), handOver));
        var marks = new ArrayList<StageMark>();
        for (Stage stage : map.stages()) {
            var handOver = Optional.ofNullable(handOvers.get(stage.id()));
            var conversion = Optional.ofNullable(conversions.get(stage.id()));
            if (handOver.isPresent() || conversion.isPresent()) {
                marks.add(mark(map, handOver, conversion, worst));
            }
        }
        return marks;
    }

    private static StageMark mark(
            JourneyMap map,
            Optional<HandOver> handOver,
            Optional<Conversion> conversion,
            Optional<Conversion> worst) {
        boolean strong = conversion.isPresent() && conversion.equals(worst);
        var icons = new ArrayList<Icon>();
        var reasons = new ArrayList<String>();
        if (conversion.isPresent()) {
            if (strong) {
                icons.add(Icon.DROP);
            }
            reasons.add(reason(map, conversion.get(), strong));
        }
        handOver.ifPresent(found -> {
            if (!found.passes().isEmpty()) {
                icons.add(Icon.PASS);
            }
            if (found.service()) {
                icons.add(Icon.PERSON);
            }
            reasons.add(found.reason());
        });
        if (icons.isEmpty()) {
            icons.add(Icon.PEOPLE);
        }
        var from = handOver.map(HandOver::from).or(() -> conversion.map(Conversion::from));
        var to = handOver.map(HandOver::to).or(() -> conversion.map(Conversion::to));
        return new StageMark(
                from.orElseThrow(),
                to.orElseThrow(),
                icons,
                conversion.map(known -> LayerWords.say("share", known.share())).orElse(""),
                strong,
                String.join("\n", reasons));
    }

    private static String reason(JourneyMap map, Conversion conversion, boolean worst) {
        return LayerWords.say(
                worst ? "worst" : "goOn",
                conversion.share(),
                name(map, conversion.from()),
                name(map, conversion.to()));
    }

    private static String name(JourneyMap map, StageId stage) {
        return map.stage(stage).map(Stage::name).filter(name -> !name.isBlank()).orElse("…");
    }
}
