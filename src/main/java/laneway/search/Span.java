// SPDX-License-Identifier: Apache-2.0
package laneway.search;

/// A stretch of a text.
///
/// @param start the place of its first character
/// @param end the place after its last one
public record Span(int start, int end) {}
