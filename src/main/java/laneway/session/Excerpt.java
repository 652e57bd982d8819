// SPDX-License-Identifier: Apache-2.0
package laneway.session;

import laneway.edit.Clip;
import laneway.file.MapFormat;
import laneway.file.Opening;
import laneway.model.About;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.MapId;
import laneway.model.Part;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.Tray;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A part of a map as a small map of its own, in which it travels to another window or program.
///
/// Being a map it is written and read as one, with the same checks; nothing that lies on the
/// clipboard is trusted more than a file.
///
/// @param map the cards with the stages, steps and lanes that they lie in, what they meet and show,
///   and the links among them
public record Excerpt(Subject subject, JourneyMap map) {
    /// What was taken.
    public enum Subject {
        CARDS,
        STAGE,
        LANE
    }

    /// Those of the cards that are in a map; empty where none is.
    public static Optional<Excerpt> ofCards(JourneyMap map, Collection<CardId> cards) {
        var laidOut = Tray.laidOut(map);
        var clip = Clip.of(laidOut, cards);
        if (clip.isEmpty()) {
            return Optional.empty();
        }
        var taken = clip.cards().stream().map(Clip.Copied::card).toList();
        var lanes =
                between(laidOut.lanes(), taken.stream().map(card -> card.place().lane()).toList());
        var reached =
                taken.stream()
                        .flatMap(card -> Stream.of(card.place().step(), card.spanTo()))
                        .filter(Objects::nonNull)
                        .toList();
        return Optional.of(
                new Excerpt(
                        Subject.CARDS, of(laidOut, between(map.steps(), reached), lanes, clip)));
    }

    /// A lane with its cards, and all stages, by whose names they find their places again.
    public static Optional<Excerpt> ofLane(JourneyMap map, LaneId id) {
        var cards =
                map.cards().stream()
                        .filter(card -> card.place().lane().equals(id))
                        .map(Card::id)
                        .toList();
        return map.lane(id)
                .map(lane -> of(map, map.steps(), List.of(lane), Clip.of(map, cards)))
                .map(part -> new Excerpt(Subject.LANE, part));
    }

    /// A stage with its cards, and the lanes that they lie in.
    public static Optional<Excerpt> ofStage(JourneyMap map, StageId id) {
        var clip = Clip.ofStage(map, id);
        var used = clip.cards().stream().map(copied -> copied.card().place().lane()).toList();
        var lanes = map.lanes().stream().filter(lane -> used.contains(lane.id())).toList();
        return map.stage(id)
                .map(_ -> new Excerpt(Subject.STAGE, of(map, map.stepsOf(id), lanes, clip)));
    }

    private static JourneyMap of(JourneyMap map, List<Step> steps, List<Lane> lanes, Clip clip) {
        var parts = new ArrayList<Part>();
        steps.stream()
                .map(Step::stage)
                .distinct()
                .flatMap(stage -> map.stage(stage).stream())
                .forEach(parts::add);
        parts.addAll(steps);
        var ids = lanes.stream().map(Lane::id).toList();
        for (Lane lane : lanes) {
            boolean compared = lane.comparedTo() == null || ids.contains(lane.comparedTo());
            parts.add(compared ? lane : Lane.COMPARED_TO.with(lane, null));
        }
        parts.addAll(clip.touchpoints());
        parts.addAll(clip.images());
        clip.cards().forEach(copied -> parts.add(copied.card()));
        parts.addAll(clip.links());
        return JourneyMap.empty(About.titled(MapId.random(), "")).with(parts, List.of());
    }

    /// From the first to the last of some parts of a list.
    private static <P extends Part> List<P> between(List<P> list, Collection<?> wanted) {
        Set<Object> ids = new HashSet<>(wanted);
        int first = list.size();
        int last = -1;
        for (int i = 0; i < list.size(); i++) {
            if (ids.contains(list.get(i).id())) {
                first = Math.min(first, i);
                last = i;
            }
        }
        return list.subList(Math.min(first, last + 1), last + 1);
    }

    /// The cards, to be pasted in the shape in which they lie.
    public Clip clip() {
        return Clip.of(map, map.cards().stream().map(Card::id).toList());
    }

    /// As UTF-8, in the format of files.
    public byte[] bytes() {
        return MapFormat.write(map);
    }

    /// Reads what somebody put on the clipboard; empty for anything that is not whole.
    public static Optional<Excerpt> read(Subject subject, byte[] bytes) {
        return MapFormat.read(bytes) instanceof Opening.Opened opened
                ? Optional.of(new Excerpt(subject, opened.map())).filter(Excerpt::isWhole)
                : Optional.empty();
    }

    private boolean isWhole() {
        return switch (subject) {
            case CARDS -> !map.cards().isEmpty();
            case STAGE -> !map.stages().isEmpty();
            case LANE -> !map.lanes().isEmpty();
        };
    }
}
