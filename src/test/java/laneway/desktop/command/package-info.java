// SPDX-License-Identifier: Apache-2.0
/// The list of commands, without a window.
@NullMarked
package laneway.desktop.command;

import org.jspecify.annotations.NullMarked;
