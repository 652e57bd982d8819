// SPDX-License-Identifier: Apache-2.0
/// The inspector, on JavaFX's headless platform.
@NullMarked
package laneway.desktop.panel;

import org.jspecify.annotations.NullMarked;
