// SPDX-License-Identifier: Apache-2.0
/// The front door: what the program's arguments mean and which half of the program they start.
@NullMarked
package laneway;

import org.jspecify.annotations.NullMarked;
