// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

/// An item with its place in the table of lanes and stages.
///
/// @param row the lane's row, or -1 above the rows
/// @param column the column, or -1 where an item belongs to none, such as a lane's label
public record PlacedItem(Item item, int row, int column) {}
