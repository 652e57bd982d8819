// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.About;
import laneway.model.Bytes;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.CurveBy;
import laneway.model.Image;
import laneway.model.ImageId;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.Limits;
import laneway.model.Link;
import laneway.model.LinkId;
import laneway.model.MapId;
import laneway.model.Moment;
import laneway.model.Ownership;
import laneway.model.OwnershipId;
import laneway.model.Persona;
import laneway.model.PersonaId;
import laneway.model.Perspective;
import laneway.model.Place;
import laneway.model.Rank;
import laneway.model.Role;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.Team;
import laneway.model.TeamId;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Makes each kind of part from its JSON object; identity, rank and place are known beforehand.
final class PartReader {
    private PartReader() {}

    static About about(MapId id, FieldReader in) {
        return new About(
                id,
                in.text("title"),
                in.text("purpose"),
                in.text("problem"),
                in.text("scope"),
                in.choice("perspective", Choice.PERSPECTIVE).orElse(Perspective.CURRENT),
                in.reference("target", PersonaId::new).orElse(null),
                in.text("targetReason"),
                in.text("method"),
                in.figures("figures"),
                in.reference("defaultStage", StageId::new).orElse(null),
                in.flag("structureLocked", false),
                in.ballots("ballots"),
                in.views("views"),
                in.text("counterpart"),
                in.number("leadLimit", 1, Limits.LEADS).orElse(About.USUAL_LEAD_LIMIT),
                benchmarkDays(in),
                in.texts("dismissed"));
    }

    private static List<Integer> benchmarkDays(FieldReader in) {
        var days = in.numbers("benchmarkDays", 1, Limits.DAYS);
        return days.isEmpty() ? About.USUAL_BENCHMARK_DAYS : days;
    }

    static Persona persona(PersonaId id, Rank rank, FieldReader in) {
        return new Persona(
                id,
                rank,
                in.text("name"),
                in.text("description"),
                in.texts("traits"),
                in.figures("figures"));
    }

    static Team team(TeamId id, Rank rank, FieldReader in) {
        return new Team(id, rank, in.text("name"), in.choice("colour", Choice.COLOUR).orElse(null));
    }

    static Stage stage(StageId id, Rank rank, FieldReader in) {
        return new Stage(
                id,
                rank,
                in.text("name"),
                in.text("question"),
                in.text("description"),
                in.texts("exitCriteria"),
                in.choice("mode", Choice.MODE).orElse(null),
                in.flag("on", true),
                in.flag("locked", false),
                in.text("flow"),
                in.text("source"),
                in.flag("handEdited", true));
    }

    static Step step(StepId id, StageId stage, Rank rank, FieldReader in) {
        return new Step(
                id,
                stage,
                rank,
                in.text("name"),
                in.text("description"),
                in.number("width", 1, Limits.STEP_WIDTH).orElse(1),
                in.duration("duration").orElse(null));
    }

    static Lane lane(LaneId id, Rank rank, FieldReader in) {
        return new Lane(
                id,
                rank,
                in.text("name"),
                in.choice("kind", Choice.LANE_KIND).orElse(LaneKind.NOTES),
                in.choice("colour", Choice.COLOUR).orElse(null),
                in.flag("collapsed", false),
                in.flag("locked", false),
                in.choice("curveBy", Choice.CURVE_BY).orElse(CurveBy.STEP),
                in.reference("comparedTo", LaneId::new).orElse(null));
    }

    static Touchpoint touchpoint(TouchpointId id, Rank rank, FieldReader in) {
        return new Touchpoint(
                id,
                rank,
                in.text("name"),
                in.text("description"),
                in.texts("channels"),
                in.flag("major", false),
                in.flag("differsBySalesChannel", false));
    }

    /// Empty where the subject is of a kind that is not known here, or a team is missing.
    static Optional<Ownership> ownership(OwnershipId id, FieldReader in) {
        var subject = in.subject("subject");
        var role = in.choice("role", Choice.ROLE);
        var team = in.reference("team", TeamId::new);
        if (subject.isEmpty() || role.isEmpty() || (team.isEmpty() && role.get() != Role.SHARED)) {
            return Optional.empty();
        }
        return Optional.of(
                new Ownership(
                        id,
                        subject.get(),
                        in.reference("stage", StageId::new).orElse(null),
                        in.text("segment"),
                        team.orElse(null),
                        role.get()));
    }

    static Card card(CardId id, Place place, Function<String, ImageId> image, FieldReader in) {
        return new Card(
                id,
                place,
                in.choice("kind", Choice.CARD_KIND).orElse(CardKind.NOTE),
                in.text("text"),
                in.text("notes"),
                in.texts("tags"),
                in.choice("colour", Choice.COLOUR).orElse(null),
                in.reference("image", image).orElse(null),
                in.reference("touchpoint", TouchpointId::new).orElse(null),
                in.reference("spanTo", StepId::new).orElse(null),
                in.number("sentiment", -Limits.SENTIMENT, Limits.SENTIMENT).orElse(null),
                in.choices("moments", Choice.MOMENT, Moment.class),
                in.evidence("evidence"),
                in.number("votes", 0, Integer.MAX_VALUE).orElse(0),
                in.duration("duration").orElse(null));
    }

    /// Empty where an end is missing.
    static Optional<Link> link(LinkId id, FieldReader in) {
        var from = in.reference("from", CardId::new);
        var to = in.reference("to", CardId::new);
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(new Link(id, from.get(), to.get(), in.text("label")));
    }

    /// Empty where the bytes are not a picture within the limits.
    static Optional<Image> image(FieldReader in) {
        in.take("mediaType");
        in.take("width");
        in.take("height");
        return References.base64(in.take("bytes")).map(Bytes::of).flatMap(Pictures::described);
    }
}
