// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.FlowPane;

import laneway.desktop.panel.PartNames;
import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;
import laneway.model.Ownership;
import laneway.model.PartId;
import laneway.model.StageId;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A cell of the matrix of owners.
abstract sealed class OwnerMark extends TableCell<PartId, PartId> {
    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");

    final OwnersPage page;

    OwnerMark(OwnersPage page) {
        this.page = page;
    }

    @Override
    protected void updateItem(@Nullable PartId item, boolean empty) {
        super.updateItem(item, empty);
        show();
    }

    /// Shows the cell as the map has it now.
    void show() {
        var row = getItem();
        setText(null);
        setGraphic(null);
        if (row != null && page.map().part(row).isPresent()) {
            fill(row);
        }
    }

    abstract void fill(PartId row);

    /// The name of a row.
    static final class Name extends OwnerMark {
        Name(OwnersPage page) {
            super(page);
        }

        @Override
        void fill(PartId row) {
            setText(PartNames.of(page.map(), row));
        }
    }

    /// Who owns the row in a stage: teams that lead filled, those that support outlined.
    static final class Owners extends OwnerMark {
        private final @Nullable StageId stage;

        Owners(OwnersPage page, @Nullable StageId stage) {
            super(page);
            this.stage = stage;
        }

        @Override
        void fill(PartId row) {
            var cell = new OwnerCell(row, stage);
            var chips = new FlowPane(4, 4);
            page.matrix().in(cell).stream()
                    .map(ownership -> chip(cell, ownership))
                    .forEach(chips.getChildren()::add);
            page.matrix()
                    .wrongIn(cell)
                    .ifPresent(kind -> {
                        var sign =
                                new Label(
                                        KnowledgeWords.say(
                                                "owners." + kind.name().toLowerCase(Locale.ROOT)),
                                        Icons.of(MaterialDesignA.ALERT_OUTLINE));
                        sign.getStyleClass().add("owner-wrong");
                        chips.getChildren().add(sign);
                    });
            chips.setPrefWrapLength(170);
            setGraphic(chips.getChildren().isEmpty() ? null : chips);
            setAccessibleText(
                    Stream.concat(
                                    page.matrix().in(cell).stream().map(it -> say(cell, it)),
                                    page.matrix().wrongIn(cell).stream()
                                            .map(kind ->
                                                    KnowledgeWords.say(
                                                            "owners."
                                                                    + kind.name()
                                                                            .toLowerCase(
                                                                                    Locale.ROOT))))
                            .collect(Collectors.joining("; ")));
            pseudoClassStateChanged(BESIDE, page.matrix().isBeside(cell));
        }

        private Label chip(OwnerCell cell, Ownership ownership) {
            var name =
                    Matrix.other(cell, ownership)
                            .map(part -> PartNames.of(page.map(), part))
                            .orElseGet(() -> Words.say("field.everyTeam"));
            var chip =
                    new Label(
                            ownership.segment().isBlank()
                                    ? name
                                    : KnowledgeWords.say(
                                            "owners.segment", name, ownership.segment()));
            chip.getStyleClass()
                    .addAll("owner-chip", ownership.role().name().toLowerCase(Locale.ROOT));
            return chip;
        }

        private String say(OwnerCell cell, Ownership ownership) {
            return Words.of("role", ownership.role()) + ": " + chip(cell, ownership).getText();
        }
    }
}
