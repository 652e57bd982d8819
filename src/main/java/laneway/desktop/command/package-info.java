// SPDX-License-Identifier: Apache-2.0
/// Everything the user can do, as one list of values.
///
/// Menu bar, toolbar, context menus, keyboard and the page of keys read the same list, so that none
/// of them can offer what another does not know.
@NullMarked
package laneway.desktop.command;

import org.jspecify.annotations.NullMarked;
