// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import laneway.layout.Board;
import laneway.layout.ItemRole;
import laneway.model.About;
import laneway.model.Moment;
import laneway.model.Persona;
import laneway.model.Stage;

import java.util.List;
import java.util.Optional;

/// One page of a presentation, with what only the presenter reads.
sealed interface Slide {
    /// What the presenter may want to say, paragraph by paragraph.
    List<String> notes();

    /// What the map is about, and whose journey it is.
    record Opening(About about, Optional<Persona> persona, List<String> notes) implements Slide {
        public Opening {
            notes = List.copyOf(notes);
        }
    }

    /// A stage with its question, and cards of it.
    ///
    /// @param page counted from 1
    /// @param pages how many the stage has
    /// @param cells the lanes and cards on this page; empty for a stage without cards
    record OfStage(
            Stage stage, int page, int pages, Optional<PlacedCells> cells, List<String> notes)
            implements Slide {
        public OfStage {
            notes = List.copyOf(notes);
        }
    }

    /// Cells laid out for a slide.
    ///
    /// @param steps whether there are several steps, the names of which are shown above
    record PlacedCells(Board board, boolean steps) {
        /// How far the labels of the lanes lie from the left edge, where the heading begins.
        double inset() {
            return board.rows().stream()
                    .flatMap(row -> row.labelItems().stream())
                    .filter(item -> item.role() == ItemRole.LANE_LABEL)
                    .mapToDouble(label -> label.box().x() + board.labelWidth())
                    .min()
                    .orElse(0);
        }

        double width() {
            return board.labelWidth() + board.bodyWidth() - inset();
        }

        double height() {
            return (steps ? board.headerHeight() : 0) + board.bodyHeight();
        }
    }

    /// What sets cards apart, moment by moment.
    record Moments(int page, int pages, List<Line> lines, List<String> notes) implements Slide {
        public Moments {
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }

        /// A card with a moment, and where it is met.
        record Line(Moment moment, String text, String stage) {}
    }

    /// The whole map.
    record Whole(Board board, List<String> notes) implements Slide {
        public Whole {
            notes = List.copyOf(notes);
        }
    }
}
