// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.About;
import laneway.model.Card;
import laneway.model.CardKind;
import laneway.model.CurveBy;
import laneway.model.Image;
import laneway.model.Knowledge;
import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.model.Link;
import laneway.model.Ownership;
import laneway.model.Part;
import laneway.model.Persona;
import laneway.model.Perspective;
import laneway.model.Rank;
import laneway.model.Stage;
import laneway.model.Step;
import laneway.model.Team;
import laneway.model.Touchpoint;

import java.util.Base64;

/// Writes the fields of each kind of part, in the order of its record.
///
/// @param out where the part's object was begun
/// @param in the fields of the same object
/// @param ranked whether ranks are written, because the order of the file does not say them
record PartWriter(JsonWriter out, FieldWriter in, boolean ranked) {
    private void rank(Rank rank) {
        if (ranked) {
            in.text("rank", rank.value());
        }
    }

    /// Writes the fields of a part.
    void write(Part part) {
        switch (part) {
            case About about -> about(about);
            case Persona persona -> persona(persona);
            case Team team -> team(team);
            case Stage stage -> stage(stage);
            case Step step -> step(step);
            case Lane lane -> lane(lane);
            case Touchpoint touchpoint -> touchpoint(touchpoint);
            case Ownership ownership -> ownership(ownership);
            case Card card -> card(card);
            case Link link -> link(link);
            case Image image -> image(image);
            case Knowledge knowledge -> new KnowledgeWriter(out, in, ranked).write(knowledge);
        }
    }

    private void about(About about) {
        in.reference("id", about.id());
        in.text("title", about.title());
        in.text("purpose", about.purpose());
        in.text("problem", about.problem());
        in.text("scope", about.scope());
        in.choice("perspective", Choice.PERSPECTIVE, about.perspective(), Perspective.CURRENT);
        in.reference("target", about.target());
        in.text("targetReason", about.targetReason());
        in.text("method", about.method());
        in.figures("figures", about.figures());
        in.reference("defaultStage", about.defaultStage());
        in.flag("structureLocked", about.structureLocked(), false);
        in.ballots("ballots", about.ballots());
        in.views("views", about.views());
        in.text("counterpart", about.counterpart());
        in.number("leadLimit", about.leadLimit(), About.USUAL_LEAD_LIMIT);
        in.numbers("benchmarkDays", about.benchmarkDays(), About.USUAL_BENCHMARK_DAYS);
        in.texts("dismissed", about.dismissed());
    }

    private void persona(Persona persona) {
        in.reference("id", persona.id());
        rank(persona.rank());
        in.text("name", persona.name());
        in.text("description", persona.description());
        in.texts("traits", persona.traits());
        in.figures("figures", persona.figures());
    }

    private void team(Team team) {
        in.reference("id", team.id());
        rank(team.rank());
        in.text("name", team.name());
        in.choice("colour", Choice.COLOUR, team.colour(), null);
    }

    private void stage(Stage stage) {
        in.reference("id", stage.id());
        rank(stage.rank());
        in.text("name", stage.name());
        in.text("question", stage.question());
        in.text("description", stage.description());
        in.texts("exitCriteria", stage.exitCriteria());
        in.choice("mode", Choice.MODE, stage.mode(), null);
        in.flag("on", stage.on(), true);
        in.flag("locked", stage.locked(), false);
        in.text("flow", stage.flow());
        in.text("source", stage.source());
        in.flag("handEdited", stage.handEdited(), true);
    }

    private void step(Step step) {
        in.reference("id", step.id());
        rank(step.rank());
        in.text("name", step.name());
        in.text("description", step.description());
        in.number("width", step.width(), 1);
        in.moment("duration", step.duration());
    }

    private void lane(Lane lane) {
        in.reference("id", lane.id());
        rank(lane.rank());
        in.text("name", lane.name());
        in.choice("kind", Choice.LANE_KIND, lane.kind(), LaneKind.NOTES);
        in.choice("colour", Choice.COLOUR, lane.colour(), null);
        in.flag("collapsed", lane.collapsed(), false);
        in.flag("locked", lane.locked(), false);
        in.choice("curveBy", Choice.CURVE_BY, lane.curveBy(), CurveBy.STEP);
        in.reference("comparedTo", lane.comparedTo());
    }

    private void touchpoint(Touchpoint touchpoint) {
        in.reference("id", touchpoint.id());
        rank(touchpoint.rank());
        in.text("name", touchpoint.name());
        in.text("description", touchpoint.description());
        in.texts("channels", touchpoint.channels());
        in.flag("major", touchpoint.major(), false);
        in.flag("differsBySalesChannel", touchpoint.differsBySalesChannel(), false);
    }

    private void ownership(Ownership ownership) {
        in.reference("id", ownership.id());
        in.subject("subject", ownership.subject());
        in.reference("stage", ownership.stage());
        in.text("segment", ownership.segment());
        in.reference("team", ownership.team());
        out.name("role");
        out.text(Choice.ROLE.nameOf(ownership.role()));
    }

    /// Where a card lies and what it is stands on its first line, what it says on the next.
    private void card(Card card) {
        in.reference("id", card.id());
        out.joinNext();
        in.reference("step", card.place().step());
        out.joinNext();
        in.reference("lane", card.place().lane());
        if (ranked) {
            out.joinNext();
            rank(card.place().rank());
        }
        if (card.kind() != CardKind.NOTE) {
            out.joinNext();
        }
        in.choice("kind", Choice.CARD_KIND, card.kind(), CardKind.NOTE);
        in.reference("touchpoint", card.touchpoint());
        in.text("text", card.text());
        in.text("notes", card.notes());
        in.texts("tags", card.tags());
        in.choice("colour", Choice.COLOUR, card.colour(), null);
        in.reference("image", card.image());
        in.reference("spanTo", card.spanTo());
        in.number("sentiment", card.sentiment(), null);
        in.choices("moments", Choice.MOMENT, card.moments());
        in.evidence("evidence", card.evidence());
        in.number("votes", card.votes(), 0);
        in.moment("duration", card.duration());
    }

    private void link(Link link) {
        in.reference("id", link.id());
        in.reference("from", link.from());
        in.reference("to", link.to());
        in.text("label", link.label());
    }

    private void image(Image image) {
        in.reference("id", image.id());
        in.text("mediaType", image.mediaType());
        in.number("width", image.width(), null);
        in.number("height", image.height(), null);
        in.text("bytes", Base64.getEncoder().encodeToString(image.bytes().toArray()));
    }
}
