// SPDX-License-Identifier: Apache-2.0
/// Finds what people look for in a map: a query as they type it, and what of the map it means.
///
/// Nothing is kept between two searches: to look through 20,000 cards takes less than a frame, and
/// an index would have to follow every edit. A query has no errors: what is not understood is
/// looked for as text, so that what somebody types means something at every letter.
@NullMarked
package laneway.search;

import org.jspecify.annotations.NullMarked;
