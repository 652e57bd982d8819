// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// In which direction a metric is better.
public enum Better {
    HIGHER,
    LOWER
}
