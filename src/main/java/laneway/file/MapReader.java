// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.About;
import laneway.model.ActionItemId;
import laneway.model.AnswerId;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.FitId;
import laneway.model.GoalId;
import laneway.model.ImageId;
import laneway.model.JourneyMap;
import laneway.model.LaneId;
import laneway.model.LifecycleId;
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

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Makes a map from a document of the current version, references not yet checked.
///
/// Whatever it cannot use stays in the document, and so among the map's unknown fields.
final class MapReader {
    /// What a reference is called that was not written at all; it dangles like any other.
    static final String NONE = "(none)";

    private final Json.Fields document;
    private final List<Repair> repairs;
    private final List<Part> parts = new ArrayList<>();
    private final Map<PartId, Json.Fields> unknown = new LinkedHashMap<>();

    private MapReader(Json.Fields document, List<Repair> repairs) {
        this.document = document;
        this.repairs = repairs;
    }

    /// Reads a document, which is used up; what had to be put right joins the repairs.
    ///
    /// @param ownId the identity of a map that was written without one
    static JourneyMap read(Json.Fields document, String ownId, List<Repair> repairs) {
        return new MapReader(document, repairs).read(ownId);
    }

    private JourneyMap read(String ownId) {
        var about = about(ownId);
        ranked("personas", "persona", PersonaId::new, PartReader::persona);
        ranked("teams", "team", TeamId::new, PartReader::team);
        stages();
        ranked("lanes", "lane", LaneId::new, PartReader::lane);
        ranked("touchpoints", "touchpoint", TouchpointId::new, PartReader::touchpoint);
        unranked("ownership", "ownership", OwnershipId::new, PartReader::ownership);
        var images = images();
        cards(id -> images.getOrDefault(id, new ImageId(id)));
        unranked("links", "link", LinkId::new, PartReader::link);
        ranked("goals", "goal", GoalId::new, KnowledgeReader::goal);
        ranked("metrics", "metric", MetricId::new, KnowledgeReader::metric);
        ranked("signals", "signal", SignalId::new, KnowledgeReader::signal);
        unranked("fits", "fit", FitId::new, KnowledgeReader::fit);
        ranked("stakeholders", "stakeholder", StakeholderId::new, KnowledgeReader::stakeholder);
        ranked("pathSets", "pathSet", PathSetId::new, KnowledgeReader::pathSet);
        ranked("lifecycles", "lifecycle", LifecycleId::new, KnowledgeReader::lifecycle);
        ranked("actionItems", "actionItem", ActionItemId::new, KnowledgeReader::actionItem);
        ranked("stageRules", "rule", StageRuleId::new, KnowledgeReader::stageRule);
        unranked("answers", "answer", AnswerId::new, AnswerFormat::read);
        keepUnknown(about.id(), document);
        var map = JourneyMap.empty(about).with(parts, List.of());
        for (var entry : unknown.entrySet()) {
            map = map.withUnknownFields(entry.getKey(), JsonWriter.textOfUnknown(entry.getValue()));
        }
        return map;
    }

    private About about(String ownId) {
        var written = document.values().remove("map");
        var fields = written instanceof Json.Fields present ? present : Json.Fields.empty();
        var id = new MapId(Ids.takeOr(fields, ownId));
        var about = PartReader.about(id, reader(fields, id));
        if (!fields.isEmpty()) {
            document.values().put("map", fields);
        }
        if (written != null && written != fields) {
            reader(document, id).keepRepaired("map", written);
            repairs.add(new Repair.InvalidValue(id, "map"));
        }
        return about;
    }

    private interface Ranked<I extends PartId> {
        Part read(I id, Rank rank, FieldReader in);
    }

    private <I extends PartId> void ranked(
            String list, String kind, Function<String, I> idOf, Ranked<I> read) {
        var objects = objectsOf(document, list);
        var ids = new Ids(kind, objects);
        var ranks = Ranking.fill(objects.stream().map(Ranking::takeFrom).toList());
        for (int i = 0; i < objects.size(); i++) {
            var fields = objects.get(i);
            var id = idOf.apply(ids.take(fields, repairs));
            add(read.read(id, ranks.get(i), reader(fields, id)), fields);
        }
    }

    private interface Unranked<I extends PartId> {
        Optional<? extends Part> read(I id, FieldReader in);
    }

    private <I extends PartId> void unranked(
            String list, String kind, Function<String, I> idOf, Unranked<I> read) {
        var objects = objectsOf(document, list);
        var ids = new Ids(kind, objects);
        for (Json.Fields fields : objects) {
            var whole = fields.copy();
            var found = new ArrayList<Repair>();
            var id = idOf.apply(ids.take(fields, found));
            read.read(id, new FieldReader(fields, id, found))
                    .ifPresentOrElse(
                            part -> {
                                repairs.addAll(found);
                                add(part, fields);
                            },
                            () -> setAside(document, list, whole));
        }
    }

