// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.util.Duration;

import laneway.desktop.board.MapBoard;
import laneway.desktop.panel.Desk;
import laneway.desktop.panel.Inspector;
import laneway.desktop.panel.Subject;
import laneway.edit.Edit;
import laneway.model.CardId;
import laneway.model.ImageId;
import laneway.model.JourneyMap;
import laneway.model.MapId;
import laneway.model.OwnershipId;
import laneway.model.PartId;
import laneway.session.Selection;
import laneway.session.SessionEvent;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Joins the inspector to the document: shows what is selected, and makes the changes it asks for.
final class InspectorDesk implements Desk {
    private static final Duration PAUSE = Duration.millis(60);

    private final OpenDocument document;
    private final MapBoard board;
    private final Consumer<CardId> imageChooser;
    private final Inspector inspector;
    private final PauseTransition following = new PauseTransition(PAUSE);
    private boolean stale;

    InspectorDesk(OpenDocument document, MapBoard board, Consumer<CardId> imageChooser) {
        this.document = document;
        this.board = board;
        this.imageChooser = imageChooser;
        inspector = new Inspector(this);
        inspector
                .sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(_ -> document.session().pauseTyping());
        following.setOnFinished(_ -> showSelected());
        inspector
                .sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        broughtBack();
                    }
                });
        document.listen(this::on);
    }

    /// Shows what is selected, from scratch.
    void showAgain() {
        following.stop();
        stale = inspector.getScene() == null;
        if (!stale) {
            inspector.select(subject(document.session().selection()).orElse(Subject.MAP), map());
            inspector.show(map());
        }
    }

    /// The board answers first; who walks over it by keys is not held up by fields that nobody has
    /// time to read, and fields that are put away are not made at all.
    private void follow() {
        if (inspector.getScene() == null) {
            stale = true;
        } else {
            following.playFromStart();
        }
    }

    private void showSelected() {
        subject(document.session().selection())
                .ifPresent(subject -> inspector.select(subject, map()));
        inspector.show(map());
    }

    private void broughtBack() {
        if (stale) {
            showAgain();
        }
    }

    /// Takes over what is being written in a field.
    void settle() {
        inspector.settle();
    }

    Inspector inspector() {
        return inspector;
    }

    private void on(SessionEvent event) {
        switch (event) {
            case SessionEvent.MapChanged changed -> {
                if (inspector.getScene() == null) {
                    stale = true;
                } else if (following.getStatus() != Animation.Status.RUNNING) {
                    inspector.show(changed.after());
                }
            }
            case SessionEvent.SelectionChanged changed -> {
                if (!changed.after().cards().equals(changed.before().cards())
                        || changed.after().part() != changed.before().part()) {
                    follow();
                }
            }
            case SessionEvent.ShowingChanged _,
                    SessionEvent.ViewChanged _,
                    SessionEvent.PreviewChanged _,
                    SessionEvent.SavedChanged _,
                    SessionEvent.EditRefused _,
                    SessionEvent.Asked _ -> {}
        }
    }

    /// What has fields of its own; the rest is among those that are shown already.
    private static Optional<Subject> subject(Selection selection) {
        return switch (selection.part()) {
            case null ->
                    Optional.of(
                            selection.cards().isEmpty()
                                    ? Subject.MAP
                                    : new Subject.OfCards(List.copyOf(selection.cards())));
            case MapId _ -> Optional.of(Subject.MAP);
            case OwnershipId _, ImageId _ -> Optional.empty();
            case PartId part -> Optional.of(new Subject.OfPart(part));
        };
    }

    @Override
    public JourneyMap map() {
        return document.map();
    }

    @Override
    public void apply(Edit edit) {
        document.session().apply(edit);
    }

    @Override
    public void inspect(PartId part) {
        inspector.follow(part, map());
    }

    @Override
    public void reveal(CardId card) {
        document.session().select(Selection.ofCards(map(), List.of(card)));
        board.reveal(List.of(card));
    }

    @Override
    public void chooseImage(CardId card) {
        imageChooser.accept(card);
    }
}
