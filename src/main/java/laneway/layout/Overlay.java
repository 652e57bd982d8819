// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.CardId;

import java.util.List;
import java.util.Map;

/// What is known about the parts of a map and shown upon its board, without moving any of them.
///
/// @param marks between stages
/// @param figures in the headers of stages
/// @param heat of cards; those that are not in it are cool
/// @param below what runs along the stages, below the last lane
public record Overlay(
        List<StageMark> marks,
        List<StageFigure> figures,
        Map<CardId, Heat> heat,
        List<Ribbons> below) {
    /// Nothing upon the board.
    public static final Overlay NONE = new Overlay(List.of(), List.of(), Map.of(), List.of());

    public Overlay {
        marks = List.copyOf(marks);
        figures = List.copyOf(figures);
        heat = Map.copyOf(heat);
        below = List.copyOf(below);
    }
}
