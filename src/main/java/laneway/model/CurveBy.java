// SPDX-License-Identifier: Apache-2.0
package laneway.model;

/// What the points of an emotional curve stand for.
public enum CurveBy {
    /// All cards of a step, by their mean.
    STEP,
    /// One card each, side by side across its step.
    CARD
}
