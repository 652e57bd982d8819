// SPDX-License-Identifier: Apache-2.0
/// What dialogs decide, without showing them.
@NullMarked
package laneway.desktop.dialog;

import org.jspecify.annotations.NullMarked;
