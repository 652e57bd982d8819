// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.desktop.words.Words;
import laneway.edit.Names;
import laneway.edit.merge.Clash;
import laneway.model.Card;
import laneway.model.CardKind;
import laneway.model.JourneyMap;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.Place;
import laneway.model.Property;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Lists in words what clashed in a merge.
///
/// @param merged the map that holds both
record MergeSummary(JourneyMap merged, JourneyMap theirs) {
    private static final int LONGEST = 60;

    /// A line for each.
    String of(List<Clash> clashes) {
        return clashes.stream()
                .map(clash -> "•  " + line(clash))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private String line(Clash clash) {
        var part = name(clash.part());
        return switch (clash) {
            case Clash.TwoCards _ -> Words.say("merge.twoCards", part);
            case Clash.DeletedByMe _ -> Words.say("merge.deletedByMe", part);
            case Clash.DeletedByThem _ -> Words.say("merge.deletedByThem", part);
            case Clash.TwoValues both ->
                    Words.say(
                            "merge.kept." + both.kept(),
                            part,
                            property(both.property()),
                            value(both.mine()),
                            value(both.theirs()));
        };
    }

    private String name(PartId id) {
        return find(id).map(this::name).orElse(id.value());
    }

    private Optional<Part> find(PartId id) {
        return merged.part(id).or(() -> theirs.part(id));
    }

    private String name(Part part) {
        var name = part instanceof Card card ? merged.titleOf(card) : Names.of(part);
        var kind = part.getClass().getSimpleName();
        return name.isBlank()
                ? Words.say("merge.part." + kind)
                : Words.say("merge.part.named", Words.say("merge.part." + kind), shorten(name));
    }

    private static String property(Property<?, ?> property) {
        return Words.find("field." + property)
                .or(() -> Words.find("merge.property." + property.name()))
                .orElse(property.name());
    }

    private String value(@Nullable Object value) {
        return switch (value) {
            case null -> Words.say("merge.nothing");
            case String text when text.isBlank() -> Words.say("merge.nothing");
            case String text -> "“" + shorten(text) + "”";
            case PartId id -> name(id);
            case Place place -> name(place.step()) + ", " + name(place.lane());
            case CardKind kind -> Words.of("kind", kind);
            case Enum<?> constant -> constant(constant);
            case Integer number -> number.toString();
            case Boolean yes -> Words.say(yes ? "merge.yes" : "merge.no");
            case Object _ -> Words.say("merge.another");
        };
    }

    private static String constant(Enum<?> constant) {
        var kind = constant.getDeclaringClass().getSimpleName();
        var area = Character.toLowerCase(kind.charAt(0)) + kind.substring(1);
        return Words.find(area + "." + constant.name()).orElse(constant.name());
    }

    private static String shorten(String text) {
        var line = text.strip().lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
