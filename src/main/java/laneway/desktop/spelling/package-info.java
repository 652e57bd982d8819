// SPDX-License-Identifier: Apache-2.0
/// Shows in text areas which words are not in the dictionary.
@NullMarked
package laneway.desktop.spelling;

import org.jspecify.annotations.NullMarked;
