// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.CardId;
import laneway.model.ImageId;
import laneway.model.LaneId;
import laneway.model.LinkId;
import laneway.model.MapId;
import laneway.model.OwnershipId;
import laneway.model.PartId;
import laneway.model.PersonaId;
import laneway.model.StageId;
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
            Map.of(
                    "map", MapId::new,
                    "persona", PersonaId::new,
                    "team", TeamId::new,
                    "stage", StageId::new,
                    "step", StepId::new,
                    "lane", LaneId::new,
                    "touchpoint", TouchpointId::new,
                    "card", CardId::new,
                    "link", LinkId::new,
                    "image", ImageId::new);

    private References() {}

    static Optional<PartId> subject(@Nullable Json value) {
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
        };
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
