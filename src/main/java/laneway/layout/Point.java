// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

/// A point on the board, in board units.
public record Point(double x, double y) {}
