// SPDX-License-Identifier: Apache-2.0

/// Reads the rows of workbooks, however many there are.
///
/// A workbook is never in memory as a whole: the rows of a sheet are handed on one by one as they
/// stand in the file.
@NullMarked
package laneway.imports.excel;

import org.jspecify.annotations.NullMarked;
