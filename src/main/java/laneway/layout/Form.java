// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

/// The outline of a panel.
public enum Form {
    RECTANGLE,
    /// Corners rounded by [Panels#RADIUS].
    ROUNDED,
    /// Ends rounded by half the height.
    PILL,
    /// A circle around the middle of the box.
    CIRCLE,
    /// An arrow to the right, notched at the left.
    CHEVRON,
    /// An arrow to the right with a straight left side.
    FIRST_CHEVRON
}
