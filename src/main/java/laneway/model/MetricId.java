// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// The identity of a metric.
public record MetricId(String value) implements PartId {
    public MetricId {
        PartId.check(value);
    }

    /// A new identity that no other part has.
    public static MetricId random() {
        return new MetricId(PartId.randomValue("metric"));
    }
}
