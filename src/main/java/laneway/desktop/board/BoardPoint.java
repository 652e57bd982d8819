// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

/// A point on the board, in board units from its top left corner.
public record BoardPoint(double x, double y) {}
