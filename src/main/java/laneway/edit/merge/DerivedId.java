// SPDX-License-Identifier: Apache-2.0

package laneway.edit.merge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/// Identities of parts that a merge makes: the same for the same merge, whoever does it.
final class DerivedId {
    private static final int RADIX = 36;

    private DerivedId() {}

    static String of(String kind, Object... origins) {
        var bytes = Arrays.toString(origins).getBytes(StandardCharsets.UTF_8);
        long bits = UUID.nameUUIDFromBytes(bytes).getMostSignificantBits();
        return kind + "-" + Long.toUnsignedString(bits, RADIX);
    }
}
