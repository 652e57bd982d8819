// SPDX-License-Identifier: Apache-2.0

/// What is known of single customers, in a file of its own beside the map and never in it.
///
/// The file is a DuckDB database, so that a million accounts are asked as they lie there. Every
/// change is one transaction: after a crash it is there as a whole or not at all. A map that is
/// given away goes without the file.
@NullMarked
package laneway.accounts.file;

import org.jspecify.annotations.NullMarked;
