// SPDX-License-Identifier: Apache-2.0
/// Tests that need a real window, and the display they get.
///
/// JavaFX's headless platform has no modifier keys on mouse events, no drag-and-drop and no
/// clipboard with several formats, so a test of those is tagged `window` and runs under Xvfb.
@NullMarked
package laneway.window;

import org.jspecify.annotations.NullMarked;
