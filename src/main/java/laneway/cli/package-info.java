// SPDX-License-Identifier: Apache-2.0
/// The program without a screen: exports, counts and checks from the command line.
///
/// Libraries that write files are loaded only by the command that needs them, so that the others
/// answer at once. Exit codes follow sysexits where picocli's own would clash with those of
/// `check`.
@NullMarked
package laneway.cli;

import org.jspecify.annotations.NullMarked;
