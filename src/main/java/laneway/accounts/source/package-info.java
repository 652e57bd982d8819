// SPDX-License-Identifier: Apache-2.0

/// Where rows come from, what their columns seem to be, and how their values are read.
///
/// Files are read as text and their values by our own rules, in the engine, so that a date means
/// the same whatever wrote it. What a rule cannot read is missing and counted, never a guess.
@NullMarked
package laneway.accounts.source;

import org.jspecify.annotations.NullMarked;
