// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import laneway.desktop.words.Words;
import laneway.model.About;
import laneway.model.ActionItem;
import laneway.model.Answer;
import laneway.model.Card;
import laneway.model.Fit;
import laneway.model.Goal;
import laneway.model.Image;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.Lifecycle;
import laneway.model.Link;
import laneway.model.Metric;
import laneway.model.Ownership;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.PathSet;
import laneway.model.Persona;
import laneway.model.Signal;
import laneway.model.Stage;
import laneway.model.StageRule;
import laneway.model.Stakeholder;
import laneway.model.Step;
import laneway.model.Team;
import laneway.model.Touchpoint;

/// What parts are called in lists.
public final class PartNames {
    private PartNames() {}

    /// The name of a part; a text where it has none, and an empty one where it is not in the map.
    public static String of(JourneyMap map, PartId id) {
        return map.part(id).map(part -> of(map, part)).orElse("");
    }

    private static String of(JourneyMap map, Part part) {
        return orUnnamed(
                switch (part) {
                    case About about -> about.title();
                    case Persona persona -> persona.name();
                    case Team team -> team.name();
                    case Stage stage -> stage.name();
                    case Step step -> ofStep(map, step);
                    case Lane lane -> lane.name();
                    case Touchpoint touchpoint -> touchpoint.name();
                    case Card card -> firstLine(map.titleOf(card));
                    case Link link -> link.label();
                    case Goal goal -> firstLine(goal.text());
                    case Metric metric -> metric.name();
                    case Signal signal -> signal.name();
                    case Stakeholder stakeholder -> stakeholder.name();
                    case PathSet paths -> paths.name();
                    case Lifecycle lifecycle -> lifecycle.name();
                    case ActionItem item -> firstLine(item.text());
                    case Answer answer -> answer.date().toString();
                    case Ownership _, Image _, Fit _, StageRule _ -> "";
                });
    }

    /// A step by its own name, or by that of the stage whose only step it is.
    static String ofStep(JourneyMap map, Step step) {
        if (!step.name().isBlank()) {
            return step.name();
        }
        var stage = map.stage(step.stage()).map(Stage::name).orElse("");
        var steps = map.stepsOf(step.stage());
        return steps.size() == 1
                ? stage
                : Words.say("inspector.stepOf", stage, steps.indexOf(step) + 1);
    }

    static String orUnnamed(String name) {
        return name.isBlank() ? Words.say("inspector.unnamed") : name;
    }

    static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }
}
