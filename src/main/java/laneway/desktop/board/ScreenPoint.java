// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

/// A point inside the board's node, in JavaFX units from its top left corner.
public record ScreenPoint(double x, double y) {}
