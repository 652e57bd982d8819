// SPDX-License-Identifier: Apache-2.0

/// What opening and saving promise, on good disks and on bad ones.
@NullMarked
package laneway.file;

import org.jspecify.annotations.NullMarked;
