// SPDX-License-Identifier: Apache-2.0

/// Two people's versions of one map made into one, by what each changed since both had the same.
///
/// Different properties go together. Where both gave one property different values, mine stays and
/// theirs is kept where people see it: a card that two wrote differently gets a second card beside
/// it, with the tag "conflict"; other texts stand one behind the other; of lists everything is kept
/// that somebody added; votes add up. Of a colour, a place and the like only one can be: mine
/// stays, and the summary says what theirs was.
///
/// What one deleted and the other edited or refers to stays, since deleting again is easy. Marks
/// within texts, as programmers know them, were turned down: a workshop reads the wall, not the
/// text.
@NullMarked
package laneway.edit.merge;

import org.jspecify.annotations.NullMarked;
