// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;

import laneway.desktop.words.Words;
import laneway.model.CurveBy;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The fields of a lane that concern its emotional curve, there while the lane has one.
final class CurveFields {
    private CurveFields() {}

    static void addTo(Form<Lane> form, LaneId lane) {
        var before = List.copyOf(form.column().getChildren());
        form.constant(Lane.CURVE_BY, "curveBy", CurveBy.class);
        form.optional(
                Lane.COMPARED_TO,
                changed -> {
                    var names = new LaneNames();
                    var choice =
                            new ChoiceEditor<LaneId>(names::of, Words.say("field.none"), changed);
                    form.onRefresh(map -> {
                        names.map = map;
                        choice.among(others(map, lane));
                    });
                    return choice;
                });
        var fields = new ArrayList<>(form.column().getChildren());
        fields.removeAll(before);
        form.onRefresh(map -> show(fields, isExperience(map, lane)));
    }

    private static void show(List<Node> fields, boolean shown) {
        for (Node field : fields) {
            field.setVisible(shown);
            field.setManaged(shown);
        }
    }

    private static boolean isExperience(JourneyMap map, LaneId lane) {
        return map.lane(lane).filter(found -> found.kind() == LaneKind.EXPERIENCE).isPresent();
    }

    /// No lane, every other lane of experience, and the one that is chosen now, whatever it is.
    private static List<Optional<LaneId>> others(JourneyMap map, LaneId lane) {
        var lanes = new ArrayList<Optional<LaneId>>(List.of(Optional.empty()));
        var chosen = map.lane(lane).map(Lane::comparedTo);
        for (Lane other : map.lanes()) {
            boolean offered = other.kind() == LaneKind.EXPERIENCE && !other.id().equals(lane);
            if (offered || chosen.equals(Optional.of(other.id()))) {
                lanes.add(Optional.of(other.id()));
            }
        }
        return lanes;
    }

    /// What lanes are called in the map that is shown.
    private static final class LaneNames {
        private @Nullable JourneyMap map;

        String of(LaneId id) {
            return map == null ? "" : PartNames.of(map, id);
        }
    }
}
