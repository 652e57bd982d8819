// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static laneway.desktop.command.CommandBuilder.command;

import javafx.scene.input.KeyCode;

import laneway.desktop.command.Command;
import laneway.desktop.command.Keys;
import laneway.desktop.dialog.Asker;
import laneway.desktop.dialog.Question;
import laneway.desktop.dialog.Question.Choice;
import laneway.desktop.dialog.Question.Role;
import laneway.desktop.words.Words;
import laneway.edit.DeleteCards;
import laneway.edit.DeletePart;
import laneway.edit.Edit;
import laneway.edit.MoveLane;
import laneway.edit.MoveStage;
import laneway.edit.MoveStep;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.PartId;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.Step;
import laneway.model.StepId;
import laneway.session.Direction;
import laneway.session.Nudge;
import laneway.session.Request;

import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What moves and deletes whatever is selected.
final class MoveCommands {
    private static final int MOST_LOOKED_AT = 200;

    private final OpenDocument document;
    private final Asker asker;

    MoveCommands(OpenDocument document, Asker asker) {
        this.document = document;
        this.asker = asker;
    }

    List<Command> commands() {
        return List.of(
                move("moveLeft", KeyCode.LEFT, Direction.LEFT),
                move("moveRight", KeyCode.RIGHT, Direction.RIGHT),
                move("moveUp", KeyCode.UP, Direction.UP),
                move("moveDown", KeyCode.DOWN, Direction.DOWN),
                command("delete")
                        .icon(MaterialDesignD.DELETE_OUTLINE)
                        .boardKeys(Keys.key(KeyCode.DELETE), Keys.key(KeyCode.BACK_SPACE))
                        .when(() -> !document.session().selection().isEmpty())
                        .does(this::delete));
    }

    private Command move(String id, KeyCode key, Direction direction) {
        return command(id)
                .boardKeys(Keys.alt(key))
                .when(() -> canMove(direction))
                .does(() -> edit(direction).ifPresent(this::applyAndReveal));
    }

    /// Whether very many cards can go further is only found out when they are asked to: this is
    /// asked after every edit and every click.
    private boolean canMove(Direction direction) {
        return document.session().selection().cards().size() > MOST_LOOKED_AT
                || edit(direction).isPresent();
    }

    private void applyAndReveal(Edit edit) {
        var session = document.session();
        session.apply(edit);
        var selection = session.selection();
        var part = selection.part();
        session.ask(
                new Request.Reveal(part == null ? Set.copyOf(selection.cards()) : Set.of(part)));
    }

    private Optional<Edit> edit(Direction direction) {
        var map = document.map();
        var selection = document.session().selection();
        return switch (selection.part()) {
            case StageId id -> stage(map, id, direction);
            case StepId id -> step(map, id, direction);
            case LaneId id -> lane(map, id, direction);
            case null, default ->
                    Nudge.of(map, document.session().showing(), selection.cards(), direction);
        };
    }

    private static Optional<Edit> stage(JourneyMap map, StageId id, Direction direction) {
        int index = map.stages().stream().map(stage -> stage.id()).toList().indexOf(id);
        return index(index, direction == Direction.LEFT, direction == Direction.RIGHT)
                .filter(to -> to < map.stages().size())
                .map(to -> new MoveStage(id, to));
    }

    private static Optional<Edit> step(JourneyMap map, StepId id, Direction direction) {
        return map.step(id)
                .flatMap((Step step) -> {
                    var steps = map.stepsOf(step.stage());
                    return index(
                                    steps.indexOf(step),
                                    direction == Direction.LEFT,
                                    direction == Direction.RIGHT)
                            .filter(to -> to < steps.size())
                            .map(to -> new MoveStep(id, step.stage(), to));
                });
    }

    private static Optional<Edit> lane(JourneyMap map, LaneId id, Direction direction) {
        int index = map.lanes().stream().map(lane -> lane.id()).toList().indexOf(id);
        return index(index, direction == Direction.UP, direction == Direction.DOWN)
                .filter(to -> to < map.lanes().size())
                .map(to -> new MoveLane(id, to));
    }

    /// The position one before or after another; empty where neither is meant.
    private static Optional<Integer> index(int from, boolean back, boolean on) {
        int to = back ? from - 1 : from + 1;
        return (back || on) && from >= 0 && to >= 0 ? Optional.of(to) : Optional.empty();
    }

    private void delete() {
        var session = document.session();
        var part = session.selection().part();
        if (part == null) {
            session.apply(new DeleteCards(List.copyOf(session.selection().cards())));
        } else {
            delete(part);
        }
    }

    /// A part that takes cards along is deleted only after asking.
    private void delete(PartId part) {
        int cards = DeletePart.cardsOf(document.map(), part).size();
        Runnable effect = () -> document.session().apply(new DeletePart(part));
        if (cards == 0) {
            effect.run();
            return;
        }
        asker.ask(
                new Question(
                        title(part),
                        Words.say("dialog.delete.text", cards),
                        Optional.empty(),
                        List.of(
                                new Choice(Words.say("dialog.delete"), Role.DEFAULT, effect),
                                new Choice(Words.say("dialog.cancel"), Role.CANCEL, () -> {}))));
    }

    private String title(PartId part) {
        var map = document.map();
        return switch (part) {
            case StageId id -> title("stage", map.stage(id).map(Stage::name));
            case StepId id -> title("step", map.step(id).map(Step::name));
            case LaneId id -> title("lane", map.lane(id).map(Lane::name));
            default -> throw new IllegalArgumentException("takes no cards along: " + part);
        };
    }

    private static String title(String kind, Optional<String> name) {
        var known = name.filter(found -> !found.isBlank());
        return Words.say("dialog.delete." + kind, known.orElse(""), known.isPresent() ? 1 : 0);
    }
}
