// SPDX-License-Identifier: Apache-2.0

/// Earlier versions of maps: what a file held is copied away before a save replaces it.
///
/// The copies of a document lie in a folder of their own, named after the map's identity and never
/// after its file, so that two files of one name cannot push out each other's. All that a list of
/// them shows stands in their names; a second file that says the same could only say it wrongly.
/// Where files lie is kept beside them, one small file for each, because two windows that write one
/// index together would lose each other's entries.
@NullMarked
package laneway.file.backup;

import org.jspecify.annotations.NullMarked;
