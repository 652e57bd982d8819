// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.StageId;

/// The columns of a stage.
public record StageSlot(StageId stage, int firstColumn, int lastColumn, double x, double width) {
    public double right() {
        return x + width;
    }
}
