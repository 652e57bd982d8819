// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.scene.input.KeyCode;

import laneway.desktop.command.Command;
import laneway.desktop.command.Keys;
import laneway.desktop.words.Words;
import laneway.edit.AddLane;
import laneway.edit.AddStage;
import laneway.edit.AddStep;
import laneway.edit.Edit;
import laneway.edit.Result;
import laneway.edit.SetProperty;
import laneway.model.About;
import laneway.model.Lane;
import laneway.model.LaneKind;
import laneway.model.PartId;
import laneway.model.Stage;
import laneway.session.EditTarget;
import laneway.session.Selection;

import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.List;
import java.util.function.Consumer;

/// What builds the grid: stages, steps and lanes come, are renamed, folded away and locked.
final class GridCommands {
    private final OpenDocument document;
    private final Consumer<EditTarget> editor;

    /// @param editor opens the in-place editor
    GridCommands(OpenDocument document, Consumer<EditTarget> editor) {
        this.document = document;
        this.editor = editor;
    }

    List<Command> commands() {
        return List.of(
                command("addStageBefore").does(() -> addStage(0)),
                command("addStageAfter")
                        .icon(MaterialDesignT.TABLE_COLUMN_PLUS_AFTER)
                        .keys(Keys.shortcutShift(KeyCode.G))
                        .does(() -> addStage(1)),
                command("addStepBefore").when(this::inStage).does(() -> addStep(0)),
                command("addStepAfter")
                        .when(this::inStage)
                        .keys(Keys.shortcutShift(KeyCode.K))
                        .does(() -> addStep(1)),
                command("addLaneBefore").does(() -> addLane(0)),
                command("addLaneAfter")
                        .icon(MaterialDesignT.TABLE_ROW_PLUS_AFTER)
                        .keys(Keys.shortcutShift(KeyCode.L))
                        .does(() -> addLane(1)),
                command("rename")
                        .when(() -> document.session().selection().part() != null)
                        .does(this::rename),
                command("stageOn")
                        .when(this::inStage)
                        .ticked(() -> places().stage().map(Stage::on).orElse(false))
                        .does(this::switchStage),
                command("laneCollapsed")
                        .when(() -> places().lane().isPresent())
                        .ticked(() -> places().lane().map(Lane::collapsed).orElse(false))
                        .does(this::collapse),
                command("laneLocked")
                        .when(() -> places().lane().isPresent())
                        .ticked(() -> places().lane().map(Lane::locked).orElse(false))
                        .does(this::lock),
                command("stageLocked")
                        .when(this::inStage)
                        .ticked(() -> places().stage().map(Stage::locked).orElse(false))
                        .does(this::lockStage),
                command("structureLocked")
                        .ticked(() -> document.map().about().structureLocked())
                        .does(this::lockStructure));
    }

    private Places places() {
        return new Places(document.map(), document.session().selection());
    }

    private boolean inStage() {
        return places().stage().isPresent();
    }

    /// @param after 0 for before the stage that is meant, 1 for after it
    private void addStage(int after) {
        var map = document.map();
        int index =
                places().stage()
                        .map(stage -> map.stages().indexOf(stage) + after)
                        .orElse(after * map.stages().size());
        var edit = AddStage.at(index, Words.say("new.stage"));
        add(edit, edit.stage());
    }

    private void addStep(int after) {
        places().step()
                .ifPresent(step -> {
                    var steps = document.map().stepsOf(step.stage());
                    var edit =
                            AddStep.at(
                                    step.stage(),
                                    steps.indexOf(step) + after,
                                    Words.say("new.step"));
                    add(edit, edit.step());
                });
    }

    private void addLane(int after) {
        var map = document.map();
        int index =
                places().lane()
                        .map(lane -> map.lanes().indexOf(lane) + after)
                        .orElse(after * map.lanes().size());
        var edit = AddLane.at(index, Words.say("new.lane"), LaneKind.NOTES);
        add(edit, edit.lane());
    }

    /// Adds a part and lets its name be typed at once.
    private void add(Edit edit, PartId part) {
        if (document.session().apply(edit) instanceof Result.Edited) {
            document.session().select(Selection.ofPart(part));
            editor.accept(new EditTarget.OfName(part));
        }
    }

    private void rename() {
        var part = document.session().selection().part();
        if (part != null) {
            editor.accept(new EditTarget.OfName(part));
        }
    }

    private void switchStage() {
        places().stage()
                .ifPresent(stage -> apply(SetProperty.of(stage.id(), Stage.ON, !stage.on())));
    }

    private void collapse() {
        places().lane()
                .ifPresent(lane ->
                        apply(SetProperty.of(lane.id(), Lane.COLLAPSED, !lane.collapsed())));
    }

    private void lock() {
        places().lane()
                .ifPresent(lane -> apply(SetProperty.of(lane.id(), Lane.LOCKED, !lane.locked())));
    }

    private void lockStage() {
        places().stage()
                .ifPresent(
                        stage -> apply(SetProperty.of(stage.id(), Stage.LOCKED, !stage.locked())));
    }

    private void lockStructure() {
        var about = document.map().about();
        apply(SetProperty.of(about.id(), About.STRUCTURE_LOCKED, !about.structureLocked()));
    }

    private void apply(Edit edit) {
        document.session().apply(edit);
    }
}
