// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.theme;

/// Which colours the user wants.
public enum Appearance {
    /// As the rest of the desktop has it.
    SYSTEM,
    LIGHT,
    DARK,
    /// White on black with strong edges.
    CONTRAST
}
