// SPDX-License-Identifier: Apache-2.0
/// Tests of what a query finds.
@NullMarked
package laneway.search;

import org.jspecify.annotations.NullMarked;
