// SPDX-License-Identifier: Apache-2.0

/// What is asked of an engine, in its words, and the engines themselves.
///
/// Statements are put together of pieces that hold their values apart, so that no text of the
/// user's becomes part of a statement; names are quoted by the engine's rules.
@NullMarked
package laneway.accounts.sql;

import org.jspecify.annotations.NullMarked;
