// SPDX-License-Identifier: Apache-2.0
/// Checks the spelling of texts with the dictionaries that the system has.
@NullMarked
package laneway.spelling;

import org.jspecify.annotations.NullMarked;
