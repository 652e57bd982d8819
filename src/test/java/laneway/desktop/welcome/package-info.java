// SPDX-License-Identifier: Apache-2.0
/// The start page, its templates and its pictures.
@NullMarked
package laneway.desktop.welcome;

import org.jspecify.annotations.NullMarked;
