// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.board;

/// Pixels to scale from, by nearest neighbour: plain Java is several times quicker at this than
/// JavaFX's software pipeline.
///
/// @param area the part of the pixels that is used
record PixelSource(Pixels pixels, PixelRect area) {

    /// How target pixels find their source along one axis: source = factor × target + offset, both
    /// counted from the corners of their areas.
    record Axis(double factor, double offset) {

        int source(int target) {
            return (int) Math.floor((target + 0.5) * factor + offset);
        }
    }

    /// Fills those target pixels whose source lies inside the area; the others are left alone.
    void scaleInto(Pixels target, PixelRect targetArea, Axis across, Axis down) {
        int[] columns = new int[targetArea.width()];
        int from = columns.length;
        int to = 0;
        for (int i = 0; i < columns.length; i++) {
            columns[i] = area.x() + across.source(i);
            if (columns[i] >= area.x() && columns[i] < area.right()) {
                from = Math.min(from, i);
                to = i + 1;
            }
        }
        if (from < to) {
            scaleRows(target, targetArea, down, columns, from, to);
        }
    }

    private void scaleRows(
            Pixels target, PixelRect targetArea, Axis down, int[] columns, int from, int to) {
        int lastSource = -1;
        for (int i = 0; i < targetArea.height(); i++) {
            int source = area.y() + down.source(i);
            int row = targetArea.y() + i;
            if (source < area.y() || source >= area.bottom()) {
                continue;
            }
            if (source == lastSource) {
                target.repeatRow(row - 1, row, targetArea.x() + from, to - from);
            } else {
                target.takeRow(row, targetArea.x(), pixels, source, columns, from, to);
            }
            lastSource = source;
        }
    }
}
