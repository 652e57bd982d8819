// SPDX-License-Identifier: Apache-2.0
package laneway.export;

/// Work that nobody wants any more.
public final class Cancelled implements Progress {
    @Override
    public void at(double fraction) {}

    @Override
    public boolean cancelled() {
        return true;
    }
}
