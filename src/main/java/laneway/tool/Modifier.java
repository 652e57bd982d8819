// SPDX-License-Identifier: Apache-2.0
package laneway.tool;

/// A key that is held while something else happens.
public enum Modifier {
    SHIFT,
    /// The platform's shortcut key: Ctrl, or Command on macOS.
    SHORTCUT,
    /// Alt, or Option on macOS.
    ALT,
    /// The key that makes dragging copy on this platform: Ctrl, or Option on macOS.
    COPY,
    /// The space bar, which makes dragging move the view.
    PAN
}
