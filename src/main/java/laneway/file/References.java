// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.ActionItemId;
import laneway.model.AnswerId;
import laneway.model.CardId;
import laneway.model.FitId;
import laneway.model.GoalId;
import laneway.model.ImageId;
import laneway.model.Knowledge;
import laneway.model.LaneId;
import laneway.model.LifecycleId;
import laneway.model.LinkId;
import laneway.model.MapId;
import laneway.model.MetricId;
import laneway.model.OwnershipId;
import laneway.model.PartId;
import laneway.model.PathSetId;
import laneway.model.PersonaId;
import laneway.model.SignalId;
import laneway.model.StageId;
import laneway.model.StageRuleId;
import laneway.model.StakeholderId;
import laneway.model.StepId;
import laneway.model.TeamId;
import laneway.model.TouchpointId;

import org.jspecify.annotations.Nullable;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// References that may lead to parts of any kind: `{"touchpoint": "touchpoint-1"}`.
final class References {
    private static final Map<String, Function<String, PartId>> KINDS =
            Map.ofEntries(
                    Map.entry("map", MapId::new),
                    Map.entry("persona", PersonaId::new),
                    Map.entry("team", TeamId::new),
                    Map.entry("stage", StageId::new),
                    Map.entry("step", StepId::new),
                    Map.entry("lane", LaneId::new),
                    Map.entry("touchpoint", TouchpointId::new),
                    Map.entry("card", CardId::new),
                    Map.entry("link", LinkId::new),
                    Map.entry("image", ImageId::new),
                    Map.entry("goal", GoalId::new),
                    Map.entry("metric", MetricId::new),
                    Map.entry("signal", SignalId::new),
                    Map.entry("fit", FitId::new),
                    Map.entry("stakeholder", StakeholderId::new),
                    Map.entry("pathSet", PathSetId::new),
                    Map.entry("lifecycle", LifecycleId::new),
                    Map.entry("actionItem", ActionItemId::new),
                    Map.entry("stageRule", StageRuleId::new),
                    Map.entry("answer", AnswerId::new));

    private References() {}

    static Optional<PartId> subject(Json value) {
        if (!(value instanceof Json.Fields fields) || fields.values().size() != 1) {
            return Optional.empty();
        }
        var entry = fields.values().entrySet().iterator().next();
        var kind = KINDS.get(entry.getKey());
        return kind == null
                ? Optional.empty()
                : Scalars.text(entry.getValue()).flatMap(Ids::clean).map(kind);
    }

    static String kindOf(PartId id) {
        return switch (id) {
            case MapId _ -> "map";
            case PersonaId _ -> "persona";
            case TeamId _ -> "team";
            case StageId _ -> "stage";
            case StepId _ -> "step";
            case LaneId _ -> "lane";
            case TouchpointId _ -> "touchpoint";
            case OwnershipId _ -> "ownership";
            case CardId _ -> "card";
            case LinkId _ -> "link";
            case ImageId _ -> "image";
            case GoalId _ -> "goal";
            case MetricId _ -> "metric";
            case SignalId _ -> "signal";
            case FitId _ -> "fit";
            case StakeholderId _ -> "stakeholder";
            case PathSetId _ -> "pathSet";
            case LifecycleId _ -> "lifecycle";
            case ActionItemId _ -> "actionItem";
            case StageRuleId _ -> "stageRule";
            case AnswerId _ -> "answer";
        };
    }

    /// The list of a file that holds such parts.
    static String listOf(Knowledge part) {
        return kindOf(part.id()) + "s";
    }

    static Optional<byte[]> base64(@Nullable Json value) {
        if (!(value instanceof Json.Text(String text))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
