// SPDX-License-Identifier: Apache-2.0
package laneway.export.excel;

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

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.stream.Collectors;

/// What the parts that a table speaks of are called.
final class PartNames {
    private PartNames() {}

    /// The name of a part; empty for none, and for one that has no name.
    static String of(JourneyMap map, @Nullable PartId id) {
        return id == null
                ? ""
                : switch (map.part(id).orElse(null)) {
                    case About about -> about.title();
                    case Persona persona -> persona.name();
                    case Team team -> team.name();
                    case Stage stage -> stage.name();
                    case Step step -> ofStep(map, step);
                    case Lane lane -> lane.name();
                    case Touchpoint touchpoint -> touchpoint.name();
                    case Card card -> map.titleOf(card);
                    case Link link -> link.label();
                    case Goal goal -> goal.text();
                    case Metric metric -> metric.name();
                    case Signal signal -> signal.name();
                    case Stakeholder stakeholder -> stakeholder.name();
                    case PathSet paths -> paths.name();
                    case Lifecycle lifecycle -> lifecycle.name();
                    case ActionItem item -> item.text();
                    case Answer answer -> answer.date().toString();
                    case Ownership _, Image _, Fit _, StageRule _ -> "";
                    case null -> "";
                };
    }

    /// The name of a step, or of its stage where it has none.
    static String ofStep(JourneyMap map, Step step) {
        return step.name().isBlank()
                ? map.stage(step.stage()).map(Stage::name).orElse("")
                : step.name();
    }

    /// The names of several parts, each said once and in a line of its own.
    static String lines(JourneyMap map, Collection<? extends PartId> ids) {
        return ids.stream()
                .map(id -> of(map, id).strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
