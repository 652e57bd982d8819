// SPDX-License-Identifier: Apache-2.0
package laneway.export.pdf;

/// Which way a sheet of paper lies.
public enum Orientation {
    /// Whichever shows the board larger.
    BEST,
    LANDSCAPE,
    PORTRAIT
}
