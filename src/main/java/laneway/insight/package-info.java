// SPDX-License-Identifier: Apache-2.0

/// Questions asked of a map: who is behind what, where promise and need part, what matters most,
/// who is on track, what to do next.
///
/// Every answer is a value that names the parts it is about and says why.
@NullMarked
package laneway.insight;

import org.jspecify.annotations.NullMarked;
