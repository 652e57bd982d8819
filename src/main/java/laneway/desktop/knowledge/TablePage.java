// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.knowledge;

import laneway.desktop.pages.Page;
import laneway.model.JourneyMap;
import laneway.model.PartId;

/// A page about the rows of one table, with what belongs to them around it.
interface TablePage extends Page {
    /// Always the same table.
    PartTable<?> table();

    /// Shows what stands around the table; the table shows the same map already.
    void showAround(JourneyMap map);

    @Override
    default void open(JourneyMap map) {
        table().open(map);
        showAround(map);
    }

    @Override
    default void show(JourneyMap map) {
        table().show(map);
        showAround(map);
    }

    @Override
    default void select(PartId part) {
        table().select(part);
    }

    @Override
    default void focus() {
        table().focus();
    }

    @Override
    default void settle() {
        table().settle();
    }
}
