// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.About;
import laneway.model.ActionItem;
import laneway.model.Answer;
import laneway.model.Card;
import laneway.model.Fit;
import laneway.model.Goal;
import laneway.model.Image;
import laneway.model.Lane;
import laneway.model.Lifecycle;
import laneway.model.Link;
import laneway.model.Metric;
import laneway.model.Ownership;
import laneway.model.Part;
import laneway.model.PathSet;
import laneway.model.Persona;
import laneway.model.Signal;
import laneway.model.Stage;
import laneway.model.StageRule;
import laneway.model.Stakeholder;
import laneway.model.Step;
import laneway.model.Team;
import laneway.model.Touchpoint;

/// What the parts of a map are called in labels.
public final class Names {
    private Names() {}

    /// The name of a part, empty where it has none.
    public static String of(Part part) {
        return switch (part) {
            case About about -> about.title();
            case Persona persona -> persona.name();
            case Team team -> team.name();
            case Stage stage -> stage.name();
            case Step step -> step.name();
            case Lane lane -> lane.name();
            case Touchpoint touchpoint -> touchpoint.name();
            case Card card -> card.text();
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
        };
    }

    /// The kind of a part as the keys of labels name it.
    static String kindOf(Part part) {
        return part.getClass().getSimpleName();
    }
}
