// SPDX-License-Identifier: Apache-2.0

/// Questions asked of data about real customers, who are never in a map.
///
/// An asking goes through four rooms: `source` finds out what lies in a file or a table, `sql` says
/// in each engine's words what is asked, `file` keeps what people say about single customers beside
/// the map, `answer` puts the questions and makes figures of what comes back. DuckDB runs in the
/// process and is loaded by the first question; other engines are asked where the data lies. Only
/// standard SQL and few rows come and go, so that every engine gives the same answers: quartiles
/// and rank correlations are made here, of counts and columns.
@NullMarked
package laneway.accounts;

import org.jspecify.annotations.NullMarked;
