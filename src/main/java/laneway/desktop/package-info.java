// SPDX-License-Identifier: Apache-2.0
/// The window: what is in it comes from the rooms below, here it is put together.
///
/// Each menu's commands are made by a class of their own, from the document, the board and the desk
/// they act on; all of them end in the one list that menus, toolbar, keys and help are made from.
@NullMarked
package laneway.desktop;

import org.jspecify.annotations.NullMarked;
