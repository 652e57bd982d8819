// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.type.Paragraph;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// What lies in a row, from the row's top: the cards that span, and below them the cells.
final class RowContent {
    private final List<Flow> flows;
    private final List<Card> incoming;
    private final List<Span> spans;
    private final double[] tops;
    private final @Nullable Paragraph[] counts;
    private final Optional<CurveBand> band;
    private final Optional<MetricBand> metrics;

    /// @param incoming cards among those that span which begin before the first column
    /// @param tops where the first card of each column's cell is
    /// @param counts how many cards each column folds away; null where it folds none
    /// @param band above all cards
    /// @param metrics above all cards
    RowContent(
            List<Flow> flows,
            List<Card> incoming,
            List<Span> spans,
            double[] tops,
            @Nullable Paragraph[] counts,
            Optional<CurveBand> band,
            Optional<MetricBand> metrics) {
        this.flows = List.copyOf(flows);
        this.incoming = List.copyOf(incoming);
        this.spans = List.copyOf(spans);
        this.tops = tops;
        this.counts = counts;
        this.band = band;
        this.metrics = metrics;
    }

    List<Flow> flows() {
        return flows;
    }

    Flow flow(int column) {
        return flows.get(column);
    }

    List<Card> incoming() {
        return incoming;
    }

    List<Span> spans() {
        return spans;
    }

    double top(int column) {
        return tops[column];
    }

    Optional<Paragraph> count(int column) {
        return Optional.ofNullable(counts[column]);
    }

    /// The emotional curve.
    Optional<CurveBand> band() {
        return band;
    }

    /// The metrics of the stages.
    Optional<MetricBand> metrics() {
        return metrics;
    }

    /// How high the row must be for all of it.
    double height() {
        double bottom = 0;
        for (int i = 0; i < tops.length; i++) {
            var flow = flows.get(i);
            double end = flow.size() == 0 ? tops[i] - Grid.GAP : tops[i] + flow.height();
            bottom = Math.max(bottom, end);
        }
        return bottom + Grid.ROW_PAD;
    }
}
