// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.palette;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Names;
import laneway.desktop.words.Words;
import laneway.search.Likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A field above the window with a list below it; the keyboard stays in the field.
public final class Palette {
    private static final double WIDTH = 620;
    private static final double LINE = 36;
    private static final int SEEN = 11;
    private static final int MOST = 200;
    private static final int PAGE = 8;
    private static final double TOP = 64;

    private final Offers offers = new Offers();
    private final TextField field = new TextField();
    private final ListView<Offer> list = new ListView<>();
    private final Label nothing = new Label(Words.say("palette.nothing"));
    private final VBox box = new VBox(field, list, nothing);
    private final StackPane pane = new StackPane(box);
    private List<Offer> ready = List.of();
    private Predicate<String> more = _ -> false;
    private Runnable closed = () -> {};

    public Palette() {
        box.getStyleClass().add("palette");
        box.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        pane.setVisible(false);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        StackPane.setMargin(box, new Insets(TOP, 16, 16, 16));
        list.setFixedCellSize(LINE);
        list.setCellFactory(_ -> cell());
        list.setFocusTraversable(false);
        list.getStyleClass().add("offers");
        nothing.getStyleClass().add("palette-nothing");
        nothing.managedProperty().bind(nothing.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        field.textProperty().subscribe((_, _) -> typed());
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        pane.setOnMousePressed(event -> {
            if (event.getTarget() == pane) {
                close();
            }
        });
    }

    private OfferCell cell() {
        var cell = new OfferCell();
        cell.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    event.consume();
                    if (!cell.isEmpty()) {
                        list.getSelectionModel().select(cell.getIndex());
                        use();
                    }
                });
        return cell;
    }

    /// What lies above the whole window.
    public Node node() {
        return pane;
    }

    public boolean isOpen() {
        return pane.isVisible();
    }

    /// Opens it with an empty field.
    ///
    /// @param prompt what can be typed
    /// @param ready what is offered at once
    /// @param more asks for further offers for what is typed, and says whether they come by
    ///   [#offer]
    /// @param closed runs when it is gone, before what was chosen is done
    public void open(String prompt, List<Offer> ready, Predicate<String> more, Runnable closed) {
        this.ready = List.copyOf(ready);
        this.more = more;
        this.closed = closed;
        field.setPromptText(prompt);
        Names.give(field, prompt);
        field.clear();
        pane.setVisible(true);
        typed();
        field.requestFocus();
    }

    /// What is typed.
    public String typedText() {
        return field.getText();
    }

    /// Adds offers for what is typed now: after those that it stands in, before those that only
    /// have its letters somewhere.
    public void offer(List<Offer> further) {
        var typed = Likeness.to(field.getText());
        var ready = fitting();
        var all = new ArrayList<>(ready);
        all.removeIf(offer -> !typed.isClose(offer.name()));
        all.addAll(further.subList(0, Math.min(further.size(), MOST)));
        ready.stream().filter(offer -> !typed.isClose(offer.name())).forEach(all::add);
        show(all, false);
    }

    /// Puts it away without doing anything.
    public void close() {
        if (isOpen()) {
            pane.setVisible(false);
            closed.run();
        }
    }

    private List<Offer> fitting() {
        return offers.fitting(Likeness.to(field.getText()), ready);
    }

    private void typed() {
        if (isOpen()) {
            show(fitting(), more.test(field.getText()));
        }
    }

    /// The line stays where it is where the same is offered again, so that nothing flickers.
    private void show(List<Offer> all, boolean moreToCome) {
        int before = Math.max(0, list.getSelectionModel().getSelectedIndex());
        boolean same =
                !list.getItems().isEmpty()
                        && all.size() >= list.getItems().size()
                        && all.subList(0, list.getItems().size()).equals(list.getItems());
        list.getItems().setAll(all);
        list.setPrefHeight(Math.min(SEEN, all.size()) * LINE + 12);
        list.setVisible(!all.isEmpty());
        nothing.setVisible(all.isEmpty() && !moreToCome);
        list.getSelectionModel().clearAndSelect(same ? before : 0);
        list.scrollTo(same ? before : 0);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> use();
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            case TAB -> {}
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int size = list.getItems().size();
        if (size == 0) {
            return;
        }
        int now = list.getSelectionModel().getSelectedIndex();
        int next =
                Math.abs(by) == 1
                        ? Math.floorMod(now + by, size)
                        : Math.clamp(now + by, 0, size - 1);
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(Math.max(0, next - SEEN / 2));
    }

    private void use() {
        var offer = list.getSelectionModel().getSelectedItem();
        if (offer != null && offer.enabled()) {
            offers.use(offer);
            close();
            offer.effect().run();
        }
    }
}
