// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import laneway.edit.Edit;
import laneway.layout.Box;
import laneway.model.JourneyMap;
import laneway.session.EditTarget;
import laneway.session.Request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What is offered below the editor: known touchpoints to choose from, and whether a new name is
/// meant for this card only.
///
/// The focus stays in the editor; the up and down keys choose here.
final class Offers extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 5;

    private final JourneyMap map;
    private final boolean completes;
    private final String before;
    private final Optional<Splitting> splitting;
    private final Consumer<String> picked;
    private final List<Label> rows = new ArrayList<>();
    private List<String> names = List.of();
    private boolean choosesScope;
    private int chosen = -1;

    private Offers(Request.OpenEditor request, JourneyMap map, Consumer<String> picked) {
        this.map = map;
        this.picked = picked;
        completes = request.completesTouchpoints();
        before = isNew(request) ? "" : firstLine(request.text());
        splitting = Splitting.of(request.target(), map);
        setManaged(false);
        setVisible(false);
        getStyleClass().add("live-offers");
    }

    /// @param picked hears of a touchpoint that was clicked
    static Offers of(Request.OpenEditor request, JourneyMap map, Consumer<String> picked) {
        return new Offers(request, map, picked);
    }

    /// A card that is begun by typing has been written in already.
    private static boolean isNew(Request.OpenEditor request) {
        return request.target() instanceof EditTarget.OfNewCard;
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /// Offers what fits the text as it is now.
    void show(String text) {
        var line = firstLine(text);
        boolean writingName = completes && !line.equals(before) && text.indexOf('\n') < 0;
        names = writingName ? Suggestions.of(map, line) : List.of();
        choosesScope =
                names.isEmpty() && splitting.filter(split -> split.isRenaming(text)).isPresent();
        chosen = choosesScope ? 0 : -1;
        rows.clear();
        getChildren().clear();
        if (choosesScope) {
            int cards = splitting.orElseThrow().meetings();
            addRow(LiveWords.say("live.rename.everywhere", cards), () -> choose(0));
            addRow(LiveWords.say("live.rename.here"), () -> choose(1));
        } else {
            names.forEach(name -> addRow(name, () -> picked.accept(name)));
        }
        mark();
        setVisible(!rows.isEmpty());
    }

    private void addRow(String text, Runnable onPress) {
        var row = new Label(text);
        row.getStyleClass().add("live-offer");
        row.setMaxWidth(Double.MAX_VALUE);
        row.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    event.consume();
                    onPress.run();
                });
        rows.add(row);
        getChildren().add(row);
    }

    private void choose(int row) {
        chosen = row;
        mark();
    }

    private void mark() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
    }

    /// Goes up or down among what is offered; false where nothing is.
    boolean move(int step) {
        if (!isVisible()) {
            return false;
        }
        int least = choosesScope ? 0 : -1;
        choose(Math.clamp(chosen + step, least, rows.size() - 1));
        return true;
    }

    /// The touchpoint that the keys have reached.
    Optional<String> chosen() {
        return isVisible() && !choosesScope && chosen >= 0
                ? Optional.of(names.get(chosen))
                : Optional.empty();
    }

    /// Whether the new name is meant for this card only.
    boolean splits() {
        return isVisible() && choosesScope && chosen == 1;
    }

    Optional<Edit> split(String text) {
        return splitting.map(split -> split.edit(text));
    }

    /// Puts the list of touchpoints away; false where there was none.
    boolean close() {
        boolean closes = isVisible() && !choosesScope;
        if (closes) {
            setVisible(false);
        }
        return closes;
    }

    /// Below the editor, or above it where there is no room.
    void placeBelow(Sheet sheet, Box body) {
        applyCss();
        double width = Math.max(sheet.getWidth(), prefWidth(-1));
        double height = prefHeight(width);
        double below = sheet.getLayoutY() + sheet.getHeight() + GAP;
        boolean fits = below + height <= body.bottom();
        double y = fits ? below : Math.max(0, sheet.getLayoutY() - GAP - height);
        double x = Math.clamp(sheet.getLayoutX(), 0, Math.max(0, body.right() - width));
        resizeRelocate(Math.rint(x), Math.rint(y), Math.ceil(width), Math.ceil(height));
    }
}
