// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.accounts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import laneway.data.DataFiles;
import laneway.desktop.pages.Page;
import laneway.desktop.theme.Icons;
import laneway.desktop.words.Wrapping;
import laneway.model.JourneyMap;

import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.Locale;
import java.util.stream.Stream;

/// Where the data about customers lies, what its columns are, and what to know about it.
final class DataPage implements Page {
    private final CustomerActions actions;
    private final DataAtHand data;
    private final SourcePane accounts;
    private final SourcePane events;
    private final Button ask;
    private final Progress asking;
    private final Progress recalling;
    private final VBox notes = new VBox(4);
    private final VBox noted;
    private final VBox whole;

    DataPage(CustomerActions actions) {
        this.actions = actions;
        data = actions.data();
        accounts = new SourcePane(data.accounts(), () -> choose(data.accounts()));
        events = new SourcePane(data.events(), () -> choose(data.events()));
        var about = new Label(CustomerWords.say("data.about"));
        about.getStyleClass().add("secondary");
        Wrapping.in(about);
        ask = new Button(CustomerWords.say("data.ask"), Icons.of(MaterialDesignP.PLAY));
        ask.getStyleClass().addAll("tool", "labelled", "primary");
        ask.setMinWidth(Region.USE_PREF_SIZE);
        ask.setOnAction(_ -> data.ask());
        asking = new Progress(data.asking());
        recalling = new Progress(data.recalling());
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        var bar = new HBox(14, about, ask);
        bar.getStyleClass().add("table-bar");
        var heading = new Label(CustomerWords.say("data.notes"));
        heading.getStyleClass().add("heading");
        noted = new VBox(6, heading, notes);
        var scroll = new ScrollPane(new VBox(16, noted, accounts.node(), events.node()));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("theme-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        whole = new VBox(12, bar, asking.node(), recalling.node(), scroll);
    }

    private void choose(SourceChoice source) {
        var area = source.about().name().toLowerCase(Locale.ROOT);
        actions.choose(
                        CustomerWords.say("data.choose." + area),
                        CustomerWords.say("data.kind"),
                        DataFiles.patterns())
                .ifPresent(source::choose);
    }

    @Override
    public Node node() {
        return whole;
    }

    @Override
    public void open(JourneyMap map) {
        data.recall();
        show(map);
    }

    @Override
    public void show(JourneyMap map) {
        recalling.show();
        accounts.show();
        events.show();
        asking.show();
        ask.setDisable(!data.canAsk() || data.asking().doing().isPresent());
        ask.setText(CustomerWords.say(map.answers().isEmpty() ? "data.ask" : "data.askAgain"));
        var sentences =
                Stream.concat(
                                data.notes().stream().map(it -> it.sentence()),
                                Stream.of(data.unremembered()).filter(it -> !it.isEmpty()))
                        .toList();
        notes.getChildren().setAll(sentences.stream().map(DataPage::line).toList());
        SourcePane.present(noted, !sentences.isEmpty());
    }

    private static Node line(String sentence) {
        var label = new Label(sentence, Icons.of(MaterialDesignI.INFORMATION_OUTLINE));
        label.getStyleClass().add("secondary");
        Wrapping.in(label);
        return label;
    }

    @Override
    public void focus() {
        if (ask.isDisabled()) {
            accounts.focus();
        } else {
            ask.requestFocus();
        }
    }
}
