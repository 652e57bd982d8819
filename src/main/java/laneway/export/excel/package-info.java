// SPDX-License-Identifier: Apache-2.0
/// The map as a workbook: the grid as on screen, its cards as a table, and what else a map holds.
///
/// Excel fits neither wrapped nor merged cells by itself, so row heights are computed, with the
/// widths of Arial's letters: every spreadsheet program has that font or one of the same widths.
@NullMarked
package laneway.export.excel;

import org.jspecify.annotations.NullMarked;
