// SPDX-License-Identifier: Apache-2.0

/// Maps as files: the JSON format and its versions, opening that never loses what it cannot use,
/// and saving that leaves the old file or the new one.
///
/// A file is read into a tree of our own ([Json]) rather than straight into the records: older
/// versions are migrated there, and what is left of an object once all known fields were taken out
/// is just what a newer version of the program wrote. Numbers stay text, so that they come back
/// digit for digit. Jackson reads the tokens and writes them; binding by annotation was turned down
/// because it drops unknown fields and accepts duplicate keys.
@NullMarked
package laneway.file;

import org.jspecify.annotations.NullMarked;
