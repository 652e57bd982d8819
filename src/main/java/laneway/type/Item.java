// SPDX-License-Identifier: Apache-2.0
package laneway.type;

import laneway.type.Resolution.Shown;
import laneway.type.Resolution.Single;

/// A stretch of a block that is shown in one way and one direction.
record Item(int start, int end, Single shown, byte level) {

    boolean rightToLeft() {
        return (level & 1) == 1;
    }

    /// The part of this item within some limits.
    Item within(int from, int to) {
        return new Item(Math.max(from, start), Math.min(to, end), shown, level);
    }

    /// Whether what follows can be set together with this.
    boolean takes(Single next, byte nextLevel) {
        return shown instanceof Shown && shown.equals(next) && level == nextLevel;
    }
}
