// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.welcome;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import laneway.desktop.settings.Remembered;
import laneway.desktop.work.Works;
import laneway.file.Store;
import laneway.layout.Theme;
import laneway.type.Fonts;

import java.util.function.Supplier;

/// Shows the start page in place of the board, and puts it away.
public final class Welcome {
    private final WelcomePage page;
    private final TilePainting painting;
    private final Works works;
    private final Remembered remembered;
    private final Supplier<Theme> theme;
    private final Node board;
    private final StackPane place;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();

    /// @param board what the page takes the place of
    /// @param host does what the page asks for
    /// @param store holds the maps, and the pictures of them
    public Welcome(
            Node board,
            WelcomePage.Host host,
            Works works,
            Remembered remembered,
            Store store,
            Fonts fonts,
            Supplier<Theme> theme) {
        this.board = board;
        this.works = works;
        this.remembered = remembered;
        this.theme = theme;
        page = new WelcomePage(host);
        painting = new TilePainting(page, works, store, fonts);
        place = new StackPane(board);
    }

    /// The board or the page.
    public Node node() {
        return place;
    }

    /// The page alone, shown or not.
    public Node page() {
        return page.node();
    }

    public boolean isShown() {
        return shown.get();
    }

    /// Follows whether it is shown.
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Shows the page; what is on the disk comes as soon as it is known.
    public void show() {
        if (!isShown()) {
            board.setVisible(false);
            place.getChildren().add(page.node());
            shown.set(true);
        }
        page.begin();
        refresh();
    }

    /// Looks again which maps there are.
    public void refresh() {
        if (isShown()) {
            var settings = remembered.get();
            works.runUnseen(
                    "recent maps",
                    () -> RecentMap.look(settings),
                    maps -> {
                        page.showRecent(maps);
                        painting.paint(maps, theme.get(), this::isShown);
                    });
        }
    }

    /// Shows the board again.
    public void hide() {
        if (isShown()) {
            place.getChildren().remove(page.node());
            board.setVisible(true);
            shown.set(false);
        }
    }
}
