// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.edit.Result.Reason;
import laneway.model.Card;
import laneway.model.Image;
import laneway.model.ImageId;
import laneway.model.JourneyMap;
import laneway.model.Limits;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.model.Validity;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What every edit must keep, looked at where it touched the map only.
///
/// That nothing refers to a removed part is not looked for here, since it would take a walk through
/// all cards; [Removal] sees to it, and the tests compare with [Validity].
final class Consistency {
    private Consistency() {}

    /// Why the new map may not stand, or null if it may.
    static @Nullable Reason check(
            JourneyMap before, Map<PartId, @Nullable Part> touched, JourneyMap after) {
        for (var entry : touched.entrySet()) {
            Part part = entry.getValue();
            var locked = Locks.against(before, before.part(entry.getKey()).orElse(null), part);
            if (locked.isPresent()) {
                return locked.get();
            }
            if (part != null && isDangling(after, part)) {
                return Reason.PART_GONE;
            }
        }
        if (touched.keySet().stream().anyMatch(id -> isColumn(before, after, id))
                && after.stages().stream().anyMatch(stage -> after.stepsOf(stage.id()).isEmpty())) {
            return Reason.LAST_STEP;
        }
        return overLimit(before, after);
    }

    /// Images whose last card went or shows another one now.
    static List<ImageId> imagesLeftUnused(
            JourneyMap before, Map<PartId, @Nullable Part> touched, JourneyMap after) {
        Set<ImageId> candidates = new HashSet<>();
        for (PartId id : touched.keySet()) {
            if (before.part(id).orElse(null) instanceof Card card && card.image() != null) {
                candidates.add(card.image());
            }
        }
        if (!candidates.isEmpty()) {
            for (Card card : after.cards()) {
                if (card.image() != null) {
                    candidates.remove(card.image());
                }
            }
        }
        var unused = new ArrayList<ImageId>();
        for (Image image : after.images()) {
            if (candidates.contains(image.id())) {
                unused.add(image.id());
            }
        }
        return unused;
    }

    private static boolean isDangling(JourneyMap after, Part part) {
        return Validity.referencesOf(part).stream().anyMatch(id -> after.part(id).isEmpty());
    }

    private static boolean isColumn(JourneyMap before, JourneyMap after, PartId id) {
        Part part = before.part(id).or(() -> after.part(id)).orElse(null);
        return part instanceof Stage || part instanceof Step;
    }

    private static @Nullable Reason overLimit(JourneyMap before, JourneyMap after) {
        if (after.cards().size() > Limits.CARDS && after.cards().size() > before.cards().size()) {
            return Reason.TOO_MANY_CARDS;
        }
        if (after.images() == before.images()) {
            return null;
        }
        long bytes = bytesOf(after.images());
        return bytes > Limits.ALL_IMAGE_BYTES && bytes > bytesOf(before.images())
                ? Reason.IMAGES_TOO_LARGE
                : null;
    }

    private static long bytesOf(List<Image> images) {
        return images.stream().mapToLong(image -> image.bytes().size()).sum();
    }
}
