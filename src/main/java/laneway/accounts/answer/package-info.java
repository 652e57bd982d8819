// SPDX-License-Identifier: Apache-2.0

/// Puts a map's questions to data, and makes figures of what comes back.
///
/// Engines count and add; what they would do each in a way of its own is done here, of counts by
/// value and of columns of numbers: quartiles by linear interpolation, rank correlations with
/// average ranks. Intervals are at 95 % for all that one asking looks at together (Bonferroni: a
/// twentieth is shared among all pairs of numbers, and among all differences of segments), so that
/// of twenty askings of data without any effect one shows something.
@NullMarked
package laneway.accounts.answer;

import org.jspecify.annotations.NullMarked;
