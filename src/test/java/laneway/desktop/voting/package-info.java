// SPDX-License-Identifier: Apache-2.0
/// Tests of the bar of a vote.
@NullMarked
package laneway.desktop.voting;

import org.jspecify.annotations.NullMarked;
