// SPDX-License-Identifier: Apache-2.0
/// Times what the user waits for: run with `mvn -Pbench`.
@NullMarked
package laneway.bench;

import org.jspecify.annotations.NullMarked;
