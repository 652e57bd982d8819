// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.ActionItemId;
import laneway.model.AnswerId;
import laneway.model.Bytes;
import laneway.model.CardId;
import laneway.model.FitId;
import laneway.model.GoalId;
import laneway.model.Image;
import laneway.model.ImageId;
import laneway.model.LaneId;
import laneway.model.LifecycleId;
import laneway.model.Limits;
import laneway.model.LinkId;
import laneway.model.MapId;
import laneway.model.MetricId;
import laneway.model.OwnershipId;
import laneway.model.Part;
import laneway.model.PartId;
import laneway.model.PathSetId;
import laneway.model.PersonaId;
import laneway.model.Place;
import laneway.model.Rank;
import laneway.model.SignalId;
import laneway.model.StageId;
import laneway.model.StageRuleId;
import laneway.model.StakeholderId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.TeamId;
import laneway.model.TouchpointId;

import java.util.ArrayList;
import java.util.Optional;

/// Single parts as JSON objects, apart from any map: with their kind, their rank and, for a step,
/// its stage.
final class PartFormat {
    private static final String KIND = "is";
    private static final String STAGE = "stage";

    private PartFormat() {}

    static void write(Part part, JsonWriter out) {
        var in = new FieldWriter(out, Json.Fields.empty());
        out.start();
        out.name(KIND);
        out.text(References.kindOf(part.id()));
        if (part instanceof Step step) {
            in.reference(STAGE, step.stage());
        }
        new PartWriter(out, in, true).write(part);
        out.end();
    }

    /// Empty where the object is not exactly what was written.
    static Optional<? extends Part> read(Json.Fields fields) {
        var kind = take(fields, KIND);
        var id = take(fields, "id");
        if (kind.isEmpty() || id.isEmpty() || !PartId.isValid(id.get())) {
            return Optional.empty();
        }
        var repairs = new ArrayList<Repair>();
        var in = new FieldReader(fields, new MapId("nobody"), repairs);
        var part = read(kind.get(), id.get(), fields, in);
        return repairs.isEmpty() && fields.isEmpty() ? part : Optional.empty();
    }

    private static Optional<? extends Part> read(
            String kind, String id, Json.Fields fields, FieldReader in) {
        return switch (kind) {
            case "map" -> Optional.of(PartReader.about(new MapId(id), in));
            case "persona" ->
                    rank(fields).map(rank -> PartReader.persona(new PersonaId(id), rank, in));
            case "team" -> rank(fields).map(rank -> PartReader.team(new TeamId(id), rank, in));
            case "stage" -> rank(fields).map(rank -> PartReader.stage(new StageId(id), rank, in));
            case "step" ->
                    in.reference(STAGE, StageId::new)
                            .flatMap(stage ->
                                    rank(fields)
                                            .map(rank ->
                                                    PartReader.step(
                                                            new StepId(id), stage, rank, in)));
            case "lane" -> rank(fields).map(rank -> PartReader.lane(new LaneId(id), rank, in));
            case "touchpoint" ->
                    rank(fields).map(rank -> PartReader.touchpoint(new TouchpointId(id), rank, in));
            case "ownership" -> PartReader.ownership(new OwnershipId(id), in);
            case "card" ->
                    place(fields, in)
                            .map(place -> PartReader.card(new CardId(id), place, ImageId::new, in));
            case "link" -> PartReader.link(new LinkId(id), in);
            case "image" -> image(new ImageId(id), in);
            case "goal" -> rank(fields).map(rank -> KnowledgeReader.goal(new GoalId(id), rank, in));
            case "metric" ->
                    rank(fields).map(rank -> KnowledgeReader.metric(new MetricId(id), rank, in));
            case "signal" ->
                    rank(fields).map(rank -> KnowledgeReader.signal(new SignalId(id), rank, in));
            case "fit" -> KnowledgeReader.fit(new FitId(id), in);
            case "stakeholder" ->
                    rank(fields)
                            .map(rank ->
                                    KnowledgeReader.stakeholder(new StakeholderId(id), rank, in));
            case "pathSet" ->
                    rank(fields).map(rank -> KnowledgeReader.pathSet(new PathSetId(id), rank, in));
            case "lifecycle" ->
                    rank(fields)
                            .map(rank -> KnowledgeReader.lifecycle(new LifecycleId(id), rank, in));
            case "actionItem" ->
                    rank(fields)
                            .map(rank ->
                                    KnowledgeReader.actionItem(new ActionItemId(id), rank, in));
            case "stageRule" ->
                    rank(fields)
                            .map(rank -> KnowledgeReader.stageRule(new StageRuleId(id), rank, in));
            case "answer" -> AnswerFormat.read(new AnswerId(id), in);
            default -> Optional.empty();
        };
    }

    /// As it was written: only whole maps come from strangers and need their pictures looked at.
    private static Optional<Image> image(ImageId id, FieldReader in) {
        var mediaType = in.text("mediaType");
        var width = in.number("width", 1, Limits.IMAGE_PIXELS);
        var height = in.number("height", 1, Limits.IMAGE_PIXELS);
        var bytes =
                References.base64(in.take("bytes"))
                        .filter(all -> all.length > 0 && all.length <= Limits.IMAGE_BYTES);
        return width.isEmpty() || height.isEmpty() || bytes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Image(id, mediaType, width.get(), height.get(), Bytes.of(bytes.get())));
    }

    private static Optional<Rank> rank(Json.Fields fields) {
        return Ranking.takeFrom(fields);
    }

    private static Optional<Place> place(Json.Fields fields, FieldReader in) {
        var step = in.reference("step", StepId::new);
        var lane = in.reference("lane", LaneId::new);
        var rank = rank(fields);
        return step.isEmpty() || lane.isEmpty() || rank.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(step.get(), lane.get(), rank.get()));
    }

    private static Optional<String> take(Json.Fields fields, String name) {
        var value = fields.values().remove(name);
        return value instanceof Json.Text(var text) ? Optional.of(text) : Optional.empty();
    }
}
