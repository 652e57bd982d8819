// SPDX-License-Identifier: Apache-2.0
package laneway.bench;

import laneway.desktop.board.BoardRect;
import laneway.desktop.board.BoardView;
import laneway.desktop.board.SyntheticBoard;

import java.util.ArrayList;
import java.util.List;

/// Changes cards that are on screen.
final class Edits {

    private final BoardView view;
    private SyntheticBoard board;

    Edits(BoardView view, SyntheticBoard board) {
        this.view = view;
        this.board = board;
    }

    /// Up to so many cards that are seen now.
    List<SyntheticBoard.Card> visible(int count) {
        return board.cardsIn(view.view().visible()).stream().limit(count).toList();
    }

    /// Sets the first line of some visible cards.
    void changeVisible(int count, String words) {
        var changed = new ArrayList<BoardRect>();
        for (var card : visible(count)) {
            board = board.withText(card, words);
            changed.add(card.area());
        }
        view.show(board.pictures(), changed);
    }
}
