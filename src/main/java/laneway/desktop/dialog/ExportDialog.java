// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.dialog;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import laneway.desktop.dialog.ExportChoices.Extent;
import laneway.desktop.dialog.ExportChoices.Kind;
import laneway.desktop.dialog.ExportChoices.Links;
import laneway.desktop.theme.Icons;
import laneway.desktop.words.Words;
import laneway.desktop.words.Wrapping;
import laneway.export.LeftOut;
import laneway.export.pdf.Orientation;
import laneway.export.pdf.PageSize;
import laneway.layout.Showing;
import laneway.model.JourneyMap;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks what a map is exported to, and says what will come of it.
public final class ExportDialog {
    private static final double WIDTH = 460;
    private static final int LARGEST_SCALE = 2;

    /// As high as the longest remark needs, so that no choice moves the buttons.
    private static final double LEAST_HEIGHT = 340;

    private static final double ROW = 70;

    private final Dialogs dialogs;
    private final VBox options = new VBox(14);
    private final Label remark = new Label();
    private final Hyperlink propose = new Hyperlink();
    private final Chips<PageSize> pages =
            new Chips<>(
                    "dialog.export.page",
                    List.of(PageSize.values()),
                    page -> Words.of("dialog.export.page", page),
                    page -> change(choices().withPage(page)));
    private final Chips<Orientation> ways =
            new Chips<>(
                    "dialog.export.orientation",
                    List.of(Orientation.values()),
                    way -> Words.of("dialog.export.orientation", way),
                    way -> change(choices().withOrientation(way)));
    private final Chips<Integer> scales =
            new Chips<>(
                    "dialog.export.scale",
                    List.of(1, LARGEST_SCALE),
                    scale -> Words.say("dialog.export.scale.times", scale),
                    scale -> change(choices().withScale(scale)));
    private final Chips<Extent> extents =
            new Chips<>(
                    "dialog.export.extent",
                    List.of(Extent.values()),
                    extent -> Words.of("dialog.export.extent", extent),
                    extent -> change(choices().withExtent(extent)));
    private final Chips<Links> links =
            new Chips<>(
                    "dialog.export.links",
                    List.of(Links.values()),
                    which -> Words.of("dialog.export.links", which),
                    which -> change(choices().withLinks(which)));
    private final Label leftOut = new Label();
    private final VBox content = new VBox(14);
    private ExportChoices choices;
    private Optional<Boards> boards = Optional.empty();
    private Optional<Button> export = Optional.empty();

    /// @param showing what the board shows of the map
    public ExportDialog(Dialogs dialogs, ExportChoices choices, JourneyMap map, Showing showing) {
        this.dialogs = dialogs;
        this.choices = choices;
        if (!showing.isAll()) {
            content.getChildren().addAll(extents.node(), leftOut);
        }
        if (!map.links().isEmpty()) {
            content.getChildren().add(links.node());
        }
        content.setVisible(!content.getChildren().isEmpty());
        content.setManaged(content.isVisible());
        leftOut.setText(
                LeftOut.sentence(map, showing).orElse(Words.say("dialog.export.nothingLeftOut")));
        Wrapping.in(leftOut);
        leftOut.getStyleClass().add("secondary");
        leftOut.managedProperty().bind(leftOut.visibleProperty());
        Wrapping.in(remark);
        remark.getStyleClass().add("secondary");
        propose.managedProperty().bind(propose.visibleProperty());
    }

    /// Asks; the answer is for the one who asked, a refusal for nobody.
    public void show(Consumer<ExportChoices> answer) {
        var dialog = dialogs.dialog(Words.say("dialog.export.title"));
        var go = new ButtonType(Words.say("dialog.export.go"), ButtonBar.ButtonData.OK_DONE);
        var cancel = new ButtonType(Words.say("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(go, cancel);
        dialog.getDialogPane().setContent(content());
        if (dialog.getDialogPane().lookupButton(go) instanceof Button button) {
            export = Optional.of(button);
        }
        change(choices);
        dialog.setOnHidden(_ -> {
            if (dialog.getResult() == go) {
                answer.accept(choices);
            }
        });
        dialog.show();
    }

    /// The board is laid out: what will come of an export can be said.
    public void laidOut(Boards wanted) {
        boards = Optional.of(wanted);
        showRemark();
    }

    private ExportChoices choices() {
        return choices;
    }

    private Node content() {
        var heading = new Label(Words.say("dialog.export.heading"));
        heading.getStyleClass().add("heading");
        var kinds =
                new HBox(
                        8,
                        kind(Kind.PDF, MaterialDesignF.FILE_PDF_BOX),
                        kind(Kind.XLSX, MaterialDesignF.FILE_EXCEL_OUTLINE),
                        kind(Kind.PNG, MaterialDesignF.FILE_IMAGE_OUTLINE));
        var group = new ToggleGroup();
        for (Node node : kinds.getChildren()) {
            if (node instanceof ToggleButton button) {
                button.setToggleGroup(group);
            }
        }
        var box = new VBox(16, heading, kinds, options, new VBox(2, remark, propose));
        box.getStyleClass().add("dialog-content");
        box.setPrefWidth(WIDTH);
        box.setMinHeight(LEAST_HEIGHT + content.getChildren().size() * ROW);
        return box;
    }

    private ToggleButton kind(Kind kind, Ikon icon) {
        var button = new ToggleButton(Words.of("dialog.export.kind", kind), Icons.of(icon));
        button.getStyleClass().add("kind-card");
        button.setSelected(choices.kind() == kind);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setPrefWidth(WIDTH / 3);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(_ -> {
            button.setSelected(true);
            change(choices.withKind(kind));
        });
        return button;
    }

    /// The nodes stay, so that the keyboard stays on what was chosen.
    private void change(ExportChoices wanted) {
        choices = wanted;
        pages.show(wanted.page());
        ways.show(wanted.orientation());
        ways.node().setDisable(wanted.page() == PageSize.WHOLE_MAP);
        scales.show(wanted.scale());
        extents.show(wanted.extent());
        links.show(wanted.links());
        leftOut.setVisible(wanted.extent() == Extent.SEEN);
        var shown =
                switch (wanted.kind()) {
                    case PDF -> List.of(content, pages.node(), ways.node());
                    case XLSX -> List.<Node>of();
                    case PNG -> List.of(content, scales.node());
                };
        if (!options.getChildren().equals(shown)) {
            options.getChildren().setAll(shown);
        }
        showRemark();
    }

    private void showRemark() {
        propose.setVisible(false);
        remark.setText(boards.isEmpty() ? Words.say("dialog.export.measuring") : "");
        boards.ifPresent(laid -> {
            var said = choices.remark(laid);
            remark.setText(Words.say("dialog.export." + said.key(), said.values().toArray()));
            said.larger().ifPresent(this::proposeLarger);
            export.ifPresent(button -> button.setDisable(!choices.isPossible(laid)));
        });
    }

    private void proposeLarger(PageSize page) {
        propose.setText(Words.of("dialog.export.propose", page));
        propose.setOnAction(_ -> change(choices.withPage(page)));
        propose.setVisible(true);
    }
}
