// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import laneway.desktop.panel.PartNames;
import laneway.desktop.words.Words;
import laneway.model.Agreement;
import laneway.model.Colour;
import laneway.model.Goal;
import laneway.model.GoalId;
import laneway.model.JourneyMap;
import laneway.model.Lifecycle;
import laneway.model.LifecycleId;
import laneway.model.Limits;
import laneway.model.Origin;
import laneway.model.Rank;
import laneway.model.Signal;
import laneway.model.SignalId;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Stakeholder;
import laneway.model.StakeholderId;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The tables that need nothing but their columns.
final class Sheets {
    private Sheets() {}

    static Sheet<Goal> goals() {
        return new Sheet<>(
                "goals",
                JourneyMap::goals,
                Sheet.Rows.MOVED,
                _ ->
                        List.of(
                                Column.of(Goal.TEXT, 460, Field.text()),
                                Column.of(Goal.STAGE, 200, stage()),
                                Leading.column("column.lead", 180)),
                (map, beside) ->
                        beside.map(Goal::stage)
                                .or(() -> map.stages().stream().findFirst().map(Stage::id))
                                .map(stage -> new Goal(GoalId.random(), Rank.FIRST, stage, "")));
    }

    static Sheet<Signal> signals() {
        return new Sheet<>(
                "signals",
                JourneyMap::signals,
                Sheet.Rows.MOVED,
                _ ->
                        List.of(
                                Column.of(Signal.NAME, 240, Field.text()),
                                Column.of(
                                        Signal.ORIGIN, 130, Field.constant(Origin.class, "origin")),
                                Column.absent(Signal.STAGE, 150, anyStage()),
                                Leading.column("column.acts", 140),
                                Column.of(Signal.NEXT_STEP, 240, Field.text()),
                                Column.absent(Signal.WITHIN, 170, days(0)),
                                Column.absent(Signal.HALF_LIFE, 130, days(1)),
                                Column.of(Signal.SOURCE, 160, Field.text())),
                (_, beside) ->
                        Optional.of(
                                Signal.named(
                                        SignalId.random(),
                                        Rank.FIRST,
                                        "",
                                        beside.map(Signal::stage).orElse(null))));
    }

    static Sheet<Stakeholder> stakeholders() {
        return new Sheet<>(
                "stakeholders",
                JourneyMap::stakeholders,
                Sheet.Rows.MOVED,
                _ ->
                        List.of(
                                Column.of(Stakeholder.NAME, 200, Field.text()),
                                Column.absent(Stakeholder.TEAM, 150, Leading.teams()),
                                Column.of(
                                        Stakeholder.AGREEMENT,
                                        130,
                                        Field.constant(Agreement.class, "agreement")),
                                Column.absent(
                                        Stakeholder.DATE,
                                        120,
                                        Field.measured(Object::toString, WrittenDate::read)),
                                Column.of(Stakeholder.STAGES, 220, stages()),
                                Column.of(Stakeholder.NOTE, 320, Field.text())),
                (_, _) ->
                        Optional.of(
                                Stakeholder.named(StakeholderId.random(), Rank.FIRST, "", null)));
    }

    static Sheet<Lifecycle> lifecycles() {
        return new Sheet<>(
                "lifecycles",
                JourneyMap::lifecycles,
                Sheet.Rows.MOVED,
                _ ->
                        List.of(
                                Column.of(Lifecycle.NAME, 180, Field.text()),
                                Column.of(Lifecycle.STATES, 300, Field.texts()),
                                Column.of(Lifecycle.STAGES, 220, stages()),
                                Column.absent(Lifecycle.COLOUR, 110, colour()),
                                Column.of(Lifecycle.DESCRIPTION, 320, Field.text())),
                (_, _) -> Optional.of(Lifecycle.named(LifecycleId.random(), Rank.FIRST, "")));
    }

    private static Field<StageId> stage() {
        return Field.chosen(map -> map.stages().stream().map(Stage::id).toList(), PartNames::of);
    }

    private static Field<Optional<StageId>> anyStage() {
        return Field.chosen(
                map ->
                        Stream.concat(
                                        Stream.of(Optional.<StageId>empty()),
                                        map.stages().stream().map(Stage::id).map(Optional::of))
                                .toList(),
                (map, stage) -> stage.map(id -> PartNames.of(map, id)).orElse(""));
    }

    private static Field<List<StageId>> stages() {
        return Field.several(map -> map.stages().stream().map(Stage::id).toList(), PartNames::of);
    }

    private static Field<Optional<Colour>> colour() {
        return Field.chosen(
                _ ->
                        Stream.concat(
                                        Stream.of(Optional.<Colour>empty()),
                                        Arrays.stream(Colour.values()).map(Optional::of))
                                .toList(),
                (_, colour) -> colour.map(value -> Words.of("colour", value)).orElse(""));
    }

    private static Field<Optional<Integer>> days(int least) {
        return Field.measured(
                String::valueOf, text -> WrittenNumber.whole(text, least, Limits.DAYS));
    }
}
