// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import laneway.model.About;
import laneway.model.Ballot;
import laneway.model.Bytes;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Certainty;
import laneway.model.Colour;
import laneway.model.CurveBy;
import laneway.model.Evidence;
import laneway.model.Figure;
import laneway.model.FilterMode;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.LaneKind;
import laneway.model.Link;
import laneway.model.LinkId;
import laneway.model.MapId;
import laneway.model.Mode;
import laneway.model.Moment;
import laneway.model.Ownership;
import laneway.model.OwnershipId;
import laneway.model.Persona;
import laneway.model.PersonaId;
import laneway.model.Perspective;
import laneway.model.Place;
import laneway.model.Rank;
import laneway.model.Role;
import laneway.model.SavedView;
import laneway.model.Source;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.model.Team;
import laneway.model.TeamId;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;

/// A map in which every property has a value that is not the usual one.
final class EveryField {
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private EveryField() {}

    static JourneyMap map() {
        var persona = new PersonaId("persona-1");
        var stage = new StageId("stage-1");
        var step = new StepId("step-1");
        var lane = new LaneId("lane-1");
        var touchpoint = new TouchpointId("touchpoint-1");
        var team = new TeamId("team-1");
        var rank = new Rank("a5");
        var figures = List.of(new Figure("68 %", "of administrators"));
        var image = Pictures.described(Bytes.of(Base64.getDecoder().decode(PIXEL))).orElseThrow();
        var about =
                new About(
                        new MapId("map-1"),
                        "Title",
                        "Purpose",
                        "Problem",
                        "Scope",
                        Perspective.IDEAL,
                        persona,
                        "Target reason",
                        "Method",
                        figures,
                        stage,
                        true,
                        List.of(new Ballot("Ada", 5, 2, List.of(new CardId("card-1")))),
                        List.of(
                                new SavedView(
                                        "View",
                                        "bill",
                                        FilterMode.HIDE,
                                        List.of(lane),
                                        List.of(lane),
                                        stage,
                                        new SavedView.Focus(64, 1200, -30))),
                        "ideal.laneway",
                        7,
                        List.of(14, 45),
                        List.of("nobody-leads touchpoint-1"));
        var card =
                new Card(
                        new CardId("card-1"),
                        new Place(step, lane, rank),
                        CardKind.QUOTE,
                        "Text",
                        "Notes",
                        List.of("tag", "other"),
                        Colour.PINK,
                        image.id(),
                        touchpoint,
                        step,
                        -2,
                        EnumSet.allOf(Moment.class),
                        new Evidence(
                                Certainty.VALIDATED,
                                List.of(
                                        new Source(
                                                "Quote",
                                                "P7",
                                                "https://example.org",
                                                LocalDate.of(2026, 2, 28)))),
                        3,
                        Duration.ofMinutes(90));
        return JourneyMap.empty(about)
                .with(
                        new Persona(
                                persona, rank, "Persona", "Description", List.of("trait"), figures),
                        new Team(team, rank, "Team", Colour.TEAL),
                        new Stage(
                                stage,
                                rank,
                                "Stage",
                                "Question?",
                                "Description",
                                List.of("Criterion"),
                                Mode.HIGH_TOUCH,
                                false,
                                true,
                                "Flow",
                                "Source",
                                false),
                        new Step(step, stage, rank, "Step", "Description", 4, Duration.ofDays(3)),
                        new Lane(
                                lane,
                                rank,
                                "Lane",
                                LaneKind.EXPERIENCE,
                                Colour.LIME,
                                true,
                                true,
                                CurveBy.CARD,
                                lane),
                        new Touchpoint(
                                touchpoint,
                                rank,
                                "Touchpoint",
                                "Description",
                                List.of("web"),
                                true,
                                true),
                        new Ownership(
                                new OwnershipId("ownership-1"),
                                touchpoint,
                                stage,
                                "Segment",
                                team,
                                Role.SUPPORT),
                        card,
                        new Link(new LinkId("link-1"), card.id(), card.id(), "Label"),
                        image)
                .with(KnowledgeOfEveryKind.about(stage, touchpoint, team, card.id()), List.of());
    }
}
