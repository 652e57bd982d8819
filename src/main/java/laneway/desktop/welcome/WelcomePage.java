// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import laneway.desktop.theme.Icons;
import laneway.desktop.words.Names;
import laneway.desktop.words.Wrapping;
import laneway.session.NewMap;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The start page: recent maps, templates and samples, with a search over all of them.
public final class WelcomePage {
    private static final double WIDTH = 1172;

    private final Host host;
    private final TextField search = new TextField();
    private final Button back = new Button(WelcomeWords.say("page.back"));
    private final TileGroup recent = new TileGroup("page.recent");
    private final TileGroup templates = new TileGroup("page.templates");
    private final TileGroup samples = new TileGroup("page.samples");
    private final Label nothing = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane pane = new StackPane(scroll);
    private final VBox content = new VBox();

    /// What the page asks of the window.
    public interface Host {
        void open(Path file);

        void begin(Template template);

        void beginSample(String name);

        void begin(NewMap map);

        /// Lets the user choose a file and opens it.
        void browse();

        void pin(Path file, boolean on);

        /// Takes a file off the list.
        void forget(Path file);

        /// Lets the user say where a file is now.
        void locate(Path file);

        void showInFolder(Path file);

        /// Goes back to the map.
        void leave();
    }

    public WelcomePage(Host host) {
        this.host = host;
        nothing.getStyleClass().add("page-nothing");
        Wrapping.in(nothing);
        content.getStyleClass().add("welcome-content");
        content.setMaxWidth(WIDTH);
        var middle = new StackPane(content);
        middle.getStyleClass().add("welcome-ground");
        scroll.setContent(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        pane.getStyleClass().add("welcome");
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        search.textProperty().subscribe(_ -> filter());
        addTemplates();
    }

    public Region node() {
        return pane;
    }

    private Node top() {
        var name = new Label(WelcomeWords.say("page.title"));
        name.getStyleClass().add("welcome-title");
        var about = new Label(WelcomeWords.say("page.about"));
        about.getStyleClass().add("secondary");
        search.setPromptText(WelcomeWords.say("page.search"));
        Names.give(search, WelcomeWords.say("page.search"));
        search.getStyleClass().add("welcome-search");
        var open = new Button(WelcomeWords.say("page.open"), Icons.of(MaterialDesignF.FOLDER_OPEN));
        open.getStyleClass().addAll("tool", "labelled", "primary");
        open.setOnAction(_ -> host.browse());
        back.setGraphic(Icons.of(MaterialDesignA.ARROW_LEFT));
        back.getStyleClass().addAll("tool", "labelled");
        back.setOnAction(_ -> host.leave());
        var names = new VBox(2, name, about);
        names.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(names, Priority.ALWAYS);
        for (Button button : List.of(open, back)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        var top = new HBox(10, names, search, back, open);
        top.setAlignment(Pos.CENTER_LEFT);
        return top;
    }

    private void addTemplates() {
        for (Template template : Template.values()) {
            var tile =
                    tile(
                            WelcomeWords.say("template." + template.name()),
                            WelcomeWords.say("template.when." + template.name()));
            tile.setOnAction(_ -> host.begin(template));
            templates.add(template.name(), tile);
        }
        var own = tile(WelcomeWords.say("template.own"), WelcomeWords.say("template.when.own"));
        own.show(MaterialDesignF.FORMAT_LIST_BULLETED);
        own.setOnAction(_ -> showForm());
        templates.add("own", own);
        for (String name : Samples.NAMES) {
            var tile =
                    tile(
                            WelcomeWords.say("sample." + name),
                            WelcomeWords.say("sample.about." + name));
            tile.setOnAction(_ -> host.beginSample(name));
            samples.add(name, tile);
        }
    }

    private static Tile tile(String name, String details) {
        return new Tile(name, details, name + ": " + details);
    }

    /// Shows the page from its beginning.
    void begin() {
        search.clear();
        showTiles();
        // a scroll pane has nothing in it until it is dressed
        pane.applyCss();
        search.requestFocus();
    }

    private void showTiles() {
        content.getChildren()
                .setAll(top(), nothing, recent.node(), templates.node(), samples.node());
        scroll.setVvalue(0);
    }

    /// Shows which maps are recent, those with pictures later.
    void showRecent(List<RecentMap> maps) {
        var tiles = new RecentTiles(host);
        var focused = recent.focused();
        recent.clear();
        maps.forEach(map -> recent.add(map.file().toString(), tiles.of(map), tiles.pin(map)));
        filter();
        focused.ifPresent(key -> recent.find(key).or(this::first).ifPresent(Node::requestFocus));
    }

    /// Shows a picture on the tile of a recent file, a template or a sample.
    ///
    /// @param png empty where there is none to show
    void showPicture(String key, Optional<byte[]> png) {
        Consumer<Tile> shown =
                tile ->
                        png.ifPresentOrElse(
                                tile::show, () -> tile.show(MaterialDesignF.FILE_ALERT_OUTLINE));
        Stream.of(recent, templates, samples)
                .flatMap(group -> group.find(key).stream())
                .forEach(shown);
    }

    private void filter() {
        var typed = search.getText();
        Stream.of(recent, templates, samples).forEach(group -> group.filter(typed));
        boolean none = first().isEmpty();
        boolean unused = typed.isBlank() && recent.isEmpty();
        nothing.setText(
                none
                        ? WelcomeWords.say("page.nothing", typed)
                        : unused ? WelcomeWords.say("page.noRecent") : "");
        nothing.setVisible(none || unused);
        nothing.setManaged(none || unused);
    }

    private List<Tile> tiles() {
        return Stream.of(recent, templates, samples)
                .flatMap(group -> group.shown().stream())
                .toList();
    }

    private Optional<Tile> first() {
        return tiles().stream().findFirst();
    }

    private void showForm() {
        var form = new OwnStart(host::begin, this::closeForm);
        content.getChildren().setAll(form.node());
        form.begin();
    }

    private void closeForm() {
        showTiles();
        templates.find("own").ifPresent(Node::requestFocus);
    }

    private boolean showsForm() {
        return content.getChildren().size() == 1;
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isMetaDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            escape();
        } else if (pane.getScene().getFocusOwner() instanceof Tile tile) {
            TileWalk.next(tile, tiles(), event.getCode())
                    .ifPresent(next -> {
                        event.consume();
                        go(next);
                    });
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                tile.fire();
            }
        } else if (search.isFocused()
                && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER)) {
            event.consume();
            first().ifPresent(event.getCode() == KeyCode.DOWN ? this::go : Tile::fire);
        }
    }

    private void escape() {
        if (showsForm()) {
            closeForm();
        } else if (!search.getText().isEmpty()) {
            search.clear();
            search.requestFocus();
        } else {
            host.leave();
        }
    }

    /// Brings a tile into view and the keyboard to it.
    private void go(Tile tile) {
        tile.requestFocus();
        double room = scroll.getContent().getLayoutBounds().getHeight();
        double seen = scroll.getViewportBounds().getHeight();
        var place = scroll.getContent().sceneToLocal(tile.localToScene(tile.getLayoutBounds()));
        double top = (room - seen) * scroll.getVvalue();
        if (place.getMinY() < top || place.getMaxY() > top + seen) {
            double wanted = place.getCenterY() - seen / 2;
            scroll.setVvalue(Math.clamp(wanted / Math.max(1, room - seen), 0, 1));
        }
    }
}