    private void stages() {
        var objects = objectsOf(document, "stages");
        var stageIds = new Ids("stage", objects);
        var stepObjects = objects.stream().map(stage -> objectsOf(stage, "steps")).toList();
        var stepIds = new Ids("step", stepObjects.stream().flatMap(List::stream).toList());
        var ranks = Ranking.fill(objects.stream().map(Ranking::takeFrom).toList());
        for (int i = 0; i < objects.size(); i++) {
            var id = new StageId(stageIds.take(objects.get(i), repairs));
            add(PartReader.stage(id, ranks.get(i), reader(objects.get(i), id)), objects.get(i));
            steps(id, stepObjects.get(i), stepIds);
        }
    }

    private void steps(StageId stage, List<Json.Fields> objects, Ids ids) {
        if (objects.isEmpty()) {
            parts.add(Step.nameless(new StepId(ids.takeLike(stage.value())), stage));
        }
        var ranks = Ranking.fill(objects.stream().map(Ranking::takeFrom).toList());
        for (int i = 0; i < objects.size(); i++) {
            var fields = objects.get(i);
            var id = new StepId(ids.take(fields, repairs));
            add(PartReader.step(id, stage, ranks.get(i), reader(fields, id)), fields);
        }
    }

    private void cards(Function<String, ImageId> image) {
        var objects = objectsOf(document, "cards");
        var ids = new Ids("card", objects);
        var written = objects.stream().map(Ranking::takeFrom).toList();
        var cells = objects.stream().map(MapReader::takeCell).toList();
        var ranks = Ranking.fillByList(cells, written);
        for (int i = 0; i < objects.size(); i++) {
            var fields = objects.get(i);
            var id = new CardId(ids.take(fields, repairs));
            var place = Place.in(cells.get(i), ranks.get(i));
            add(PartReader.card(id, place, image, reader(fields, id)), fields);
        }
    }

    /// The cell of a card. A reference that cannot be one dangles under another name and is left in
    /// the object.
    private static Cell takeCell(Json.Fields card) {
        return new Cell(
                new StepId(takeReference(card, "step")), new LaneId(takeReference(card, "lane")));
    }

    private static String takeReference(Json.Fields card, String name) {
        var value = card.values().remove(name);
        var id = value == null ? Optional.<String>empty() : Scalars.text(value).flatMap(Ids::clean);
        if (value != null && id.isEmpty()) {
            FieldReader.repaired(card).values().put(name, value);
        }
        return id.orElse(NONE);
    }

    /// The images by what they were called in the file.
    private Map<String, ImageId> images() {
        var byName = new HashMap<String, ImageId>();
        for (Json.Fields fields : objectsOf(document, "images")) {
            var whole = fields.copy();
            var name = Scalars.text(id(fields)).flatMap(Ids::clean).orElse(NONE);
            var image = PartReader.image(new FieldReader(fields, new ImageId(name), repairs));
            if (image.isEmpty() || (isHash(name) && !image.get().id().value().equals(name))) {
                repairs.add(new Repair.DamagedImage(name));
                keepInList(document, "images", whole);
                continue;
            }
            byName.put(name, image.get().id());
            add(image.get(), fields);
        }
        return byName;
    }

    private static Json id(Json.Fields fields) {
        var id = fields.values().remove("id");
        return id == null ? Json.Literal.NULL : id;
    }

    private static boolean isHash(String name) {
        return name.length() == 64 && name.chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    private void add(Part part, Json.Fields rest) {
        parts.add(part);
        keepUnknown(part.id(), rest);
    }

    private void keepUnknown(PartId id, Json.Fields rest) {
        if (!rest.isEmpty()) {
            unknown.put(id, rest);
        }
    }

    private FieldReader reader(Json.Fields fields, PartId id) {
        return new FieldReader(fields, id, repairs);
    }

    /// Takes a list out of its holder; entries that are no objects stay there.
    private List<Json.Fields> objectsOf(Json.Fields holder, String name) {
        var value = holder.values().remove(name);
        if (!(value instanceof Json.Items(List<Json> items))) {
            if (value != null && value != Json.Literal.NULL) {
                FieldReader.repaired(holder).values().put(name, value);
                repairs.add(new Repair.SetAside(name));
            }
            return List.of();
        }
        var objects = new ArrayList<Json.Fields>(items.size());
        for (Json item : items) {
            if (item instanceof Json.Fields fields) {
                objects.add(fields);
            } else {
                setAside(holder, name, item);
            }
        }
        return objects;
    }

    private void setAside(Json.Fields holder, String list, Json item) {
        repairs.add(new Repair.SetAside(list));
        keepInList(holder, list, item);
    }

    /// Leaves an entry in its list among the unknown fields, so that it is written back.
    static void keepInList(Json.Fields holder, String list, Json item) {
        @Nullable Json before = holder.values().get(list);
        if (before instanceof Json.Items(List<Json> items)) {
            items.add(item);
        } else {
            var items = Json.Items.empty();
            items.values().add(item);
            holder.values().put(list, items);
        }
    }
}
