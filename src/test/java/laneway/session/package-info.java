// SPDX-License-Identifier: Apache-2.0
/// The open document without a screen.
@NullMarked
package laneway.session;

import org.jspecify.annotations.NullMarked;
