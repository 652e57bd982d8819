// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import laneway.accounts.source.Assignment.AssignedField;
import laneway.accounts.source.Preview;
import laneway.accounts.source.Preview.ColumnPreview;
import laneway.accounts.source.Source;
import laneway.accounts.source.TextForm;
import laneway.data.DataFiles;
import laneway.desktop.theme.Icons;
import laneway.desktop.words.Wrapping;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

import java.io.File;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Where accounts, or their events, come from: a file is chosen or dropped, and its columns are
/// assigned.
final class SourcePane {
    private final SourceChoice choice;
    private final Label name = new Label();
    private final Button choose;
    private final Button clear;
    private final HBox forms;
    private final Choice<Source> sheet;
    private final Choice<Charset> encoding;
    private final Choice<Character> delimiter;
    private final Progress progress;
    private final VBox told = new VBox(4);
    private final PreviewTable table;
    private final VBox whole;

    /// @param chooser lets the user choose a file
    SourcePane(SourceChoice choice, Runnable chooser) {
        this.choice = choice;
        var area = choice.about().name().toLowerCase(Locale.ROOT);
        var heading = new Label(CustomerWords.say("data." + area));
        heading.getStyleClass().add("heading");
        name.getStyleClass().add("secondary");
        choose =
                new Button(
                        CustomerWords.say("data.choose." + area),
                        Icons.of(MaterialDesignF.FOLDER_OPEN_OUTLINE));
        choose.setMinWidth(Region.USE_PREF_SIZE);
        choose.setOnAction(_ -> chooser.run());
        clear = new Button(CustomerWords.say("data.clear"), Icons.of(MaterialDesignC.CLOSE));
        clear.getStyleClass().add("link-button");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(_ -> {
            choice.clear();
            choose.requestFocus();
        });
        sheet = new Choice<>(CustomerWords.say("data.sheetName"), Source::name, choice::choose);
        encoding =
                new Choice<>(
                        CustomerWords.say("data.encoding"),
                        SourcePane::nameOf,
                        it -> reform(form -> new TextForm(it, form.delimiter())));
        delimiter =
                new Choice<>(
                        CustomerWords.say("data.delimiter"),
                        SourcePane::nameOf,
                        it -> reform(form -> new TextForm(form.encoding(), it)));
        forms = new HBox(8, sheet.node(), encoding.node(), delimiter.node());
        forms.getStyleClass().add("table-bar");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(10, heading, name, space, forms, clear, choose);
        bar.getStyleClass().add("table-bar");
        progress = new Progress(choice.errand());
        table = new PreviewTable(choice::use);
        whole = new VBox(8, bar, told, progress.node(), table.node());
        whole.getStyleClass().add("source-pane");
        whole.setOnDragOver(this::dragged);
        whole.setOnDragDropped(this::dropped);
    }

    Node node() {
        return whole;
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().getFiles().stream()
                .anyMatch(it -> DataFiles.isData(it.toPath()))) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        var file =
                event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .filter(DataFiles::isData)
                        .findFirst();
        file.ifPresent(choice::choose);
        event.setDropCompleted(file.isPresent());
        event.consume();
    }

    private interface Reforming {
        TextForm of(TextForm form);
    }

    private void reform(Reforming reforming) {
        choice.chosen()
                .ifPresent(it -> {
                    if (it.source() instanceof Source.Delimited(var file, var form)) {
                        choice.choose(new Source.Delimited(file, reforming.of(form)));
                    }
                });
    }

    private static String nameOf(Charset encoding) {
        return encoding.name().toUpperCase(Locale.ROOT);
    }

    private static String nameOf(char delimiter) {
        return switch (delimiter) {
            case ',' -> CustomerWords.say("delimiter.comma");
            case ';' -> CustomerWords.say("delimiter.semicolon");
            case '\t' -> CustomerWords.say("delimiter.tab");
            case '|' -> CustomerWords.say("delimiter.bar");
            default -> String.valueOf(delimiter);
        };
    }

    void show() {
        progress.show();
        var chosen = choice.chosen();
        var area = choice.about().name().toLowerCase(Locale.ROOT);
        name.setText(
                chosen.map(it ->
                                CustomerWords.say(
                                        "data.rows", it.source().name(), it.preview().count()))
                        .orElseGet(() -> CustomerWords.say("data.none." + area)));
        present(table.node(), chosen.isPresent());
        present(clear, chosen.isPresent());
        present(forms, chosen.isPresent());
        told.getChildren().clear();
        chosen.ifPresent(this::show);
        present(told, !told.getChildren().isEmpty());
    }

    private void show(Chosen chosen) {
        table.show(chosen);
        present(sheet.node(), chosen.sheets().size() > 1);
        sheet.show(chosen.sheets(), chosen.source());
        var text = chosen.source() instanceof Source.Delimited;
        present(encoding.node(), text);
        present(delimiter.node(), text);
        if (chosen.source() instanceof Source.Delimited(_, var form)) {
            encoding.show(with(TextForm.ENCODINGS, form.encoding()), form.encoding());
            delimiter.show(with(TextForm.DELIMITERS, form.delimiter()), form.delimiter());
        }
        sentences(chosen)
                .forEach(sentence -> {
                    var label = new Label(sentence, Icons.of(MaterialDesignI.INFORMATION_OUTLINE));
                    Wrapping.in(label);
                    label.getStyleClass().add("secondary");
                    told.getChildren().add(label);
                });
    }

    private static <V> List<V> with(List<V> known, V value) {
        var all = new ArrayList<>(known);
        if (!all.contains(value)) {
            all.add(value);
        }
        return all;
    }

    private static List<String> sentences(Chosen chosen) {
        var sentences = new ArrayList<String>();
        chosen.use()
                .missing()
                .forEach(role ->
                        sentences.add(
                                CustomerWords.say(
                                        "data.missing."
                                                + chosen.use()
                                                        .about()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                + "."
                                                + role.name().toLowerCase(Locale.ROOT))));
        Preview preview = chosen.preview();
        if (preview.lines().count() > 0) {
            sentences.add(
                    CustomerWords.say(
                            "data.lines", preview.lines().count(), preview.lines().example()));
        }
        chosen.use().read().stream()
                .map(AssignedField::column)
                .forEach(column -> {
                    var unread = chosen.unread().get(column);
                    if (unread != null) {
                        sentences.add(
                                CustomerWords.say(
                                        "data.unreadValues",
                                        column,
                                        unread.count(),
                                        unread.example()));
                    }
                });
        for (int i = 0; i < preview.columns().size(); i++) {
            ColumnPreview column = preview.columns().get(i);
            boolean day =
                    chosen.use().isRead(i)
                            && chosen.use().columns().get(i).reading().type()
                                    == column.reading().type();
            if (day && column.openOrder()) {
                sentences.add(CustomerWords.say("data.openOrder", column.name()));
            }
            if (day && column.shortYears() > 0) {
                sentences.add(
                        CustomerWords.say("data.shortYears", column.name(), column.shortYears()));
            }
        }
        return sentences;
    }

    static void present(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    void focus() {
        choose.requestFocus();
    }
}
