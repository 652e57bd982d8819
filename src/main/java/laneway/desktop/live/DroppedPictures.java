// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.live;

import laneway.layout.Hit;
import laneway.model.CardId;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Picture files that were dropped on the board.
///
/// @param place between the cards of a cell, for cards that show them
/// @param card on which they were dropped
public record DroppedPictures(List<Path> files, Hit.InCell place, Optional<CardId> card) {
    public DroppedPictures {
        files = List.copyOf(files);
    }
}
